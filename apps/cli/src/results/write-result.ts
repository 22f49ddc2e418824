import { type ComputedBook, describeFinding, type FindingPlace, ledgerRow, linkRow } from '#domain';
import {
  type ByteSink,
  type Cell,
  CsvWriter,
  DISCREPANCY_COLUMNS,
  findingCells,
  LEDGER_COLUMNS,
  ledgerCells,
  LINK_COLUMNS,
  linkCells,
  REJECT_COLUMNS,
  showNumber,
  summaryJson,
  type Summary,
} from '#exports';
import { type Progress } from '../progress/progress.js';
import { type Stop } from '../progress/stop.js';
import { type FillFile } from './result-directory.js';

/** A row that was not accepted: one problem of it. */
export interface Reject {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** Everything that the files of a result are made of. */
export interface Result {
  readonly book: ComputedBook;
  readonly findings: readonly FindingPlace[];
  readonly rejects: readonly Reject[];
  readonly summary: Summary;
}

/** Where a file of the result goes: into a folder, or beside an existing one to compare. */
export type WriteFile = (name: string, fill: FillFile) => Promise<void>;

/** Rows between two looks at the keyboard and at the clock. */
const ROWS_A_STEP = 512;

/** Writes the files of a result in their order (command line contract, outputs). */
export async function writeResult(
  result: Result,
  unmasked: boolean,
  write: WriteFile,
  progress: Progress,
  stop: Stop,
): Promise<void> {
  const { book, findings, rejects, summary } = result;
  const show = showNumber(unmasked);
  const links = book.settlement.kind.length;
  let done = 0;
  const table =
    (columns: readonly string[], rows: number, cells: (row: number) => Cell[]): FillFile =>
    async (sink: ByteSink) => {
      const writer = new CsvWriter(sink, columns);
      for (let row = 0; row < rows; row++) {
        writer.write(cells(row));
        if (++done % ROWS_A_STEP === 0) {
          progress.reach(done);
          await stop.lookNowAndThen();
        }
      }
      writer.end();
    };
  await write(
    'ledger.csv',
    table(LEDGER_COLUMNS, book.roster.entitlements, (row) => ledgerCells(ledgerRow(book, row), show)),
  );
  await write(
    'discrepancies.csv',
    table(DISCREPANCY_COLUMNS, findings.length, (row) =>
      findingCells(describeFinding(book, findings[row]!), show),
    ),
  );
  await write(
    'links.csv',
    table(LINK_COLUMNS, links, (row) => linkCells(linkRow(book, row), show)),
  );
  await write(
    'rejects.csv',
    table(REJECT_COLUMNS, rejects.length, (row) => {
      const { file, sheet, row: place, column, code, message } = rejects[row]!;
      return [file, sheet, place, column, code, message];
    }),
  );
  await write('summary.json', async (sink) => sink(Buffer.from(summaryJson(summary))));
}

/** How many rows `writeResult` writes, for the progress. */
export function countRows({ book, findings, rejects }: Result): number {
  return book.roster.entitlements + findings.length + book.settlement.kind.length + rejects.length;
}
