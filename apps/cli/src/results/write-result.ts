import { type ComputedBook, type FindingPlace } from '#domain';
import {
  type ByteSink,
  CsvWriter,
  DISCREPANCY_COLUMNS,
  LEDGER_COLUMNS,
  LINK_COLUMNS,
  type Reject,
  REJECT_COLUMNS,
  RowWriter,
  type Summary,
  summaryJson,
  writeDiscrepancyRow,
  writeLedgerRow,
  writeLinkRow,
  writeRejectRow,
} from '#exports';
import { type Texts } from '../messages/texts.js';
import { type Progress } from '../progress/progress.js';
import { type Stop } from '../progress/stop.js';
import { type FillFile, type WriteFile } from './result-files.js';

/** Everything that the files of a result are made of. */
export interface Result {
  readonly book: ComputedBook;
  readonly findings: readonly FindingPlace[];
  readonly rejects: readonly Reject[];
  readonly summary: Summary;
  /** What people should know before they read it. */
  readonly notices: readonly ((texts: Texts) => string)[];
}

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
  let done = 0;
  const table =
    (
      columns: readonly string[],
      rows: number,
      writeRow: (writer: RowWriter, row: number) => void,
    ): FillFile =>
    async (sink: ByteSink) => {
      const csv = new CsvWriter(sink, columns);
      const writer = new RowWriter(csv, book, unmasked);
      for (let row = 0; row < rows; row++) {
        writeRow(writer, row);
        if (++done % ROWS_A_STEP === 0) {
          progress.reach(done);
          await stop.lookNowAndThen();
        }
      }
      csv.end();
    };
  await write('ledger.csv', table(LEDGER_COLUMNS, book.roster.entitlements, writeLedgerRow));
  await write(
    'discrepancies.csv',
    table(DISCREPANCY_COLUMNS, findings.length, (writer, row) => writeDiscrepancyRow(writer, findings[row]!)),
  );
  await write('links.csv', table(LINK_COLUMNS, book.settlement.kind.length, writeLinkRow));
  await write(
    'rejects.csv',
    table(REJECT_COLUMNS, rejects.length, ({ csv }, row) => writeRejectRow(csv, rejects[row]!)),
  );
  await write('summary.json', async (sink) => sink(Buffer.from(summaryJson(summary))));
}

/** How many rows `writeResult` writes, for the progress. */
export function countRows({ book, findings, rejects }: Result): number {
  return book.roster.entitlements + findings.length + book.settlement.kind.length + rejects.length;
}
