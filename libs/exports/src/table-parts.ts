import { type ResultTable } from './result-tables.js';
import { type TableWriting } from './table-writing.js';

/** The bytes of any part of a CSV table, so that threads can make them beside each other: one part behind the other they are the table's. */
export class TableParts {
  private readonly header: Uint8Array;
  private readonly writing: TableWriting;
  private written: Uint8Array = new Uint8Array(0);

  constructor(table: ResultTable) {
    this.writing = table.begin((bytes) => (this.written = bytes), Infinity);
    this.writing.end();
    this.header = this.written.slice();
  }

  /** The rows from `from` to before `to`, before the first one the header. Valid until the next part. */
  bytes(from: number, to: number): readonly Uint8Array[] {
    this.written = new Uint8Array(0);
    this.writing.write(from, to);
    this.writing.end();
    return from === 0 ? [this.header, this.written] : [this.written];
  }
}
