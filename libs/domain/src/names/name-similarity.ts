/** Similarities are whole ten-thousandths, so that levels compare exactly. */
export const SCALE = 10_000;

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
export function reaches(similarity: Pick<NameSimilarity, 'score' | 'letters'>, hundredths: number): boolean {
  return similarity.score >= similarity.letters * hundredths * (SCALE / 100);
}

/** Of the names that are compared the scores of each stated word beside each listed one, one row after the other. */
let scores = new Int32Array(64);

/** How many letters each of their words has: the stated ones, and behind them the listed ones. */
let letters = new Int32Array(32);

/** In place of the score of a word that has its pair. */
const TAKEN = -1;

/** Room for the scores of so many pairs of words, until others are asked for. */
export function scoresOfPairs(count: number): Int32Array {
  if (count > scores.length) scores = new Int32Array(count);
  return scores;
}

/** Room for the letters of so many words of two names, until more are asked for. */
export function lettersOfWords(count: number): Int32Array {
  if (count > letters.length) {
    const former = letters;
    letters = new Int32Array(count * 2);
    letters.set(former);
  }
  return letters;
}

/** Compares two normalised names word by word, best pairs first (rules, section 4). */
export function nameSimilarity(stated: string, listed: string): NameSimilarity {
  const words = stated.split(' ');
  const rows = words.length;
  words.push(...listed.split(' '));
  const columns = words.length - rows;
  const ofPairs = scoresOfPairs(rows * columns);
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      ofPairs[at++] = jaroWinkler(words[row]!, words[rows + column]!);
  const ofWords = lettersOfWords(words.length);
  let sum = 0;
  for (let word = 0; word < words.length; word++) sum += ofWords[word] = words[word]!.length;
  return { score: pairedScore(rows, columns), letters: sum, truncated: isTruncated(stated, listed) };
}

/** Sum over paired words of score x letters, of so many stated and listed ones: from `lettersOfWords` and `scoresOfPairs`, which are used up. Of equal pairs the one whose stated word comes first counts, then whose listed one does. */
export function pairedScore(rows: number, columns: number): number {
  const count = rows * columns;
  let score = 0;
  for (let pairs = Math.min(rows, columns); pairs > 0; pairs--) {
    let best = 0;
    for (let at = 1; at < count; at++) if (scores[at]! > scores[best]!) best = at;
    const row = (best / columns) | 0;
    const column = best - row * columns;
    score += scores[best]! * (letters[row]! + letters[rows + column]!);
    // The last pair takes no words from others.
    if (pairs === 1) break;
    for (let at = row * columns, end = at + columns; at < end; at++) scores[at] = TAKEN;
    for (let at = column; at < count; at += columns) scores[at] = TAKEN;
  }
  return score;
}

/** Whether all letters of one of two normalised names, and there are enough of them, begin the other one. */
function isTruncated(one: string, other: string): boolean {
  let letters = 0;
  let at = 0;
  let place = 0;
  while (at < one.length && place < other.length) {
    if (one[at] === ' ') at++;
    else if (other[place] === ' ') place++;
    else if (one[at++] !== other[place++]) return false;
    else letters++;
  }
  return letters >= PREFIX_LETTERS;
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
