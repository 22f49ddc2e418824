import { digitEdits } from '../values/national-id.js';
import { firstSoundOf, soundOf } from './sound-of.js';

/** Letters of a word in which a slip of the pen leaves the word to be known; shorter ones become other names (ANI, ANA, RANI). */
const FEWEST_LETTERS = 5;

/**
 * Whether two normalised names are the same words but for their order, or one of them but for its spelling, or for a letter doubled or two neighbours exchanged behind its first letter. No two people of a family are
 * called so; another letter, or one more, may be a brother's or sister's name (RINA and RINI, YULIANI and YULIANTI, FEBRIAN and FEBRIANA).
 */
export function isSpellingSlip(one: string, other: string): boolean {
  const pairs = unlikeWords(one, other);
  return pairs !== undefined && pairs.length <= 1 && pairs.every(isSameWord);
}

/** So many words of a name at most are mistyped. */
const MOST_MISTYPED = 2;

/**
 * The words of a stated name that were mistyped, if nobody is called so: each is one letter apart from the listed name's word in its place, between the first and the last letter, or has its first two
 * exchanged. Twins have names that differ at the beginning or the end. Undefined where the names differ otherwise.
 */
export function mistypedWords(stated: string, listed: string): readonly string[] | undefined {
  const pairs = unlikeWords(stated, listed);
  if (pairs === undefined) return undefined;
  const mistyped: string[] = [];
  for (const pair of pairs) {
    if (isSameWord(pair)) continue;
    if (!isMistyped(pair)) return undefined;
    mistyped.push(pair[0]);
  }
  return mistyped;
}

/** Whether a word of a stated name may be a listed name's word in its place: the same but for a slip, or mistyped. */
export function isWordInPlace(stated: string, listed: string): boolean {
  // Most words begin otherwise, and are told apart by that.
  const isExchanged = stated[0] === listed[1] && stated[1] === listed[0];
  if (firstSoundOf(stated) !== firstSoundOf(listed) && !isExchanged) return false;
  return isSameWord([stated, listed]) || isMistyped([stated, listed]);
}

/** A word of one name, and that of the other one in its place. */
type WordPair = readonly [string, string];

/** The words that one of two names has and the other one has not, in pairs; undefined where they are too many, or not as many. */
function unlikeWords(one: string, other: string): WordPair[] | undefined {
  const words = one.split(' ');
  const rest = other.split(' ');
  // Of both the same words are taken away.
  if (words.length !== rest.length) return undefined;
  const unlike: string[] = [];
  for (const word of words) {
    const place = rest.indexOf(word);
    if (place !== -1) rest.splice(place, 1);
    else if (unlike.push(word) > MOST_MISTYPED) return undefined;
  }
  return unlike.map((word, place) => [word, rest[place]!]);
}

function isMistyped([one, other]: WordPair): boolean {
  if (other.length < FEWEST_LETTERS) return false;
  const isWithin = one[0] === other[0] && one.at(-1) === other.at(-1);
  const isAtStart = one[0] !== other[0] && one[0] === other[1] && one[1] === other[0];
  return (isWithin || isAtStart) && digitEdits(one, other) === 1;
}

function isSameWord([one, other]: WordPair): boolean {
  return soundOf(one) === soundOf(other) || isSlip(one, other);
}

function isSlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer.length < FEWEST_LETTERS || longer.length - shorter.length > 1) return false;
  let place = 0;
  while (place < shorter.length && shorter[place] === longer[place]) place++;
  if (place === 0) return false;
  if (shorter.length < longer.length)
    return longer[place] === longer[place - 1] && shorter.slice(place) === longer.slice(place + 1);
  return (
    one[place] === other[place + 1] &&
    one[place + 1] === other[place] &&
    one.slice(place + 2) === other.slice(place + 2)
  );
}
