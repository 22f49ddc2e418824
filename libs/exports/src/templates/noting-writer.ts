import { type TextIndex } from '#domain';
import { type ByteSink } from '../cell-writer.js';
import { CsvWriter } from '../csv-writer.js';
import { type Slot, SLOTS } from './slots.js';

/** A value that was written: of which kind, and where it stands among the bytes. */
export interface Note {
  readonly slot: Slot;
  from: number;
  to: number;
}

/** Writes CSV, and notes where the values of a row stand: everything between them is the same in all rows of its kind. */
export class NotingWriter extends CsvWriter {
  /** The values of the rows since `forget`. */
  notes: Note[] = [];
  /** Whether all values of the rows since then could be noted. */
  isNoted = true;
  /** The first note of the cell that is open, or -1. */
  private cell = -1;

  constructor(sink: ByteSink, header: readonly string[]) {
    // What is noted of a cell is not there before this class is made.
    super(sink, [], Infinity);
    this.writeHeader(header);
    this.forget();
  }

  forget(): void {
    this.notes = [];
    this.isNoted = true;
  }

  override open(): void {
    super.open();
    this.cell = this.notes.length;
  }

  override close(): void {
    const end = this.at;
    super.close();
    const longer = this.at - 1 - end;
    // Two quotes around it move all by one; whatever else makes a cell longer may look otherwise in the next row.
    if (longer === 2 && this.bytes[this.start] === QUOTE)
      for (const note of this.notes.slice(this.cell)) {
        note.from++;
        note.to++;
      }
    else if (longer !== 0) this.isNoted = false;
    this.cell = -1;
  }

  /** Whatever a cell says that is made as one text: the bytes of all of it are its value. */
  override textCell(text: string | undefined): void {
    const from = this.at;
    super.textCell(text);
    this.note(SLOTS.CELL, from, this.at - 1);
  }

  override keyCell(high: number, low: number): void {
    const from = this.at;
    super.keyCell(high, low);
    this.note(SLOTS.KEY, from, this.at - 1);
  }

  override integer(value: number): void {
    const from = this.at;
    super.integer(value);
    this.note(SLOTS.INTEGER, from);
  }

  override hundredths(value: number): void {
    const from = this.at;
    super.hundredths(value);
    this.note(SLOTS.HUNDREDTHS, from);
  }

  override digits(value: number, count: number): void {
    const from = this.at;
    super.digits(value, count);
    this.note(SLOTS.FOUR_DIGITS, from);
    if (count !== 4) this.isNoted = false;
  }

  override word(words: TextIndex, id: number): void {
    const from = this.at;
    super.word(words, id);
    this.note(SLOTS.WORD, from);
  }

  override numberWord(words: TextIndex, id: number, unmasked: boolean): void {
    const from = this.at;
    super.numberWord(words, id, unmasked);
    this.noteNumber(from, unmasked);
  }

  override ownNumber(digits: string, unmasked: boolean): void {
    const from = this.at;
    super.ownNumber(digits, unmasked);
    this.noteNumber(from, unmasked);
  }

  private noteNumber(from: number, unmasked: boolean): void {
    this.note(SLOTS.NUMBER_WORD, from);
    if (unmasked) this.isNoted = false;
  }

  private note(slot: Slot, from: number, to = this.at): void {
    // What would run as a formula with one value and not with another one is no matter of the kind.
    if (this.cell !== -1 && from === this.start && MAY_BEGIN_WITH_SIGN.has(slot)) this.isNoted = false;
    this.notes.push({ slot, from, to });
  }
}

const QUOTE = 34;
const MAY_BEGIN_WITH_SIGN: ReadonlySet<Slot> = new Set([SLOTS.INTEGER, SLOTS.HUNDREDTHS]);
