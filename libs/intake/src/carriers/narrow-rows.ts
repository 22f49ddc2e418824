import { type FileRefusal } from '../refusals/file-refusal.js';
import { type Extent, type RowSource } from './row-source.js';

/** The same rows without the columns of other tables that stand beside: their cells are empty. */
export class NarrowRows implements RowSource {
  constructor(
    private readonly rows: RowSource,
    /** Their columns. */
    private readonly others: readonly number[],
  ) {}

  get sheet(): string {
    return this.rows.sheet;
  }

  get bytes(): Uint8Array {
    return this.rows.bytes;
  }

  get starts(): Int32Array {
    return this.rows.starts;
  }

  get ends(): Int32Array {
    return this.rows.ends;
  }

  get kinds(): Uint8Array | undefined {
    return this.rows.kinds;
  }

  get serialShift(): number | undefined {
    return this.rows.serialShift;
  }

  get hiddenRows(): number | undefined {
    return this.rows.hiddenRows;
  }

  get formulasWithoutValue(): number | undefined {
    return this.rows.formulasWithoutValue;
  }

  get hiddenColumns(): readonly number[] | undefined {
    return this.rows.hiddenColumns;
  }

  get extent(): Extent | undefined {
    return this.rows.extent;
  }

  get count(): number {
    return this.rows.count;
  }

  get row(): number {
    return this.rows.row;
  }

  get refusal(): FileRefusal | undefined {
    return this.rows.refusal;
  }

  get expectedColumns(): number {
    return this.rows.expectedColumns;
  }

  set expectedColumns(columns: number) {
    this.rows.expectedColumns = columns;
  }

  next(): boolean {
    if (!this.rows.next()) return false;
    for (const column of this.others) this.starts[column] = this.ends[column] = 0;
    return true;
  }

  more(): Promise<boolean> {
    return this.rows.more();
  }
}
