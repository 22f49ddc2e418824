import {
  columnName,
  type SheetLayout,
  type SheetWriter,
  type WorkbookWriter,
} from '../../../workbook/src/index.js';
import { type Cell, type Column, type Sums } from '../files/sheet-file.js';
import { HeaderBlock } from './header-block.js';
import { type WorkbookLayout } from './layout.js';
import { columnLayout, type ListColumn, listColumn, WIDTH_OF_GAP } from './list-column.js';
import { EMPTY, TITLE, TOTAL } from './styles.js';

const WIDTH_BESIDE = 22;

/** One sheet with a list: titles, header, rows with what gets between them, total, signatures. Keeps nothing of the rows. */
export class ListSheet {
  /** Rows of data so far. */
  rows = 0;
  private readonly sheet: SheetWriter;
  private readonly header: HeaderBlock;
  private readonly columns: readonly ListColumn[];
  private readonly headerRow: number;
  private readonly firstRow: number;
  private readonly counted: Record<string, number> = {};
  private readonly amounts: readonly { readonly name: string; readonly source: number }[];

  constructor(
    workbook: WorkbookWriter,
    name: string,
    columns: readonly Column[],
    private readonly layout: WorkbookLayout,
  ) {
    this.sheet = workbook.sheet(name, sheetLayoutOf(layout, columns));
    this.columns = layout.columns.map((column, place) =>
      listColumn(this.sheet, place, column, columns, layout),
    );
    this.amounts = columns.flatMap(({ name, kind }, source) => (kind === 'amount' ? [{ name, source }] : []));
    this.header = new HeaderBlock(this.sheet, layout);
    this.writeTitles();
    this.headerRow = this.sheet.row + 1;
    this.header.writeFirst();
    this.firstRow = this.sheet.row + 1;
  }

  get name(): string {
    return this.sheet.name;
  }

  /** What the amounts of its rows add up to. */
  get sums(): Sums {
    return this.counted;
  }

  /** Writes a row of data; returns its physical number. */
  write(cells: readonly Cell[]): number {
    const { sheet, layout } = this;
    if (this.isTurnOf(layout.blankRowEvery)) this.leaveRowBlank();
    if (this.isTurnOf(layout.headerEvery)) this.repeatHeader();
    this.rows++;
    sheet.startRow({ hidden: this.isTurnOf(layout.hiddenRowEvery) });
    for (const column of this.columns) column.write(cells);
    this.writeBeside();
    sheet.endRow();
    for (const { name, source } of this.amounts)
      this.counted[name] = (this.counted[name] ?? 0) + Number(cells[source]!);
    return sheet.row;
  }

  /** The total row with the sums stated, and the signatures. */
  writeTotal(sums: Sums): void {
    const { sheet, layout } = this;
    if (!layout.total) return;
    const { label, counted } = layout.total;
    const lastRow = sheet.row;
    this.interrupt();
    sheet.startRow();
    sheet.text(counted === undefined ? label : `${label} ${this.rows} ${counted}`, TOTAL);
    this.columns.slice(1).forEach((column, at) => {
      const stated = column.shows === undefined ? undefined : sums[column.shows];
      if (stated === undefined) return sheet.blank(TOTAL);
      const letters = columnName(at + 1);
      const isRight = stated === this.counted[column.shows!];
      column.writeSum(stated, isRight ? `SUM(${letters}${this.firstRow}:${letters}${lastRow})` : undefined);
    });
    sheet.endRow();
    this.writeSignatures();
  }

  end(): void {
    const { sheet, layout } = this;
    this.interrupt();
    if (layout.filter) sheet.filter(`A${this.headerRow}:${columnName(this.columns.length - 1)}${sheet.row}`);
    for (let row = 0; row < (layout.emptyRows ?? 0); row++) {
      sheet.startRow();
      for (let column = 0; column < this.columns.length; column++) sheet.blank(EMPTY);
      sheet.endRow();
    }
    sheet.end();
  }

  private isTurnOf(every: number | undefined): boolean {
    return every !== undefined && this.rows > 0 && this.rows % every === 0;
  }

  private leaveRowBlank(): void {
    this.interrupt();
    this.sheet.skipRows(1);
  }

  private repeatHeader(): void {
    this.interrupt();
    this.header.repeat();
  }

  private interrupt(): void {
    for (const column of this.columns) column.interrupt();
  }

  /** Titles over the whole width. */
  private writeTitles(): void {
    const { sheet, layout } = this;
    for (const title of layout.titles) {
      if (title === '') {
        sheet.skipRows(1);
        continue;
      }
      sheet.startRow();
      sheet.text(title, TITLE);
      sheet.endRow();
      sheet.merge(`A${sheet.row}:${columnName(this.columns.length - 1)}${sheet.row}`);
    }
  }

  /** The row of the table beside the list, while it lasts. */
  private writeBeside(): void {
    const beside = this.layout.side?.rows[this.rows - 1];
    if (!beside) return;
    this.sheet.skip();
    this.sheet.text(beside[0]);
    this.sheet.number(beside[1]);
  }

  /** Place and day, offices and names below the total: texts in columns that hold no number. */
  private writeSignatures(): void {
    const { sheet, layout, columns } = this;
    const signatures = layout.signatures ?? [];
    const lines = Math.max(0, ...signatures.map((signature) => signature.lines.length));
    if (lines > 0) sheet.skipRows(1);
    for (let line = 0; line < lines; line++) {
      sheet.startRow();
      for (const { shows } of columns)
        sheet.text(signatures.find(({ column }) => column === shows)?.lines[line] ?? '');
      sheet.endRow();
    }
  }
}

/** Widths of the columns, also of those beside the list; titles and the first row of the header stay in sight. */
function sheetLayoutOf(layout: WorkbookLayout, columns: readonly Column[]): SheetLayout {
  const beside = layout.side ? [WIDTH_OF_GAP, WIDTH_BESIDE, WIDTH_BESIDE].map((width) => ({ width })) : [];
  return {
    columns: [...layout.columns.map((column) => columnLayout(column, columns)), ...beside],
    frozenRows: layout.titles.length + 1,
  };
}
