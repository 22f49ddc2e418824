import { join } from 'node:path';
import { type WorkbookLayout } from '../workbooks/layout.js';
import { MessyWorkbook } from '../workbooks/messy-workbook.js';
import { BothSheets } from './both-sheets.js';
import { CsvSheet, type CsvSpelling } from './csv-sheet.js';
import { type Column, type SheetFile } from './sheet-file.js';

/** How lists and reports are carried. */
export const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** What a list holds, and how each carrier shows it. */
export interface SheetPlan {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** By column, where it is not the usual spelling. */
  readonly spellings?: Readonly<Record<string, CsvSpelling>>;
  readonly layout: WorkbookLayout;
}

/** Makes the files of a month in a folder, each in all formats that were asked for. */
export class SheetFolder {
  constructor(
    private readonly path: string,
    private readonly formats: ReadonlySet<SheetFormat>,
  ) {}

  /** A new file; where both formats are wanted it is two, and the truth speaks of the CSV. */
  open(plan: SheetPlan): SheetFile {
    const { formats } = this;
    if (!formats.has('xlsx')) return this.csv(plan);
    return formats.has('csv') ? new BothSheets(this.csv(plan), this.workbook(plan)) : this.workbook(plan);
  }

  private csv({ name, columns, spellings }: SheetPlan): SheetFile {
    return new CsvSheet(join(this.path, `${name}.csv`), columns, spellings);
  }

  private workbook({ name, columns, layout }: SheetPlan): SheetFile {
    return new MessyWorkbook(join(this.path, `${name}.xlsx`), columns, layout);
  }
}
