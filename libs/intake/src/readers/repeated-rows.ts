import { type RowSource } from '../carriers/row-source.js';
import { type ColumnMapping, type FoundHeader } from '../layout/header-search.js';

/** A sheet of which so many rows stand on another one is a copy or an extract of it. */
const TELLING_SHARE = 0.5;

/** Notices sheets of one workbook that hold the same rows: an extract by filter, or an older copy. Rows are compared by the bytes of the columns that are read. */
export class RepeatedRows {
  /** Number of the sheet where a row stood first, by the row's hash. */
  private readonly firstSheets = new Map<number, number>();
  private sheet = -1;
  private rows = 0;
  private repeated = new Map<number, number>();
  private columns: readonly ColumnMapping[] = [];

  /** Begins the next sheet. */
  begin({ mapping }: FoundHeader): void {
    this.sheet++;
    this.rows = 0;
    this.repeated = new Map();
    this.columns = mapping.toSorted((one, other) => (one.field < other.field ? -1 : 1));
  }

  /** Takes the current row of data. */
  note(source: RowSource): void {
    const hash = this.hashOf(source);
    const first = this.firstSheets.get(hash);
    this.rows++;
    if (first === undefined) this.firstSheets.set(hash, this.sheet);
    else if (first !== this.sheet) this.repeated.set(first, (this.repeated.get(first) ?? 0) + 1);
  }

  /** Number of the sheet whose rows this one repeats; undefined where it is none. */
  repeats(): number | undefined {
    return [...this.repeated].find(([, count]) => count >= this.rows * TELLING_SHARE)?.[0];
  }

  /** Two hashes (FNV-1a) in 53 bits. */
  private hashOf(source: RowSource): number {
    let one = 0x811c9dc5;
    let other = 0x01000193;
    for (const { column, field } of this.columns) {
      for (let at = 0; at < field.length; at++) one = Math.imul(one ^ field.charCodeAt(at), 0x01000193);
      for (let at = source.starts[column]!; at < source.ends[column]!; at++) {
        one = Math.imul(one ^ source.bytes[at]!, 0x01000193);
        other = Math.imul(other ^ source.bytes[at]!, 0x85ebca6b);
      }
      other = Math.imul(other ^ 0xff, 0x85ebca6b);
    }
    return (one >>> 0) * 0x20_0000 + (other >>> 11);
  }
}
