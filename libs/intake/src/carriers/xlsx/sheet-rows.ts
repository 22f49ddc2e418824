import { type Limits } from '../limits.js';
import { NUMBER } from '../row-source.js';
import { type CellFormats } from './cells/cell-formats.js';
import { numberText, SHIFT_1904 } from './cells/cell-number.js';
import { columnOfRef, isRefOf, MOST_COLUMNS, rowNumber } from './cells/cell-refs.js';
import { type MergedCells } from './cells/merged-cells.js';
import { damaged, RefusedWorkbook } from './parts/refused-workbook.js';
import { RichText, unescaped } from './cells/rich-text.js';
import { BatchBuilder, type RowBatch } from './row-batch.js';
import { type SharedStrings } from './cells/shared-strings.js';
import { isTrue } from './parts/workbook-parts.js';
import { type Attributes, type XmlListener } from './parts/xml-reader.js';

/** What stands in a cell whose formula was never computed: an error, as spreadsheets write them. */
const NOT_COMPUTED = '#CALC!';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly merged: MergedCells;
  readonly date1904: boolean;
  /** Whether the workbook asks to have its formulas computed when it is opened. */
  readonly isUncomputed: boolean;
  readonly limits: Limits;
}

/** Makes rows of the XML of a sheet. Rows without a filled cell are left out, however many there are. Rows and cells out of order, or of no spreadsheet's size, are faults. */
export class SheetRows implements XmlListener {
  private readonly batch = new BatchBuilder();
  private full: RowBatch[] = [];
  private readonly inline: RichText;
  /** Whether the rows so far are whole. */
  isBetweenRows = true;
  private inData = false;
  private row = 0;
  private rowText = '0';
  private isHidden = false;
  private column = -1;
  private cellType = 'n';
  private style = 0;
  private value = '';
  private hasValue = false;
  private hasFormula = false;
  private capturing = false;
  private inInline = false;
  private filledRows = 0;
  /** Bytes of shared texts that cells hold. */
  private expanded = 0;

  constructor(private readonly context: SheetContext) {
    this.inline = new RichText(context.limits.cellBytes);
  }

  /** The batches that are full. */
  takeFull(): readonly RowBatch[] {
    const { full } = this;
    if (full.length > 0) this.full = [];
    return full;
  }

  /** The rows that no full batch has; to be called behind the last row. */
  takeRest(): readonly RowBatch[] {
    return this.batch.rowCount > 0 ? [this.batch.take()] : [];
  }

  open(name: string, attributes: Attributes): void {
    if (!this.inData) {
      this.inData = name === 'sheetData';
      if (name === 'col' && isTrue(attributes.hidden)) this.hideColumns(attributes);
      return;
    }
    if (this.inInline) return this.inline.open(name);
    switch (name) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.hasValue = this.capturing = true;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'is':
        this.inInline = this.hasValue = true;
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    switch (name) {
      case 'sheetData':
        this.inData = false;
        return;
      case 'row':
        return this.closeRow();
      case 'c':
        return this.closeCell();
      case 'v':
        this.capturing = false;
        return;
      case 'is':
        this.inInline = false;
        this.value = this.inline.take();
        return;
      default:
        if (this.inInline) this.inline.close(name);
    }
  }

  text(text: string): void {
    if (this.inInline) this.inline.text(text);
    else if (this.capturing) {
      this.value += text;
      if (this.value.length > this.context.limits.cellBytes) throw this.tooLarge();
    }
  }

  private hideColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max), this.context.limits.columns);
    for (let column = Number(min); column <= last; column++) this.batch.hideColumn(column - 1);
  }

  private openRow({ r, hidden }: Attributes): void {
    const row = r === undefined ? this.row + 1 : rowNumber(r);
    if (!(row > this.row)) throw damaged();
    this.row = row;
    this.rowText = String(row);
    this.isBetweenRows = false;
    this.column = -1;
    this.isHidden = isTrue(hidden);
  }

  private openCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOfRef(r);
    if (column <= this.column || column >= MOST_COLUMNS) throw damaged();
    if (r !== undefined && !isRefOf(r, column, this.rowText)) throw damaged();
    this.column = column;
    this.cellType = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = '';
    this.hasValue = this.hasFormula = false;
  }

  private closeCell(): void {
    if (this.hasFormula && this.isNotComputed()) {
      this.batch.formulaWithoutValue();
      this.put(NOT_COMPUTED, 0);
    } else if (this.value !== '') this.takeValue(this.value);
    this.value = '';
  }

  /** A formula without a value; a text may be empty. Programs that write workbooks put a zero there and ask for it to be computed. */
  private isNotComputed(): boolean {
    const { value, cellType, context } = this;
    if (cellType !== 'n') return !this.hasValue;
    return value === '' || (value === '0' && context.isUncomputed);
  }

  private takeValue(value: string): void {
    const { strings, formats, date1904 } = this.context;
    switch (this.cellType) {
      case 's':
        strings.take(/^\d{1,9}$/.test(value) ? Number(value) : -1);
        if (strings.end > strings.start) {
          this.checkColumn();
          this.expand(strings.end - strings.start);
          this.batch.copy(this.column, strings.segment, strings.start, strings.end, 0);
        }
        return;
      case 'n': {
        const { text, isNumber } = numberText(value, formats.of(this.style), date1904 ? SHIFT_1904 : 0);
        return this.put(text, isNumber ? NUMBER : 0);
      }
      case 'b':
        return this.put(isTrue(value) ? 'TRUE' : 'FALSE', 0);
      case 'str':
        return this.put(unescaped(value), 0);
      case 'inlineStr':
      case 'e':
      case 'd':
        return this.put(value, 0);
      default:
        throw damaged();
    }
  }

  /** A text that is shared a million times would take a million times its room. */
  private expand(bytes: number): void {
    this.expanded += bytes;
    const { inflatedBytes: limit } = this.context.limits;
    if (this.expanded > limit) throw new RefusedWorkbook('WORKBOOK_INFLATES', { limit });
  }

  private put(text: string, kind: number): void {
    if (text.trim() === '') return;
    this.checkColumn();
    if (this.batch.text(this.column, text, kind) > this.context.limits.cellBytes) throw this.tooLarge();
  }

  /** Only filled cells count: whole rows are often coloured up to the last column. */
  private checkColumn(): void {
    const { columns } = this.context.limits;
    if (this.column >= columns)
      throw new RefusedWorkbook('TOO_MANY_COLUMNS', { row: this.row, limit: columns });
  }

  private closeRow(): void {
    const { batch, context } = this;
    this.isBetweenRows = true;
    if (!batch.hasCells) return;
    if (++this.filledRows > context.limits.rows)
      throw new RefusedWorkbook('TOO_MANY_ROWS', { limit: context.limits.rows });
    context.merged.apply(this.row, batch);
    batch.endRow(this.row, this.isHidden);
    if (!batch.isFull || (context.merged.isUndecided(this.row) && !batch.isOverfull)) return;
    context.merged.decide(this.row, batch);
    this.full.push(batch.take());
  }

  private tooLarge(): RefusedWorkbook {
    return new RefusedWorkbook('CELL_TOO_LARGE', { row: this.row, limit: this.context.limits.cellBytes });
  }
}
