import { type Question, type SettledBook, shareBook } from '#domain';
import { resultTables, settledTables } from '#exports';
import { type Progress } from '../../progress/progress.js';
import { type Stop } from '../../progress/stop.js';
import { type SecondThread } from '../../threads/second-thread.js';
import { type ResultDirectory } from '../result-directory.js';
import { type ResultFile } from '../result-files.js';
import { type Output, type Result, writeResult } from '../write-result.js';
import { openTables } from './part-writer.js';
import { EARLY_FILES, LATE_FILES, shareResult } from './shared-result.js';
import { ThreadedTables } from './threaded-tables.js';

/** From so many rows on a second thread gains more than it costs. */
const FEWEST_ROWS = 600_000;

/** The files of a result, the large ones of which the second thread writes, too, where that helps: the same bytes as by one. `close` must follow. */
export class ThreadedResult {
  private early: ThreadedTables | undefined;
  private late: ThreadedTables | undefined;

  constructor(
    private readonly second: SecondThread,
    private readonly directory: ResultDirectory,
    private readonly output: Output,
  ) {}

  /** Has the second thread begin, while this one assesses the entitlements. The columns of the book lie in shared memory afterwards. */
  begin(settled: SettledBook, questions: readonly Question[]): void {
    const rows = settled.settlement.kind.length + settled.roster.entitlements;
    if (!this.second.helps(rows >= FEWEST_ROWS)) return;
    const { unmasked } = this.output;
    const descriptors = this.open(EARLY_FILES);
    settled.tables.statements.forgetPaymentNames();
    settled.tables.roster.vocabulary.nationalIds.forgetLookUps();
    const book = shareBook(settled);
    const tables = openTables(settledTables(settled, questions, unmasked), descriptors);
    this.early = new ThreadedTables(tables, (memory) =>
      this.second.begin('WRITE_EARLY', { book, questions, unmasked, descriptors, memory }),
    );
  }

  /** Writes all files. Throws a CommandFault when that cannot be done. */
  async write(result: Result, progress: Progress, stop: Stop): Promise<void> {
    const { early, directory, output } = this;
    const writeOthers = (otherwise: readonly ResultFile[]): Promise<void> =>
      writeResult(result, output, (name, fill) => directory.write(name, fill), progress, stop, otherwise);
    if (early === undefined) return writeOthers([]);
    const late = (this.late = this.beginLate(result));
    await writeOthers([...EARLY_FILES, ...LATE_FILES]);
    await directory.writing(async () => {
      let before = 0;
      for (const tables of [late, early]) {
        await tables.writeParts(async (rows) => {
          progress.reach(before + rows);
          await stop.lookNowAndThen();
        });
        before += tables.rows;
      }
      // Only now: what the second thread has begun last it ends last.
      for (const tables of [early, late]) await tables.finish();
    });
  }

  /** Lets the second thread stop, whether all is written or not. */
  close(): void {
    this.early?.close();
    this.late?.close();
  }

  /** Has the second thread write the late files, as soon as the early ones are written. */
  private beginLate(result: Result): ThreadedTables {
    const { unmasked } = this.output;
    const descriptors = this.open(LATE_FILES);
    const shared = shareResult(result);
    return new ThreadedTables(openTables(resultTables(result, unmasked), descriptors), (memory) =>
      this.second.begin('WRITE_LATE', { result: shared, unmasked, descriptors, memory }),
    );
  }

  private open(names: readonly ResultFile[]): ReadonlyMap<string, number> {
    return new Map(names.map((name) => [name, this.directory.openFile(name)]));
  }
}
