import { randomUUID } from 'node:crypto';
import { columnName, type SheetWriter } from '#workbook';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { bytesOf } from '../../../libs/testing/src/written-workbook.js';
import { type SheetDoneView, type SheetPreviewView } from '../../gateway/src/sheets/sheet-views.js';
import { type Served } from './served.js';

/** A cell of a sheet: a text, a number, a day as a spreadsheet keeps it (days since 1970-01-01), or a formula with the value that it had last. */
type Cell = string | number | { readonly day: number } | { readonly formula: string; readonly value: string };

/** A sheet as somebody has it open. */
export class FilledSheet {
  private title: readonly string[] = [];

  private constructor(private readonly rows: Cell[][]) {}

  /** Downloads a workbook. */
  static async download(served: Served, path: string, headers?: SentHeaders): Promise<FilledSheet> {
    const answer = await served.ask(path, {}, headers);
    return FilledSheet.open(new Uint8Array(await answer.arrayBuffer()));
  }

  /** Opens the first sheet of a workbook. */
  static open(workbook: Uint8Array): FilledSheet {
    return new FilledSheet(readWorkbook(workbook).sheets[0]!.rows.map((row) => [...row]));
  }

  get count(): number {
    return this.rows.length - 1;
  }

  /** Fills in cells of a row, counted from 0 below the headings. */
  fill(row: number, cells: Readonly<Record<string, Cell>>): void {
    for (const [heading, cell] of Object.entries(cells))
      this.rows[row + 1]![this.rows[0]!.indexOf(heading)] = cell;
  }

  text(row: number, heading: string): string {
    const cell = this.rows[row + 1]![this.rows[0]!.indexOf(heading)];
    return typeof cell === 'string' ? cell : '';
  }

  /** Puts a row once more at the end. */
  repeat(row: number): void {
    this.rows.push([...this.rows[row + 1]!]);
  }

  /** Puts the rows in the opposite order. */
  turnOver(): void {
    const [head, ...rows] = this.rows;
    this.rows.splice(0, this.rows.length, head!, ...rows.toReversed());
  }

  /** Takes columns out. */
  remove(...headings: readonly string[]): void {
    const places = headings.map((heading) => this.rows[0]!.indexOf(heading));
    for (const [at, row] of this.rows.entries())
      this.rows[at] = Array.from(row, (cell) => cell ?? '').filter((_, place) => !places.includes(place));
  }

  /** Puts lines above the headings, each merged over all columns. */
  head(...title: readonly string[]): void {
    this.title = title;
  }

  workbook(): Buffer {
    return bytesOf((workbook) => {
      const sheet = workbook.sheet('Isian');
      for (const [at, line] of this.title.entries()) {
        sheet.startRow();
        sheet.text(line);
        sheet.endRow();
        sheet.merge(`A${at + 1}:${columnName(this.rows[0]!.length - 1)}${at + 1}`);
      }
      for (const row of this.rows) {
        sheet.startRow();
        for (const cell of Array.from(row, (each) => each ?? '')) write(sheet, cell);
        sheet.endRow();
      }
      sheet.end();
    });
  }

  /** The same as a spreadsheet saves it as CSV where commas are decimal. */
  csv(): Buffer {
    const lines = this.rows.map((row) =>
      Array.from(row, (cell = '') => `"${shown(cell).replaceAll('"', '""')}"`),
    );
    return Buffer.from(`\u{feff}${lines.map((line) => line.join(';')).join('\r\n')}\r\n`);
  }
}

function write(sheet: SheetWriter, cell: Cell): void {
  if (typeof cell === 'string') sheet.text(cell);
  else if (typeof cell === 'number') sheet.number(cell);
  else if ('day' in cell) sheet.day(cell.day);
  else sheet.formula(cell.formula, cell.value);
}

/** As a spreadsheet writes it where people read it. */
function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return `${cell}`;
  if (!('day' in cell)) return cell.value;
  return new Date(cell.day * 86_400_000).toISOString().slice(0, 10).split('-').toReversed().join('/');
}

type SentHeaders = Readonly<Record<string, string>>;

/** Somebody who sends filled-in sheets. */
export class SheetSender {
  constructor(
    private readonly served: Served,
    private readonly path: string,
    private readonly headers?: SentHeaders,
  ) {}

  async preview(bytes: Uint8Array, name = 'isian.xlsx'): Promise<SheetPreviewView> {
    const answer = await this.send(bytes, undefined, { name });
    expect(answer.status).toBe(200);
    return (await answer.json()) as SheetPreviewView;
  }

  /** Has done what a preview showed; the answer, or the code of the problem. */
  async apply(
    bytes: Uint8Array,
    digest: string | undefined,
    key: string = randomUUID(),
  ): Promise<SheetDoneView | string> {
    const answer = await this.send(bytes, digest, { key });
    const body = (await answer.json()) as SheetDoneView & { readonly code?: string };
    return body.code ?? body;
  }

  send(
    bytes: Uint8Array,
    digest: string | undefined,
    { name = 'isian.xlsx', key = randomUUID() }: { readonly name?: string; readonly key?: string } = {},
  ): Promise<Response> {
    const body = new FormData();
    if (digest !== undefined) body.append('digest', digest);
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.served.ask(
      this.path,
      { method: 'POST', headers: { 'idempotency-key': key }, body },
      this.headers,
    );
  }
}
