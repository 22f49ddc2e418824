import { type CellStyle, type ColumnLayout, type SheetWriter } from '../../../workbook/src/index.js';
import { type Cell, type CellKind, type Column } from '../files/sheet-file.js';
import { canBeAdded, type CellSpelling, SPELLINGS, USUAL_SPELLING } from './cell-spellings.js';
import { type LayoutColumn, type ShownColumn, type Spelling, type WorkbookLayout } from './layout.js';
import { MergedRun } from './merged-run.js';
import { TOTAL, UNREAD } from './styles.js';

const WIDTHS: Readonly<Record<CellKind, number>> = {
  text: 16,
  name: 28,
  identifier: 20,
  count: 6,
  amount: 15,
  day: 14,
};
const WIDTH_OF_UNREAD = 10;
export const WIDTH_OF_GAP = 3;

/** A column of one sheet: writes its cell of each row. */
export interface ListColumn {
  /** Name of what it shows, where it shows something of the list. */
  readonly shows?: string;
  write(cells: readonly Cell[]): void;
  /** The rows so far share no cell with what comes below. */
  interrupt(): void;
  /** Writes what the total row states; `formula` would add it up. */
  writeSum(stated: number, formula: string | undefined): void;
}

/** The column of a layout at a place (counted from 0) of a sheet. */
export function listColumn(
  sheet: SheetWriter,
  place: number,
  column: LayoutColumn,
  columns: readonly Column[],
  layout: WorkbookLayout,
): ListColumn {
  if (column === 'gap') return new UnreadCells(() => sheet.skip());
  if ('holds' in column) return new UnreadCells(() => writeUnread(sheet, column.holds));
  return new ValueCells(sheet, place, column, columns, layout);
}

/** How wide a column is, and whether it is hidden. */
export function columnLayout(column: LayoutColumn, columns: readonly Column[]): ColumnLayout {
  if (column === 'gap') return { width: WIDTH_OF_GAP };
  if ('holds' in column) return { width: WIDTH_OF_UNREAD };
  const { kind } = columns.find(({ name }) => name === column.shows)!;
  return { width: WIDTHS[kind], hidden: column.hidden };
}

/** The same in every row. */
class UnreadCells implements ListColumn {
  constructor(readonly write: () => void) {}

  interrupt(): void {}

  writeSum(): void {
    throw new Error('Nothing is added up here.');
  }
}

/** A value of each row. */
class ValueCells implements ListColumn {
  readonly shows: string;
  private readonly source: number;
  private readonly spelling: CellSpelling;
  private readonly style: CellStyle;
  private readonly totalStyle: CellStyle;
  private readonly run: MergedRun | undefined;

  constructor(
    private readonly sheet: SheetWriter,
    place: number,
    column: ShownColumn,
    columns: readonly Column[],
    layout: WorkbookLayout,
  ) {
    this.shows = column.shows;
    this.source = columns.findIndex(({ name }) => name === column.shows);
    const { kind } = columns[this.source]!;
    this.spelling = SPELLINGS[column.spelling ?? usualSpelling(kind, layout)];
    const { format } = this.spelling;
    this.style = format === undefined ? {} : { format };
    this.totalStyle = { ...TOTAL, ...this.style };
    this.run = column.merged ? new MergedRun(sheet, place) : undefined;
  }

  write(cells: readonly Cell[]): void {
    const cell = cells[this.source]!;
    if (this.run && cell === '') this.run.end();
    else if (this.run && !this.run.begins(cell)) return this.sheet.blank(this.style);
    if (cell === '') this.sheet.blank(this.style);
    else this.spelling.write(this.sheet, cell, this.style);
  }

  interrupt(): void {
    this.run?.end();
  }

  writeSum(stated: number, formula: string | undefined): void {
    if (formula !== undefined && canBeAdded(this.spelling))
      this.sheet.formula(formula, stated, this.totalStyle);
    else this.spelling.write(this.sheet, stated, this.totalStyle);
  }
}

function usualSpelling(kind: CellKind, layout: WorkbookLayout): Spelling {
  if (kind === 'amount') return layout.amounts ?? 'number';
  return kind === 'day' ? (layout.days ?? 'day') : USUAL_SPELLING[kind];
}

function writeUnread(sheet: SheetWriter, value: boolean | '#N/A'): void {
  if (typeof value === 'boolean') sheet.boolean(value, UNREAD);
  else sheet.error(value, UNREAD);
}
