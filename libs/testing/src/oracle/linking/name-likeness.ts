import { soundOf } from '../../../../domain/src/names/sound-of.js';
import { edits } from './edits.js';

/** Jaro-Winkler of two words in ten-thousandths, rounded; counted in whole numbers, so that nothing is lost before (docs/rules.md, 4). */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 10_000;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken: number[] = [];
  for (let at = 0; at < one.length; at++) {
    const place = [...other].findIndex(
      (letter, there) => letter === one[at] && Math.abs(there - at) <= reach && !taken.includes(there),
    );
    if (place >= 0) taken.push(place);
  }
  const common = taken.length;
  if (common === 0) return 0;
  const inOrder = [...taken].sort((a, b) => a - b);
  const displaced = taken.filter((place, at) => other[place] !== other[inOrder[at]!]).length;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix++;
  // jaro = (common/one + common/other + (common - displaced/2)/common) / 3, over one denominator
  const whole = 6 * one.length * other.length * common;
  const jaro =
    2 * common * common * (one.length + other.length) + (2 * common - displaced) * one.length * other.length;
  const winkler = 10 * jaro + prefix * (whole - jaro);
  return Math.floor((2 * 10_000 * winkler + 10 * whole) / (2 * 10 * whole));
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

export type NameLikeness = 'slip' | 'whole' | 'similar92' | 'similar88' | 'part' | 'similar70' | 'differs';

/** What the names of the list say of a name. */
export interface ListedNames {
  /** Whether somebody has this word as a name. */
  isWord(word: string): boolean;
  /** Whether they are so many that a name which nobody has is hardly one. */
  readonly areMany: boolean;
}

/** The first level that two different normalised names reach (docs/rules.md, 4). */
export function nameLikeness(stated: string, listed: string, names: ListedNames): NameLikeness {
  const similarity = similarityOf(stated.split(' '), listed.split(' '));
  if (isSlip(stated.split(' '), listed.split(' '))) return 'slip';
  if (names.areMany && isMistyped(stated.split(' '), listed.split(' '), names)) return 'slip';
  if (isInitialled(stated, listed) || isWhole(stated, listed) || isCutWithinWord(stated, listed, names))
    return 'whole';
  if (isCutOff(stated, listed) || similarity >= 92) return 'similar92';
  if (similarity >= 88) return 'similar88';
  if (isPart(stated.split(' '), listed.split(' '))) return 'part';
  return similarity >= 70 ? 'similar70' : 'differs';
}

/** The highest of .92, .88, .70 that is reached by words paired best first, in hundredths; 0 when none. */
function similarityOf(words: readonly string[], others: readonly string[]): number {
  const pairs = words.flatMap((word, one) =>
    others.map((another, other): Pair => ({ one, other, score: wordLikeness(word, another) })),
  );
  let open = pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  let score = 0;
  while (open.length > 0) {
    const best = open[0]!;
    score += best.score * (words[best.one]!.length + others[best.other]!.length);
    open = open.filter((pair) => pair.one !== best.one && pair.other !== best.other);
  }
  const letters = [...words, ...others].join('').length;
  return [92, 88, 70].find((level) => score >= level * 100 * letters) ?? 0;
}

/** At most two words are other ones, each a slip, or a word that nobody has and one edit away: within the word, or an exchange of its first two letters. */
function isMistyped(words: readonly string[], others: readonly string[], { isWord }: ListedNames): boolean {
  const [left, right] = [without(words, others), without(others, words)];
  if (left.length !== right.length || left.length > 2) return false;
  return left.every((word, at) => {
    const other = right[at]!;
    if (isSlip([word], [other])) return true;
    if (isWord(word) || other.length < 5 || edits(word, other, 1) !== 1) return false;
    const isExchange = word[0] !== other[0] && word[0] === other[1] && word[1] === other[0];
    return isExchange || (word[0] === other[0] && word.at(-1) === other.at(-1));
  });
}

/** One name, of at least two words, begins the other one; NY before it is left out. */
function isWhole(one: string, other: string): boolean {
  const [short, long] = beginning(one, other);
  return short.includes(' ') && long.startsWith(`${short} `);
}

