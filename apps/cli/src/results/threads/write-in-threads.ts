import { type Progress } from '../../progress/progress.js';
import { type Stop } from '../../progress/stop.js';
import { type SecondThread } from '../../threads/second-thread.js';
import { type ResultDirectory } from '../result-directory.js';
import { type ResultFile } from '../result-files.js';
import { type Output, type Result, writeResult } from '../write-result.js';
import { SHARED_FILES } from './shared-result.js';
import { ThreadedTables } from './threaded-tables.js';

/** From so many rows on a second thread gains more than it costs. */
export const FEWEST_ROWS = 400_000;

/** Writes the files of a result, the large ones by two threads: the same bytes as by one. */
export async function writeInThreads(
  result: Result,
  output: Output,
  directory: ResultDirectory,
  second: SecondThread,
  progress: Progress,
  stop: Stop,
): Promise<void> {
  await directory.writeTogether(SHARED_FILES, async (descriptors) => {
    const shared = new ThreadedTables(result, output.unmasked, descriptors, second);
    try {
      const others = new Set<ResultFile>(SHARED_FILES);
      await writeResult(result, output, (name, fill) => directory.write(name, fill), progress, stop, others);
      await shared.finish(async (rows) => {
        progress.reach(rows);
        await stop.lookNowAndThen();
      });
    } finally {
      shared.close();
    }
  });
}
