import { type DataScope } from './data-scope.js';

/** SHA-256 of a segment's bytes, as they are stored, in lower-case hex: its address. */
export type SegmentHash = string;

/** A segment as a head names it. */
export interface NamedSegment {
  /** What is in it, for the use case: `LEDGER`, `ALERTS`. */
  readonly kind: string;
  readonly hash: SegmentHash;
  readonly rows: number;
}

/** Which state of a head: the epoch counts its owners, the revision its contents. Both only grow. */
export interface HeadVersion {
  readonly epoch: number;
  readonly revision: number;
}

export interface HeadContent {
  /** The inputs that count: all before this offset. */
  readonly watermark: number;
  readonly segments: readonly NamedSegment[];
  readonly totals: Readonly<Record<string, number>>;
}

export interface Head extends HeadVersion, HeadContent {}

/** A new owner raises the epoch and leaves the content; the owner's next content raises the revision. */
export type HeadMove =
  { readonly move: 'TAKE_OVER' } | { readonly move: 'REVISE'; readonly content: HeadContent };

/**
 * Everything that is stored of files and books: immutable segments, and heads that name them. A head is moved as a whole, so that a revision is there
 * whole or not at all. Every method may raise STORE_AWAY, STORE_UNAVAILABLE, STORE_CLOSED and STORE_DAMAGED.
 */
export interface Segments {
  /**
   * Stores bytes as data of a scope and returns their address. The same bytes of the same scope again change nothing. Faults: STORE_FULL; where they are
   * sealed also KEY_DESTROYED and KEY_MISSING.
   */
  put(bytes: Uint8Array, scope: DataScope): Promise<SegmentHash>;

  /** The bytes of a segment, checked against its hash. Faults: SEGMENT_MISSING, SEGMENT_DAMAGED; where they are sealed also KEY_DESTROYED, KEY_MISSING and SEAL_BROKEN. */
  get(hash: SegmentHash): Promise<Uint8Array>;

  /** The head of a name; one that was never moved is empty, at epoch 0 and revision 0. */
  readHead(name: string): Promise<Head>;

  /**
   * Moves a head from exactly the version that was read, and returns it as it is then. After a fault that may have come too late (STORE_AWAY, STORE_UNAVAILABLE)
   * read it again. Faults in order of precedence: FENCED (the epoch is higher now), HEAD_MOVED (the version is another one),
   * SEGMENT_MISSING (the content names one that is not there); STORE_FULL.
   */
  moveHead(name: string, from: HeadVersion, move: HeadMove): Promise<Head>;

  /**
   * Removes the segments that no head names, and that were neither put nor named by a head since `before` (milliseconds since 1970); returns how many.
   * Whoever puts segments has until then to name them; where others write meanwhile, `before` is a minute ago or more.
   */
  sweep(before: number): Promise<number>;
}
