import { type ResultTable } from './result-tables.js';
import { WaitingBytes } from './waiting-bytes.js';

/** Rows between two looks at whether a piece is full. */
const ROWS_A_STEP = 512;

/** The bytes of a table of a result, piece by piece, made while they are asked for. */
export function* tablePieces(table: ResultTable): Generator<Uint8Array> {
  const waiting = new WaitingBytes();
  const writing = table.begin(waiting.sink);
  for (let from = 0; from < table.rows; from += ROWS_A_STEP) {
    writing.write(from, Math.min(from + ROWS_A_STEP, table.rows));
    if (waiting.isEnough) yield waiting.take();
  }
  writing.end();
  yield waiting.take();
}
