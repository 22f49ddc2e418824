import { type TextIndex } from '#domain';
import { type FixedText } from './fixed-text.js';

/** Takes bytes as they become ready; they are valid only during the call. */
export type ByteSink = (bytes: Uint8Array) => void;

/**
 * Where rows of a result go, whatever the file's form: a cell is made of pieces (`text`, `word`, `integer`, ...) between `open` and `close`; a row ends with `endRow`.
 * What a cell says is decided by who writes the row, how it looks by the form.
 */
export interface CellWriter {
  /** Begins a cell. */
  open(): void;
  text(text: string): void;
  /** A text that stands in many rows. */
  fixed(text: FixedText): void;
  /** A text of the vocabulary; nothing for 0. */
  word(words: TextIndex, id: number): void;
  /** A whole number within the safe ones. */
  integer(value: number): void;
  /** Exactly `count` (at most 8) digits of a value from 0 on. */
  digits(value: number, count: number): void;
  /** A number of hundredths within a text, such as 5463 -> 54.63. */
  hundredths(value: number): void;
  /** A text of the vocabulary that identifies somebody: its last four characters, or all where that is allowed. */
  numberWord(words: TextIndex, id: number, unmasked: boolean): void;
  /** The same of digits that no vocabulary has. */
  ownNumber(digits: string, unmasked: boolean): void;
  /** Ends a cell of text. */
  close(): void;
  /** A whole cell of text; empty when undefined. */
  textCell(text: string | undefined): void;
  /** A whole cell that holds a text of many rows. */
  fixedCell(text: FixedText): void;
  /** A whole cell that holds a text of the vocabulary. */
  wordCell(words: TextIndex, id: number): void;
  /** A whole cell with an amount; empty when undefined. */
  integerCell(value: number | undefined): void;
  /** A whole cell with a number of hundredths; empty when undefined. */
  hundredthsCell(value: number | undefined): void;
  /** A whole cell with two int32 halves as 16 hex digits. */
  keyCell(high: number, low: number): void;
  endRow(): void;
  /** Ends the file. */
  end(): void;
}
