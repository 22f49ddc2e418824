import { type Random } from '../../../../demo/src/randomness/random.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Shorter words are not mistyped: hardly anything would be left. */
const LEAST_LETTERS = 4;

/** A text with one typing error in one of its longer words: a letter wrong, left out, doubled, or exchanged with the next; undefined where no word is long enough. */
export function mistypedText(text: string, random: Random): string | undefined {
  const words = text.split(' ');
  const long = words.flatMap((word, position) => (word.length >= LEAST_LETTERS ? [position] : []));
  if (long.length === 0) return undefined;
  const position = random.pick(long);
  return words.map((word, at) => (at === position ? mistypedWord(word, random) : word)).join(' ');
}

function mistypedWord(word: string, random: Random): string {
  const place = random.below(word.length - 1);
  const before = word.slice(0, place);
  const letter = word[place]!;
  const behind = word.slice(place + 1);
  switch (random.below(4)) {
    case 0:
      return before + random.pick([...LETTERS].filter((other) => other !== letter)) + behind;
    case 1:
      return before + behind;
    case 2:
      return before + letter + letter + behind;
    default:
      return before + behind[0]! + letter + behind.slice(1);
  }
}
