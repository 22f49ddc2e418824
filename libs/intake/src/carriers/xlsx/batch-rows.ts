import { type FileRefusal } from '../../refusals/file-refusal.js';
import { type RowSource } from '../row-source.js';
import { SHIFT_1904 } from './cells/cell-number.js';
import { refusalOf } from './parts/refused-workbook.js';
import { type RowBatch } from './row-batch.js';
import { type Workbook } from './workbook.js';

/** What the rows of a sheet are called and read with. */
export interface BatchRowsOptions {
  /** Name of the sheet as refs state it; empty in a workbook with one sheet only. */
  readonly sheet: string;
  readonly columns: number;
  /** Called with how much of the sheet was read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The rows of the sheet that a workbook has started. */
export class BatchRows implements RowSource {
  readonly sheet: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly serialShift: number;
  bytes: Uint8Array = new Uint8Array(0);
  count = 0;
  row = 0;
  refusal: FileRefusal | undefined;
  expectedColumns = 0;
  hiddenRows = 0;
  formulasWithoutValue = 0;
  hiddenColumns: readonly number[] = [];
  private batch: RowBatch | undefined;
  private position = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: BatchRowsOptions,
  ) {
    this.sheet = options.sheet;
    this.starts = new Int32Array(options.columns + 2);
    this.ends = new Int32Array(options.columns + 2);
    this.kinds = new Uint8Array(options.columns + 2);
    this.serialShift = workbook.date1904 ? SHIFT_1904 : 0;
  }

  next(): boolean {
    const { batch, position } = this;
    if (batch === undefined || position >= batch.rows.length) return false;
    const first = batch.firstCells[position]!;
    const count = batch.firstCells[position + 1]! - first;
    for (let column = 0; column < count; column++) {
      this.starts[column] = batch.starts[first + column]!;
      this.ends[column] = batch.ends[first + column]!;
      this.kinds[column] = batch.kinds[first + column]!;
    }
    for (let column = count; column < this.expectedColumns; column++)
      this.starts[column] = this.ends[column] = this.kinds[column] = 0;
    this.count = count;
    this.row = batch.rows[position]!;
    this.position++;
    return true;
  }

  async more(): Promise<boolean> {
    if (this.refusal !== undefined) return false;
    try {
      this.batch = await this.workbook.next();
    } catch (fault) {
      this.batch = undefined;
      this.refusal = refusalOf(fault);
    }
    this.position = 0;
    if (this.batch === undefined) return false;
    this.bytes = this.batch.bytes;
    this.hiddenRows += this.batch.hiddenRows;
    this.formulasWithoutValue += this.batch.formulasWithoutValue;
    this.hiddenColumns = this.batch.hiddenColumns;
    this.options.onProgress?.(this.batch.progress);
    return true;
  }
}
