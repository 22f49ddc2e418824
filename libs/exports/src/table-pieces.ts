import { type ByteSink } from './cell-writer.js';
import { type ResultTable } from './result-tables.js';

/** Rows between two looks at whether a piece is full. */
const ROWS_A_STEP = 512;

/** Bytes of a piece, but for the last one and for what the step over its end adds. */
const PIECE_BYTES = 1 << 20;

/** The bytes of a table of a result, piece by piece, made while they are asked for. */
export function* tablePieces(table: ResultTable): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const sink: ByteSink = (piece) => {
    waiting.push(piece.slice());
    bytes += piece.length;
  };
  const writing = table.begin(sink);
  for (let from = 0; from < table.rows; from += ROWS_A_STEP) {
    writing.write(from, Math.min(from + ROWS_A_STEP, table.rows));
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  writing.end();
  yield Buffer.concat(waiting);
}
