/** Kinds of values that stand between the texts of a template, as `templates.as` has them; END: behind the last text stands nothing. */
export const SLOTS = {
  END: 0,
  /** Two int32 halves as 16 hex digits. */
  KEY: 1,
  INTEGER: 2,
  HUNDREDTHS: 3,
  FOUR_DIGITS: 4,
  /** How many characters of a number are hidden, and the four behind them. */
  NUMBER_WORD: 5,
  /** Where a text stands, and its length. */
  WORD: 6,
  /** A text that begins its cell. */
  FIRST_WORD: 7,
  /** Where the bytes of a whole cell stand as they are written, and how many there are. */
  CELL: 8,
} as const;

export type Slot = (typeof SLOTS)[keyof typeof SLOTS];

/** Bytes that a whole cell takes at most: none that is longer is kept. */
export const MOST_CELL_BYTES = 512;

/** Bytes that a word takes at most, and all other values. */
export const MOST_WORD_BYTES = 64;

/** In place of a length, or of a number whose last digits are shown: a row with this value is written by itself. */
export const SPOILT = -1;

/** Bytes that a value takes at most. */
export function mostBytesOf(slot: Slot): number {
  return slot === SLOTS.CELL ? MOST_CELL_BYTES : MOST_WORD_BYTES;
}
