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
  let letters = 0;
  let score = 0;
  for (const pair of bestPairs(statedWords, listedWords)) {
    const weight = statedWords[pair.stated]!.length + listedWords[pair.listed]!.length;
    score += pair.score * weight;
    letters += weight;
    statedWords[pair.stated] = listedWords[pair.listed] = '';
  }
  for (const word of statedWords) letters += word.length;
  for (const word of listedWords) letters += word.length;
  return { score, letters, truncated: isTruncated(stated, listed) };
}

interface Pair {
  readonly stated: number;
  readonly listed: number;
  readonly score: number;
}

function bestPairs(stated: readonly string[], listed: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  stated.forEach((word, position) =>
    listed.forEach((other, place) =>
      pairs.push({ stated: position, listed: place, score: jaroWinkler(word, other) }),
    ),
  );
  pairs.sort(
    (one, other) => other.score - one.score || one.stated - other.stated || one.listed - other.listed,
  );
  const takenStated = new Set<number>();
  const takenListed = new Set<number>();
  return pairs.filter((pair) => {
    if (takenStated.has(pair.stated) || takenListed.has(pair.listed)) return false;
    takenStated.add(pair.stated);
    takenListed.add(pair.listed);
    return true;
  });
}

function isTruncated(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  const [shorter, longer] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')].sort(
    (a, b) => a.length - b.length,
  );
  return shorter!.length >= PREFIX_LETTERS && longer!.startsWith(shorter!);
}

/** Jaro-Winkler similarity of two words in ten-thousandths (prefix of at most 4 letters, scale 0.1). */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return SCALE;
  const range = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const matchedOther = new Array<boolean>(other.length).fill(false);
  const matches: string[] = [];
  for (let position = 0; position < one.length; position++) {
    const end = Math.min(other.length, position + range + 1);
    for (let place = Math.max(0, position - range); place < end; place++) {
      if (matchedOther[place] || one[position] !== other[place]) continue;
      matchedOther[place] = true;
      matches.push(one[position]!);
      break;
    }
  }
  if (matches.length === 0) return 0;
  let transposed = 0;
  let next = 0;
  for (let place = 0; place < other.length; place++)
    if (matchedOther[place] && other[place] !== matches[next++]) transposed++;
  const count = matches.length;
  const jaro = (count / one.length + count / other.length + (count - transposed / 2) / count) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix++;
  return Math.round((jaro + prefix * 0.1 * (1 - jaro)) * SCALE);
}
