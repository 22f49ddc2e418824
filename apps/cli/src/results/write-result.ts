import { type ResultRows, type ResultTable, resultTables, type Summary, summaryJson } from '#exports';
import { type Texts } from '../messages/texts.js';
import { type Progress } from '../progress/progress.js';
import { type Stop } from '../progress/stop.js';
import {
  type FillFile,
  type Format,
  RESULT_FILES,
  type ResultFile,
  WORKBOOK_FILES,
  type WriteFile,
} from './result-files.js';

/** Everything that the files of a result are made of. */
export interface Result extends ResultRows {
  readonly summary: Summary;
  /** What people should know before they read it. */
  readonly notices: readonly ((texts: Texts) => string)[];
}

/** Rows between two looks at the keyboard and at the clock. */
const ROWS_A_STEP = 512;

/** How a result is written. */
export interface Output {
  /** NIK and other numbers that identify somebody stand in full. */
  readonly unmasked: boolean;
  /** CSV is always written: it is the result. */
  readonly formats: ReadonlySet<Format>;
}

/** Writes the files of a result in their order (command line contract, outputs), but for those that are written otherwise. */
export async function writeResult(
  result: Result,
  output: Output,
  write: WriteFile,
  progress: Progress,
  stop: Stop,
  otherwise: readonly ResultFile[] = [],
): Promise<void> {
  let done = 0;
  const filledBy =
    (table: ResultTable): FillFile =>
    async (sink) => {
      const writing = table.begin(sink);
      for (let from = 0; from < table.rows; from += ROWS_A_STEP) {
        const to = Math.min(from + ROWS_A_STEP, table.rows);
        writing.write(from, to);
        progress.reach((done += to - from));
        await stop.lookNowAndThen();
      }
      writing.end();
    };
  for (const table of tablesOf(result, output))
    if (!otherwise.includes(table.name)) await write(table.name, filledBy(table));
  await write('summary.json', async (sink) => sink(Buffer.from(summaryJson(result.summary))));
}

/** How many rows `writeResult` writes, for the progress. */
export function countRows(result: Result, output: Output): number {
  return tablesOf(result, output).reduce((sum, { rows }) => sum + rows, 0);
}

/** A table that belongs to the files of a result. */
type WrittenTable = ResultTable & { readonly name: ResultFile };

function tablesOf(result: Result, { unmasked, formats }: Output): WrittenTable[] {
  const written: readonly string[] = [...RESULT_FILES, ...(formats.has('xlsx') ? WORKBOOK_FILES : [])];
  return resultTables(result, unmasked).filter((table): table is WrittenTable =>
    written.includes(table.name),
  );
}
