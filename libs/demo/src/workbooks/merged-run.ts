import { columnName, type SheetWriter } from '../../../workbook/src/index.js';
import { type Cell } from '../files/sheet-file.js';

/** So many rows share a cell at most: nobody merges over a page. */
const LONGEST_RUN = 20;

/** Neighbouring rows of a column that share one cell where they have one value. */
export class MergedRun {
  private value: Cell | undefined;
  private firstRow = 0;
  private lastRow = 0;

  constructor(
    private readonly sheet: SheetWriter,
    private readonly column: number,
  ) {}

  /** Whether the cell of the current row has to be written: it begins a run. */
  begins(value: Cell): boolean {
    const { row } = this.sheet;
    if (value === this.value && row - this.firstRow < LONGEST_RUN) {
      this.lastRow = row;
      return false;
    }
    this.end();
    this.value = value;
    this.firstRow = this.lastRow = row;
    return true;
  }

  /** The next row, whatever it is, shares nothing with the rows so far. */
  end(): void {
    const letters = columnName(this.column);
    if (this.lastRow > this.firstRow)
      this.sheet.merge(`${letters}${this.firstRow}:${letters}${this.lastRow}`);
    this.value = undefined;
    this.firstRow = this.lastRow = 0;
  }
}
