/** Similarities are whole ten-thousandths, so that levels compare exactly. */
const SCALE = 10_000;

/** Letters from which a truncated name counts as similar (banks cut names at 20 to 25 characters). */
const PREFIX_LETTERS = 12;

/** How alike two normalised names are, as a fraction that is compared without rounding. */
export interface NameSimilarity {
  /** Sum over paired words of score (ten-thousandths) x letters. */
  readonly score: number;
  /** Letters of all words that count. */
  readonly letters: number;
  /** One name is the other one cut off behind at least 12 letters. */
  readonly truncated: boolean;
}

/** Whether a similarity reaches a level given in hundredths (92 = .92). */
export function reaches(similarity: NameSimilarity, hundredths: number): boolean {
  return similarity.score >= similarity.letters * hundredths * (SCALE / 100);
}

/** Compares two normalised names word by word, best pairs first (rules, section 4). */
export function nameSimilarity(stated: string, listed: string): NameSimilarity {
  const statedWords = stated.split(' ');
  const listedWords = listed.split(' ');
  const scores = statedWords.map((word) => listedWords.map((other) => jaroWinkler(word, other)));
  let letters = 0;
  for (const word of statedWords) letters += word.length;
  for (const word of listedWords) letters += word.length;
  let score = 0;
  for (let pairs = Math.min(statedWords.length, listedWords.length); pairs > 0; pairs--) {
    const { stated: position, listed: place, score: best } = bestPair(scores);
    score += best * (statedWords[position]!.length + listedWords[place]!.length);
    scores[position] = [];
    for (const row of scores) if (row.length > 0) row[place] = TAKEN;
  }
  return { score, letters, truncated: isTruncated(stated, listed) };
}

/** In place of the score of a word that has its pair. */
const TAKEN = -1;

interface Pair {
  readonly stated: number;
  readonly listed: number;
  readonly score: number;
}

/** The pair with the highest score; of equals the one whose stated word comes first, then whose listed one does. */
function bestPair(scores: readonly (readonly number[])[]): Pair {
  let best: Pair = { stated: 0, listed: 0, score: TAKEN };
  for (let stated = 0; stated < scores.length; stated++) {
    const row = scores[stated]!;
    for (let listed = 0; listed < row.length; listed++)
      if (row[listed]! > best.score) best = { stated, listed, score: row[listed]! };
  }
  return best;
}

function isTruncated(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  const [shorter, longer] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')].sort(
    (a, b) => a.length - b.length,
  );
  return shorter!.length >= PREFIX_LETTERS && longer!.startsWith(shorter!);
}

/** Of the words that are compared: which letters of the other one have their match, and the matched ones of the one in their order. */
let matchedOther = new Uint8Array(64);
let matches = new Uint16Array(64);

/** Jaro-Winkler similarity of two words in ten-thousandths (prefix of at most 4 letters, scale 0.1). */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return SCALE;
  if (Math.max(one.length, other.length) > matches.length) {
    matchedOther = new Uint8Array(Math.max(one.length, other.length));
    matches = new Uint16Array(matchedOther.length);
  }
  matchedOther.fill(0, 0, other.length);
  const range = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  let count = 0;
  for (let position = 0; position < one.length; position++) {
    const letter = one.charCodeAt(position);
    const end = Math.min(other.length, position + range + 1);
    for (let place = Math.max(0, position - range); place < end; place++) {
      if (matchedOther[place] === 1 || letter !== other.charCodeAt(place)) continue;
      matchedOther[place] = 1;
      matches[count++] = letter;
      break;
    }
  }
  if (count === 0) return 0;
  let transposed = 0;
  let next = 0;
  for (let place = 0; place < other.length; place++)
    if (matchedOther[place] === 1 && other.charCodeAt(place) !== matches[next++]) transposed++;
  const jaro = (count / one.length + count / other.length + (count - transposed / 2) / count) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix++;
  return Math.round((jaro + prefix * 0.1 * (1 - jaro)) * SCALE);
}
