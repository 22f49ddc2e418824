import { basename } from 'node:path';
import { WorkbookWriter } from '../../../workbook/src/index.js';
import { FileSink } from '../files/file-sink.js';
import { type Cell, type Column, type SheetFile, type Sums } from '../files/sheet-file.js';
import { type WorkbookLayout } from './layout.js';
import { ListSheet } from './list-sheet.js';
import { RecapSheet } from './recap-sheet.js';

/** A list or report as an office sends it: an XLSX workbook laid out by hand. Rows are streamed; only sums are kept. */
export class MessyWorkbook implements SheetFile {
  readonly name: string;
  rows = 0;
  private readonly sink: FileSink;
  private readonly workbook: WorkbookWriter;
  private readonly recap: RecapSheet | undefined;
  private readonly splitAt: number;
  private list: ListSheet | undefined;
  private listed: Cell = '';
  /** What the lists on the sheets before the current one add up to. */
  private readonly sumsBefore: Record<string, number> = {};

  constructor(
    readonly path: string,
    private readonly columns: readonly Column[],
    private readonly layout: WorkbookLayout,
  ) {
    this.name = basename(path);
    this.sink = new FileSink(path);
    const { date1904, sharedStrings, recap, notes } = layout;
    this.workbook = new WorkbookWriter((bytes) => this.sink.write(bytes), { date1904, sharedStrings });
    this.recap = recap && new RecapSheet(columns, recap.by);
    this.splitAt = columns.findIndex(({ name }) => name === layout.splitBy);
    if (notes?.first) this.writeNotes();
  }

  get place(): string {
    const { recap, notes } = this.layout;
    const hasSheets = recap !== undefined || notes !== undefined;
    return hasSheets && this.list ? `${this.name}!${this.list.name}` : this.name;
  }

  headerOf(column: string): string {
    for (const shown of this.layout.columns)
      if (shown !== 'gap' && 'shows' in shown && shown.shows === column)
        return `${shown.prefix ?? ''} ${shown.header}`.replace(/\s+/g, ' ').trim();
    throw new Error(`${this.name} has no column ${column}.`);
  }

  write(cells: readonly Cell[]): number {
    this.rows++;
    this.recap?.add(cells);
    return this.listFor(cells).write(cells);
  }

  writeTotal(sums: Sums): void {
    const rest = Object.entries(sums).map(([name, sum]) => [name, sum - (this.sumsBefore[name] ?? 0)]);
    this.list!.writeTotal(Object.fromEntries(rest) as Sums);
  }

  finish(): string[] {
    if (!this.list) {
      this.sink.discard();
      return [];
    }
    this.list.end();
    const { recap, notes } = this.layout;
    if (recap) this.recap!.write(this.workbook, recap.sheet);
    if (notes && !notes.first) this.writeNotes();
    this.workbook.end();
    this.sink.close();
    return [this.path];
  }

  /** The sheet on which a row belongs: the next one where the list is split and the value changes. */
  private listFor(cells: readonly Cell[]): ListSheet {
    const value = this.splitAt < 0 ? this.layout.sheet : cells[this.splitAt]!;
    if (this.list && value === this.listed) return this.list;
    if (this.list) this.endPart(this.list);
    this.listed = value;
    return (this.list = new ListSheet(this.workbook, String(value), this.columns, this.layout));
  }

  /** Each part of a split list has its own total. */
  private endPart(list: ListSheet): void {
    for (const [name, sum] of Object.entries(list.sums))
      this.sumsBefore[name] = (this.sumsBefore[name] ?? 0) + sum;
    list.writeTotal(list.sums);
    list.end();
  }

  private writeNotes(): void {
    const { sheet: name, lines } = this.layout.notes!;
    const sheet = this.workbook.sheet(name, { columns: [{ width: 90 }] });
    for (const line of lines) {
      sheet.startRow();
      sheet.text(line);
      sheet.endRow();
    }
    sheet.end();
  }
}
