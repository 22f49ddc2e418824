import { type SettledBook, shareBook } from '#domain';
import { linkTable, resultTables } from '#exports';
import { type Progress } from '../../progress/progress.js';
import { type Stop } from '../../progress/stop.js';
import { type SecondThread } from '../../threads/second-thread.js';
import { type ResultDirectory } from '../result-directory.js';
import { type ResultFile } from '../result-files.js';
import { type Output, type Result, writeResult } from '../write-result.js';
import { LATE_FILES, shareResult } from './shared-result.js';
import { ThreadedTables } from './threaded-tables.js';

/** From so many rows on a second thread gains more than it costs. */
const FEWEST_ROWS = 400_000;

const LINKS = 'links.csv';

/** The files of a result, the large ones of which the second thread writes, too, where that helps: the same bytes as by one. `close` must follow. */
export class ThreadedResult {
  private links: ThreadedTables | undefined;
  private others: ThreadedTables | undefined;

  constructor(
    private readonly second: SecondThread,
    private readonly directory: ResultDirectory,
    private readonly output: Output,
  ) {}

  /** Has the second thread begin with the links, while this one assesses the entitlements. The columns of the book lie in shared memory afterwards. */
  begin(book: SettledBook): void {
    if (!this.second.helps(book.settlement.kind.length + book.roster.entitlements >= FEWEST_ROWS)) return;
    const { unmasked } = this.output;
    const descriptor = this.directory.openFile(LINKS);
    const shared = shareBook(book);
    this.links = new ThreadedTables([{ table: linkTable(book, unmasked), descriptor }], (memory) =>
      this.second.begin('WRITE_LINKS', { book: shared, unmasked, descriptor, memory }),
    );
  }

  /** Writes all files. Throws a CommandFault when that cannot be done. */
  async write(result: Result, progress: Progress, stop: Stop): Promise<void> {
    const { links, directory } = this;
    const writeOthers = (otherwise: ReadonlySet<ResultFile>): Promise<void> =>
      writeResult(
        result,
        this.output,
        (name, fill) => directory.write(name, fill),
        progress,
        stop,
        otherwise,
      );
    if (links === undefined) return writeOthers(new Set());
    const late = (this.others = this.beginLate(result));
    await writeOthers(new Set([LINKS, ...LATE_FILES]));
    await directory.writing(async () => {
      let rows = 0;
      for (const tables of [late, links]) {
        let taken = 0;
        await tables.finish(async (reached) => {
          progress.reach(rows + (taken = reached));
          await stop.lookNowAndThen();
        });
        rows += taken;
      }
    });
  }

  /** Lets the second thread stop, whether all is written or not. */
  close(): void {
    this.links?.close();
    this.others?.close();
  }

  /** Has the second thread write what is to be had last, as soon as the links are written. */
  private beginLate(result: Result): ThreadedTables {
    const { unmasked } = this.output;
    const descriptors = new Map(LATE_FILES.map((name) => [name as string, this.directory.openFile(name)]));
    const shared = shareResult(result);
    const tables = resultTables(result, unmasked).filter(({ name }) => descriptors.has(name));
    return new ThreadedTables(
      tables.map((table) => ({ table, descriptor: descriptors.get(table.name)! })),
      (memory) => this.second.begin('WRITE_TABLES', { result: shared, unmasked, descriptors, memory }),
    );
  }
}
