import { maskNumber, type TextIndex } from '#domain';
import { columnName, MOST_ROWS, type SheetWriter, type WorkbookWriter } from '#workbook';
import { type CellWriter } from '../cell-writer.js';
import { type FixedText } from '../fixed-text.js';
import { HEADING } from './styles.js';
import { type TableColumn } from './table-column.js';

/** What a spreadsheet would run as a formula, also when the sheet is saved as CSV and opened again. Control characters at the beginning may not arrive there. */
const LIKE_FORMULA = /^(?:[\p{C}\p{Z}]*[=+\-@]|\p{C}*[\t\r\n])/u;

/** A text as it stands in a cell: no formula, with an apostrophe before what looks like one. */
export function harmless(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Points: room for two lines, or for one above the filter buttons. */
const HEADING_HEIGHT = 30;

/** Headings take a row. */
const MOST_TABLE_ROWS = MOST_ROWS - 1;

/** Writes a table into sheets of a workbook: `Daftar`, and where a sheet is full `Daftar 2`, ... */
export class TableWriter implements CellWriter {
  private sheet: SheetWriter;
  private sheets = 0;
  private cell = '';
  private column = 0;

  /** `finish` writes the sheets that follow. */
  constructor(
    private readonly workbook: WorkbookWriter,
    private readonly name: string,
    private readonly columns: readonly TableColumn[],
    private readonly finish: () => void,
    private readonly rowsOfSheet = MOST_TABLE_ROWS,
  ) {
    this.sheet = this.beginSheet();
  }

  open(): void {
    this.cell = '';
  }

  text(text: string): void {
    this.cell += text;
  }

  fixed({ text }: FixedText): void {
    this.cell += text;
  }

  word(words: TextIndex, id: number): void {
    if (id !== 0) this.cell += words.text(id);
  }

  integer(value: number): void {
    this.cell += value;
  }

  digits(value: number, count: number): void {
    this.cell += String(value).padStart(count, '0');
  }

  hundredths(value: number): void {
    this.cell += (value / 100).toFixed(2);
  }

  numberWord(words: TextIndex, id: number, unmasked: boolean): void {
    if (id !== 0) this.cell += unmasked ? words.text(id) : maskNumber(words.text(id));
  }

  ownNumber(digits: string, unmasked: boolean): void {
    this.cell += unmasked ? digits : maskNumber(digits);
  }

  close(): void {
    const { cell } = this;
    const { style, styles, shown } = this.nextColumn();
    const text = shown && cell !== '' ? shown(cell) : cell;
    this.sheet.text(harmless(text), styles?.[cell] ?? style);
  }

  textCell(text = ''): void {
    this.cell = text;
    this.close();
  }

  fixedCell({ text }: FixedText): void {
    this.textCell(text);
  }

  wordCell(words: TextIndex, id: number): void {
    this.textCell(words.text(id));
  }

  integerCell(value: number | undefined): void {
    const { style } = this.nextColumn();
    if (value === undefined) this.sheet.blank(style);
    else this.sheet.number(value, style);
  }

  hundredthsCell(value: number | undefined): void {
    this.integerCell(value === undefined ? undefined : value / 100);
  }

  keyCell(high: number, low: number): void {
    this.textCell([high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''));
  }

  endRow(): void {
    this.sheet.endRow();
    this.column = 0;
  }

  end(): void {
    this.endTable();
    this.workbook.end();
  }

  /** Ends the sheets of this table, not the workbook. */
  endTable(): void {
    this.endSheet();
    this.finish();
  }

  /** The first cell of a row begins the row, on a new sheet where this one is full. */
  private nextColumn(): TableColumn {
    if (this.column === 0) {
      if (this.sheet.row > this.rowsOfSheet) {
        this.endSheet();
        this.sheet = this.beginSheet();
      }
      this.sheet.startRow();
    }
    return this.columns[this.column++]!;
  }

  private beginSheet(): SheetWriter {
    const name = ++this.sheets === 1 ? this.name : `${this.name} ${this.sheets}`;
    const sheet = this.workbook.sheet(name, { columns: this.columns, frozenRows: 1, landscape: true });
    sheet.startRow({ height: HEADING_HEIGHT });
    for (const { heading, headingStyle = HEADING } of this.columns) sheet.text(heading, headingStyle);
    sheet.endRow();
    return sheet;
  }

  private endSheet(): void {
    for (const [column, { choices }] of this.columns.entries())
      if (choices !== undefined && this.sheet.row > 1)
        this.sheet.choose(`${columnName(column)}2:${columnName(column)}${this.sheet.row}`, choices);
    this.sheet.filter(`A1:${columnName(this.columns.length - 1)}${this.sheet.row}`);
    this.sheet.end();
  }
}
