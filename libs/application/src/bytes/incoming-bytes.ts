import { createHash } from 'node:crypto';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type SegmentHash } from '../ports/segments.js';
import { type Piece, putPieces } from './stored-bytes.js';

export const PIECE_BYTES = 2 * 1024 * 1024;

/** So many full pieces are held before the first is stored: most files are looked at without storing anything. */
const HELD_PIECES = 2;

/** Bytes that come in one after the other: hashed on the way, stored in pieces as they grow, and never in memory as a whole. */
export class IncomingBytes {
  private readonly hash = createHash('sha256');
  private readonly stored: Piece[] = [];
  private held: Uint8Array[] = [];
  private piece: Uint8Array | undefined;
  /** The memory of a piece that was stored, for the next one: each new one would be garbage of megabytes. */
  private spare: Uint8Array | undefined;
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
      this.piece ??= this.newPiece();
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

  private newPiece(): Uint8Array {
    const piece = this.spare ?? new Uint8Array(PIECE_BYTES);
    this.spare = undefined;
    return piece;
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
    if (first!.length === PIECE_BYTES) this.spare = first;
  }
}

/** Copies bytes to a place, as far as there is room, and returns where they end. */
function fill(all: Uint8Array, at: number, bytes: Uint8Array): number {
  const taken = bytes.subarray(0, all.length - at);
  all.set(taken, at);
  return at + taken.length;
}
