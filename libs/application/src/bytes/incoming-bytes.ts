import { createHash } from 'node:crypto';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type SegmentHash } from '../ports/segments.js';
import { type Piece, putPieces } from './stored-bytes.js';

export const PIECE_BYTES = 2 * 1024 * 1024;

/** So many full pieces are held before the first is stored: most files are looked at without storing anything. */
const HELD_PIECES = 2;

/** The most pieces of memory that are kept for bytes that come later: what one upload needs at once. */
const SPARE_PIECES = 4;

/** The memory of pieces that were stored, for the next ones of whatever comes in: each new one would be garbage of megabytes in the thread that answers people. */
const spare: Uint8Array<ArrayBuffer>[] = [];

/** Bytes that come in one after the other: hashed on the way, stored in pieces as they grow, and never in memory as a whole. */
export class IncomingBytes {
  private readonly hash = createHash('sha256');
  private readonly stored: Piece[] = [];
  private held: Uint8Array<ArrayBuffer>[] = [];
  private piece: Uint8Array<ArrayBuffer> | undefined;
  private filled = 0;
  private count = 0;

  constructor(private readonly segments: ScopedSegments) {}

  /** How many came so far. */
  get size(): number {
    return this.count;
  }

  /** Takes bytes; resolves when more may come. Faults: those of put. */
  async add(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes);
    this.count += bytes.length;
    for (let at = 0; at < bytes.length;) {
      this.piece ??= spare.pop() ?? new Uint8Array(PIECE_BYTES);
      const taken = Math.min(bytes.length - at, PIECE_BYTES - this.filled);
      this.piece.set(bytes.subarray(at, at + taken), this.filled);
      this.filled += taken;
      at += taken;
      if (this.filled === PIECE_BYTES) this.endPiece();
      if (this.held.length > HELD_PIECES) await this.storeFirst();
    }
  }

  /** Hashes and counts bytes that are not kept. To be called after the last `add`. */
  pass(bytes: Uint8Array): void {
    this.hash.update(bytes);
    this.count += bytes.length;
  }

  /** Ends the bytes and returns their SHA-256 in hex. To be called once. */
  finish(): string {
    this.endPiece();
    return this.hash.digest('hex');
  }

  /** Stores what is not stored yet, and returns the address of the whole. Faults: those of put. */
  async keep(): Promise<SegmentHash> {
    while (this.held.length > 0) await this.storeFirst();
    return putPieces(this.segments, this.stored);
  }

  /** The first bytes, at most so many (and no more than were not passed). Faults: those of get. */
  async read(most: number): Promise<Uint8Array> {
    const all = new Uint8Array(Math.min(most, this.count));
    let at = 0;
    for (const { hash } of this.stored)
      if (at < all.length) at = fill(all, at, await this.segments.get(hash));
    for (const piece of this.held) if (at < all.length) at = fill(all, at, piece);
    return all;
  }

  private endPiece(): void {
    if (this.piece !== undefined) this.held.push(this.piece.subarray(0, this.filled));
    this.piece = undefined;
    this.filled = 0;
  }

  private async storeFirst(): Promise<void> {
    const [first, ...others] = this.held;
    const hash = await this.segments.put(first!);
    this.stored.push({ hash, bytes: first!.length });
    this.held = others;
    // What was in it is nobody else's.
    if (spare.length < SPARE_PIECES) spare.push(new Uint8Array(first!.buffer).fill(0));
  }
}

/** Copies bytes to a place, as far as there is room, and returns where they end. */
function fill(all: Uint8Array, at: number, bytes: Uint8Array): number {
  const taken = bytes.subarray(0, all.length - at);
  all.set(taken, at);
  return at + taken.length;
}
