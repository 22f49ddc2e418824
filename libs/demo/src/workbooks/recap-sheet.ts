import { type CellStyle, type WorkbookWriter } from '../../../workbook/src/index.js';
import { type Cell, type Column } from '../files/sheet-file.js';
import { HEADER, TITLE, TOTAL } from './styles.js';

const RUPIAH = { format: '#,##0' };
const TOTAL_RUPIAH = { ...TOTAL, ...RUPIAH };

/** Counts and sums of a list by the values of one column, of which there are few: a sheet that names nobody. */
export class RecapSheet {
  private readonly by: number;
  private readonly amounts: readonly number[];
  /** Rows and rupiah by value. */
  private readonly groups = new Map<Cell, number[]>();

  constructor(
    private readonly columns: readonly Column[],
    by: string,
  ) {
    this.by = columns.findIndex(({ name }) => name === by);
    this.amounts = columns.flatMap(({ kind }, at) => (kind === 'amount' ? [at] : []));
  }

  /** Counts a row of the list. */
  add(cells: readonly Cell[]): void {
    const value = cells[this.by]!;
    let sums = this.groups.get(value);
    if (!sums) this.groups.set(value, (sums = new Array<number>(this.amounts.length + 1).fill(0)));
    sums[0]!++;
    this.amounts.forEach((source, at) => (sums[at + 1]! += Number(cells[source]!)));
  }

  /** Writes the sheet. */
  write(workbook: WorkbookWriter, name: string): void {
    const sheet = workbook.sheet(name, {
      columns: [{ width: 28 }, ...this.headers().map(() => ({ width: 20 }))],
    });
    const row = (
      texts: readonly string[],
      numbers: readonly number[],
      look: CellStyle,
      numberLook: CellStyle,
    ) => {
      sheet.startRow();
      for (const text of texts) sheet.text(text, look);
      for (const number of numbers) sheet.number(number, numberLook);
      sheet.endRow();
    };
    row([`REKAPITULASI PER ${this.columns[this.by]!.name}`], [], TITLE, RUPIAH);
    sheet.skipRows(1);
    row([this.columns[this.by]!.name, ...this.headers()], [], HEADER, RUPIAH);
    for (const [value, sums] of this.groups) row([String(value)], sums, {}, RUPIAH);
    row(['GRAND TOTAL'], this.grandTotal(), TOTAL, TOTAL_RUPIAH);
    sheet.end();
  }

  private headers(): string[] {
    return ['JUMLAH KPM', ...this.amounts.map((at) => this.columns[at]!.name)];
  }

  private grandTotal(): number[] {
    const all = [...this.groups.values()];
    return (all[0] ?? []).map((_, at) => all.reduce((sum, sums) => sum + sums[at]!, 0));
  }
}
