import { type OutgoingRecord } from '../ports/log.js';
import { type Head } from '../ports/segments.js';

export interface SavedSegment {
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly touched: number;
  readonly bytes: Uint8Array;
}

export interface SavedHead {
  readonly name: string;
  readonly head: Head;
}

/** An item as a store keeps it, with by what it is found. */
export interface SavedItem {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  /** JSON, byte for byte. */
  readonly body: string;
  readonly keys: readonly { readonly name: string; readonly key: string }[];
  readonly places: readonly { readonly list: string; readonly of: string; readonly at: string }[];
}

export type SavedRecord = Required<OutgoingRecord>;

export interface SavedTopic {
  readonly name: string;
  readonly partitions: number;
  /** The highest offset that the next record of any of its partitions would have had. */
  readonly end: number;
  /** What a group has not taken yet, in the order of each partition. */
  left(group: string): Iterable<SavedRecord>;
}

/** All that a store has, to be taken to another one. */
export interface StoreContents {
  segments(): Iterable<SavedSegment>;
  heads(): Iterable<SavedHead>;
  items(): Iterable<SavedItem>;
  topics(): Iterable<SavedTopic>;
}

/** How much of it there is. */
export interface ContentsCount {
  readonly segments: number;
  readonly heads: number;
  readonly items: number;
}
