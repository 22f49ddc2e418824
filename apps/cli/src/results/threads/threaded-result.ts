import { type Question, type SettledBook, shareBook } from '#domain';
import { resultTables, settledTables } from '#exports';
import { type Progress } from '../../progress/progress.js';
import { type Stop } from '../../progress/stop.js';
import { type SecondThread } from '../../threads/second-thread.js';
import { type ResultDirectory } from '../result-directory.js';
import { type ResultFile } from '../result-files.js';
import { type Output, type Result, writeResult } from '../write-result.js';
import { newPartMemory, PartOrder } from './part-order.js';
import { openTables, type PartFile } from './part-writer.js';
import { EARLY_FILES, LATE_FILES, shareResult } from './shared-result.js';
import { ThreadedTables } from './threaded-tables.js';
import { type WritingFailure } from './write-parts.js';

/** From so many rows on a second thread gains more than it costs. */
const FEWEST_ROWS = 600_000;

/** The early files, which the second thread has begun to write. */
interface Begun {
  readonly settled: SettledBook;
  readonly files: ReadonlyMap<string, PartFile>;
  readonly ended: Promise<WritingFailure | undefined>;
}

/** The files of a result, the large ones of which the second thread writes, too, where that helps: the same bytes as by one. `close` must follow. */
export class ThreadedResult {
  private begun: Begun | undefined;
  private late: ThreadedTables | undefined;

  constructor(
    private readonly second: SecondThread,
    private readonly directory: ResultDirectory,
    private readonly output: Output,
  ) {}

  /** Has the second thread begin, while this one assesses the entitlements. The columns of the book lie in shared memory afterwards. Gives the questions that the other one lists first; undefined where there is none, or it has ended. */
  begin(settled: SettledBook): Promise<readonly Question[] | undefined> | undefined {
    const rows = settled.settlement.kind.length + settled.roster.entitlements;
    if (!this.second.helps(rows >= FEWEST_ROWS)) return undefined;
    const { unmasked } = this.output;
    const files = this.open(EARLY_FILES);
    settled.tables.statements.forgetPaymentNames();
    settled.tables.roster.vocabulary.nationalIds.forgetLookUps();
    const asked = this.second.begin('LIST_QUESTIONS', shareBook(settled)).next();
    const writing = this.second.begin('WRITE_EARLY', { unmasked, files });
    this.begun = { settled, files, ended: endOf(writing) };
    return asked.then(({ value }) => value);
  }

  /** Writes all files. Throws a CommandFault when that cannot be done. */
  async write(result: Result, progress: Progress, stop: Stop): Promise<void> {
    const { begun, directory, output } = this;
    const writeOthers = (otherwise: readonly ResultFile[]): Promise<void> =>
      writeResult(result, output, (name, fill) => directory.write(name, fill), progress, stop, otherwise);
    if (begun === undefined) return writeOthers([]);
    const late = (this.late = this.beginLate(result));
    const early = this.earlyTables(begun, result.questions);
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
    for (const { memory } of this.begun?.files.values() ?? []) new PartOrder(memory).stop();
    this.late?.close();
  }

  /** Those that the second thread has begun with: here the last one comes first. */
  private earlyTables({ settled, files, ended }: Begun, questions: readonly Question[]): ThreadedTables {
    const tables = settledTables(settled, questions, this.output.unmasked).toReversed();
    return new ThreadedTables(openTables(tables, files), ended);
  }

  /** Has the second thread write the late files, as soon as the early ones are written. */
  private beginLate(result: Result): ThreadedTables {
    const { unmasked } = this.output;
    const files = this.open(LATE_FILES);
    const task = { result: shareResult(result), unmasked, files };
    const ended = endOf(this.second.begin('WRITE_LATE', task));
    return new ThreadedTables(openTables(resultTables(result, unmasked), files), ended);
  }

  private open(names: readonly ResultFile[]): ReadonlyMap<string, PartFile> {
    return new Map(
      names.map((name) => [name, { descriptor: this.directory.openFile(name), memory: newPartMemory() }]),
    );
  }
}

/** When a thread has ended its work, with a failure where there was one. */
async function endOf(work: AsyncGenerator<WritingFailure, undefined>): Promise<WritingFailure | undefined> {
  return (await work.next()).value;
}