/** The first word of one name is an initial of the other one's, and all others are the same. */
export function isInitialled(one: string, other: string): boolean {
  const [[initial, ...rest], [first, ...others]] = [one, other]
    .sort((a, b) => a.length - b.length)
    .map((name) => name.split(' ')) as [string[], string[]];
  return (
    initial!.length === 1 &&
    first!.startsWith(initial!) &&
    rest.length > 0 &&
    rest.join(' ') === others.join(' ')
  );
}

/** The shorter of two names of which it is the beginning, NY before them left out. */
export function commonBeginning(one: string, other: string): string {
  return beginning(one, other)[0];
}

function beginning(one: string, other: string): [short: string, long: string] {
  const names = [other, one].map((name) => name.replace(/^NY /, ''));
  return names.sort((a, b) => a.length - b.length) as [string, string];
}

/** The stated name, of at least 12 characters, is the listed one cut off within a word, and what is left of the word nobody has. */
function isCutWithinWord(stated: string, listed: string, { isWord }: ListedNames): boolean {
  if (stated.length < 12 || !listed.startsWith(stated) || listed.charAt(stated.length) === ' ') return false;
  return !isWord(stated.split(' ').at(-1)!);
}

/** The same words in another order, or all but one the same, and these two alike in sound or one slip apart. */
function isSlip(words: readonly string[], others: readonly string[]): boolean {
  const [left] = without(words, others);
  const [right] = without(others, words);
  const rest = without(words, others).length;
  if (rest !== without(others, words).length || rest > 1) return false;
  if (left === undefined || right === undefined) return true;
  if (soundOf(left) === soundOf(right)) return true;
  if (left[0] !== right[0] || Math.max(left.length, right.length) < 5) return false;
  const [short, long] = [left, right].sort((a, b) => a.length - b.length) as [string, string];
  // One edit that leaves the length as it is must be a swap: the same letters.
  if (short.length === long.length)
    return edits(left, right, 1) === 1 && [...left].sort().join() === [...right].sort().join();
  return [...short].some((letter, at) => short.slice(0, at) + letter + short.slice(at) === long);
}

/** The words that are left when each of the others has taken away one that is equal to it. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...words];
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
  return left;
}

/** Each word of the shorter name is a form of a word of its own in the longer one. */
function isPart(stated: readonly string[], listed: readonly string[]): boolean {
  const [fewer, more] = stated.length <= listed.length ? [stated, listed] : [listed, stated];
  const isWhole = fewer.some((word) => more.some((other) => word[1] && other[1] && isForm(word, other)));
  return isWhole && isPlaced(fewer, more);
}

function isPlaced([word, ...words]: readonly string[], others: readonly string[]): boolean {
  if (word === undefined) return true;
  return others.some((other, at) => isForm(word, other) && isPlaced(words, others.toSpliced(at, 1)));
}

/** The longest letters that are a form of a word of the other name; of equals the alphabetically first. */
export function longestForm(stated: readonly string[], listed: readonly string[]): string {
  const forms = stated.flatMap((word) =>
    listed.filter((other) => isForm(word, other)).map((other) => (word.length < other.length ? word : other)),
  );
  const longest = Math.max(...forms.map(({ length }) => length));
  return forms.filter(({ length }) => length === longest).sort()[0]!;
}

function isForm(one: string, other: string): boolean {
  const [short, long] = [one, other].sort((a, b) => a.length - b.length) as [string, string];
  if (short.length < 4) return short === long || (short.length === 1 && long.startsWith(short));
  return long.startsWith(short) || long.endsWith(short);
}

/** The shorter name, without spaces, has at least 12 letters and begins the longer one. */
function isCutOff(one: string, other: string): boolean {
  const [shorter, longer] = [one, other]
    .map((name) => name.replaceAll(' ', ''))
    .sort((a, b) => a.length - b.length) as [string, string];
  return shorter.length >= 12 && longer.startsWith(shorter);
}
