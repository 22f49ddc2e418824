import { isoDay } from '../calendar.js';
import { CsvFile } from './csv-file.js';
import { type Cell, type Column, type SheetFile, type Sums } from './sheet-file.js';

/** How a cell is written; its text must not need quotes. */
export type CsvSpelling = (cell: Cell) => Cell;

const TOTAL_LABEL = 'JUMLAH';

/** A list or report as CSV: header in row 1, then rows without a gap, days as 2026-03-02 unless a column has a spelling of its own. */
export class CsvSheet implements SheetFile {
  readonly name: string;
  readonly place: string;
  rows = 0;
  private readonly file: CsvFile;
  private readonly spellings: readonly (CsvSpelling | undefined)[];

  constructor(
    path: string,
    private readonly columns: readonly Column[],
    spellings: Readonly<Record<string, CsvSpelling>> = {},
  ) {
    this.file = new CsvFile(path, columns.map(({ name }) => name).join(','));
    this.name = this.place = this.file.name;
    this.spellings = columns.map((column) => spellings[column.name] ?? usualSpelling(column));
  }

  headerOf(column: string): string {
    return column;
  }

  write(cells: readonly Cell[]): number {
    this.rows++;
    let line = '';
    for (let at = 0; at < cells.length; at++) {
      const spell = this.spellings[at];
      const cell = spell === undefined ? cells[at]! : spell(cells[at]!);
      line += at === 0 ? cell : `,${cell}`;
    }
    return this.file.write(line);
  }

  writeTotal(sums: Sums): void {
    const cells = this.columns.map(({ name, kind }) => sums[name] ?? (kind === 'name' ? TOTAL_LABEL : ''));
    this.file.write(cells.join(','));
  }

  finish(): string[] {
    return this.file.finish();
  }
}

/** Numbers and texts stand as they are. */
function usualSpelling({ kind }: Column): CsvSpelling | undefined {
  if (kind === 'day') return spellDay;
  return kind === 'identifier' ? spellIdentifier : undefined;
}

function spellDay(cell: Cell): Cell {
  return typeof cell === 'number' ? isoDay(cell) : cell;
}

/** A number of more than fifteen digits as an export shows it with all that a spreadsheet kept: `1.87201450180000E+15`. */
function spellIdentifier(cell: Cell): Cell {
  return typeof cell === 'number' ? cell.toExponential(14).toUpperCase() : cell;
}
