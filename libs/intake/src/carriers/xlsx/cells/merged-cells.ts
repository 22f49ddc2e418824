import { SPANNING } from '../../row-source.js';
import { type BatchBuilder, type BatchCell } from '../row-batch.js';
import { columnOfRef, rowOfRef } from './cell-refs.js';
import { damaged } from '../parts/refused-workbook.js';
import { type Attributes, type XmlListener } from '../parts/xml-reader.js';

/** More ranges than anybody merges. */
const MOST_RANGES = 1_000_000;

/** A merged range of several rows: its first column holds one value for all of them. */
interface Range {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A range whose first row was read. */
interface OpenRange extends Range {
  readonly value: BatchCell;
  /** Whether another filled row shares the value; a record that takes two rows on paper is one row all the same. */
  isShared: boolean;
}

/** The merged ranges of a sheet that run over several rows. They are listed behind the rows, so a sheet is read twice. Faults: RefusedWorkbook. */
export class MergedCells implements XmlListener {
  private readonly ranges: Range[] = [];
  private next = 0;
  private current: OpenRange[] = [];

  constructor(private readonly columns: number) {}

  open(name: string, attributes: Attributes): void {
    if (name !== 'mergeCell') return;
    const [from, to = from] = (attributes.ref ?? '').split(':');
    const range = { column: columnOfRef(from!), firstRow: rowOfRef(from!), lastRow: rowOfRef(to!) };
    if (range.column < 0 || !(range.firstRow > 0 && range.lastRow >= range.firstRow)) throw damaged();
    if (range.lastRow === range.firstRow || range.column >= this.columns) return;
    if (this.ranges.push(range) > MOST_RANGES) throw damaged();
  }

  close(): void {}

  text(): void {}

  /** To be called before the rows are read. */
  sort(): void {
    this.ranges.sort((one, other) => one.firstRow - other.firstRow || one.column - other.column);
    this.next = 0;
    this.current = [];
  }

  /** Fills the empty cells of the collected row that a merged range covers, and marks all that share a value. */
  apply(row: number, batch: BatchBuilder): void {
    if (this.next >= this.ranges.length && this.current.length === 0) return;
    this.current = this.current.filter(({ lastRow }) => lastRow >= row);
    for (const range of this.current) {
      const { column, value } = range;
      this.share(range, batch);
      const own = batch.cell(column);
      if (own === undefined) batch.copy(column, value.bytes, 0, value.bytes.length, value.kind | SPANNING);
      else batch.mark(own, SPANNING);
    }
    for (; this.next < this.ranges.length && this.ranges[this.next]!.firstRow <= row; this.next++) {
      const range = this.ranges[this.next]!;
      const value = range.firstRow === row ? batch.cell(range.column) : undefined;
      if (value === undefined) continue;
      // No spreadsheet merges a cell twice; many that do would keep us busy.
      if (this.current.some(({ column }) => column === range.column)) throw damaged();
      this.current.push({ ...range, value, isShared: false });
    }
  }

  /** Whether a later row may still show that a value of this batch is shared. */
  isUndecided(row: number): boolean {
    return this.current.some(({ lastRow, isShared }) => lastRow > row && !isShared);
  }

  /** To be called before a batch is given away: what is undecided in it counts as shared. */
  decide(row: number, batch: BatchBuilder): void {
    for (const range of this.current) if (range.lastRow > row) this.share(range, batch);
  }

  private share(range: OpenRange, batch: BatchBuilder): void {
    if (!range.isShared) batch.mark(range.value, SPANNING);
    range.isShared = true;
  }
}
