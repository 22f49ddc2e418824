import { type ByteSink } from './cell-writer.js';

/** Bytes of a piece, but for the last one and for what the step over its end adds. */
const PIECE_BYTES = 1 << 20;

/** Bytes of a file that is being written, until there are enough for a piece. */
export class WaitingBytes {
  private pieces: Uint8Array[] = [];
  private bytes = 0;

  readonly sink: ByteSink = (piece) => {
    this.pieces.push(piece.slice());
    this.bytes += piece.length;
  };

  get isEnough(): boolean {
    return this.bytes >= PIECE_BYTES;
  }

  take(): Uint8Array {
    const piece = Buffer.concat(this.pieces);
    this.pieces = [];
    this.bytes = 0;
    return piece;
  }
}
