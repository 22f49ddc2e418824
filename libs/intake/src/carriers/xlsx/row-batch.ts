import { grown } from '../../../../domain/src/columns/growable.js';

/** Rows that travel together from a workbook to its reader: plain arrays, so that they can be handed from one thread to another. */
export interface RowBatch {
  readonly bytes: Uint8Array;
  /** Physical row of each row. */
  readonly rows: Int32Array;
  /** Number of each row's first cell; one more for the end. A row has a cell for each column up to its last filled one. */
  readonly firstCells: Int32Array;
  /** Where each cell starts and ends in `bytes`; equal where it is empty. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Kind of each cell (row-source). */
  readonly kinds: Uint8Array;
  /** Rows that the sheet hides, and formulas that have no value. */
  readonly hiddenRows: number;
  readonly formulasWithoutValue: number;
  /** Columns (from 0) that the sheet hides. */
  readonly hiddenColumns: readonly number[];
  /** How much of the sheet was read, 0 to 1. */
  readonly progress: number;
}

/** A batch is full with so many rows or bytes, and may wait for what concerns it until it has some times as many. */
const FULL_ROWS = 2048;
const FULL_BYTES = 1 << 19;
const LONGEST_WAIT = 8;

const encoder = new TextEncoder();

/** A filled cell of a batch that is being made. */
export interface BatchCell {
  /** Its number in the batch. */
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly kind: number;
}

/** Collects the rows of a batch. */
export class BatchBuilder {
  rowCount = 0;
  private bytes = new Uint8Array(FULL_BYTES * 2);
  private used = 0;
  private rows = new Int32Array(FULL_ROWS);
  private firstCells = new Int32Array(FULL_ROWS + 1);
  private starts = new Int32Array(1 << 15);
  private ends = new Int32Array(1 << 15);
  private kinds = new Uint8Array(1 << 15);
  private cells = 0;
  private hiddenRows = 0;
  private formulasWithoutValue = 0;
  private readonly hiddenColumns = new Set<number>();

  get isFull(): boolean {
    return this.rowCount >= FULL_ROWS || this.used >= FULL_BYTES;
  }

  /** Whether it is to be given away whatever comes. */
  get isOverfull(): boolean {
    return this.rowCount >= FULL_ROWS * LONGEST_WAIT || this.used >= FULL_BYTES * LONGEST_WAIT;
  }

  /** Whether any cell of the row that is being collected is filled. */
  get hasCells(): boolean {
    return this.cells > this.firstCells[this.rowCount]!;
  }

  /** Takes a cell at `column` (from 0) of the row that is being collected; returns the count of its bytes. */
  text(column: number, text: string, kind: number): number {
    this.makeRoom(text.length * 3);
    const { written } = encoder.encodeInto(text, this.bytes.subarray(this.used));
    this.place(column, this.used, written, kind);
    return written;
  }

  /** The same for a text that is UTF-8 already. */
  copy(column: number, from: Uint8Array, start: number, end: number, kind: number): void {
    this.makeRoom(end - start);
    this.bytes.set(from.subarray(start, end), this.used);
    this.place(column, this.used, end - start, kind);
  }

  /** A cell of the row that is being collected; undefined when it is empty. */
  cell(column: number): BatchCell | undefined {
    const at = this.firstCells[this.rowCount]! + column;
    if (at >= this.cells || this.starts[at] === this.ends[at]) return undefined;
    return { at, bytes: this.bytes.slice(this.starts[at], this.ends[at]), kind: this.kinds[at]! };
  }

  /** Adds something to the kind of a cell of this batch. */
  mark({ at }: BatchCell, kind: number): void {
    this.kinds[at]! |= kind;
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  formulaWithoutValue(): void {
    this.formulasWithoutValue++;
  }

  /** Closes the row that is being collected. */
  endRow(row: number, hidden: boolean): void {
    this.rows[this.rowCount++] = row;
    if (this.rowCount === this.rows.length) {
      this.rows = grown(this.rows, this.rowCount * 2);
      this.firstCells = grown(this.firstCells, this.rowCount * 2 + 1);
    }
    this.firstCells[this.rowCount] = this.cells;
    if (hidden) this.hiddenRows++;
  }

  /** The rows that were collected; begins anew. To be called between rows. */
  take(): RowBatch {
    const { rowCount, cells } = this;
    const batch = {
      bytes: this.bytes.slice(0, this.used),
      rows: this.rows.slice(0, rowCount),
      firstCells: this.firstCells.slice(0, rowCount + 1),
      starts: this.starts.slice(0, cells),
      ends: this.ends.slice(0, cells),
      kinds: this.kinds.slice(0, cells),
      hiddenRows: this.hiddenRows,
      formulasWithoutValue: this.formulasWithoutValue,
      hiddenColumns: [...this.hiddenColumns],
      progress: 0,
    };
    this.rowCount = this.cells = this.used = this.hiddenRows = this.formulasWithoutValue = 0;
    return batch;
  }

  private place(column: number, start: number, length: number, kind: number): void {
    const at = this.firstCells[this.rowCount]! + column;
    if (at >= this.starts.length) this.growCells(at + 1);
    for (; this.cells <= at; this.cells++)
      this.starts[this.cells] = this.ends[this.cells] = this.kinds[this.cells] = 0;
    this.starts[at] = start;
    this.ends[at] = start + length;
    this.kinds[at] = kind;
    this.used += length;
  }

  private growCells(least: number): void {
    const room = Math.max(least, this.starts.length * 2);
    this.starts = grown(this.starts, room);
    this.ends = grown(this.ends, room);
    this.kinds = grown(this.kinds, room);
  }

  private makeRoom(count: number): void {
    if (this.used + count > this.bytes.length)
      this.bytes = grown(this.bytes, Math.max(this.used + count, this.bytes.length * 2));
  }
}
