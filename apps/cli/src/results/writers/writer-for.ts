import { availableParallelism } from 'node:os';
import { type ByteWriter, directWriter } from './byte-writer.js';
import { startThreadedWriter } from './threaded-writer.js';

/** From so many rows on a second thread gains more than starting it costs. */
const FEWEST_ROWS = 400_000;

/** The writer for a result of so many rows. `threads` is how many the user wants (undefined: as many as help). */
export async function writerFor(rows: number, threads: number | undefined): Promise<ByteWriter> {
  const wanted = threads ?? (rows >= FEWEST_ROWS ? availableParallelism() : 1);
  return wanted < 2 ? directWriter : startThreadedWriter();
}
