/** Bytes that a slot holds. */
export const SLOT_BYTES = 1 << 20;
/** So many pieces may wait to be written. */
export const SLOTS = 4;

/** Memory that two threads share: pieces of files in a ring of slots. One thread gives pieces, the other one writes them in their order. */
export interface WritingRing {
  /** GIVEN, WRITTEN and FAILED; then descriptor and length of each slot's piece. */
  readonly control: Int32Array<SharedArrayBuffer>;
  readonly slots: Uint8Array<SharedArrayBuffer>;
}

/** How many pieces were given, and how many of them written. */
export const GIVEN = 0;
export const WRITTEN = 1;
/** 1 once a piece could not be written. */
export const FAILED = 2;
/** Where descriptor and length of the first slot stand. */
export const FIRST_PIECE = 3;

/** The descriptor of a piece that says that no more come. */
export const NO_MORE = -1;

export function newRing(): WritingRing {
  return {
    control: new Int32Array(new SharedArrayBuffer((FIRST_PIECE + SLOTS * 2) * 4)),
    slots: new Uint8Array(new SharedArrayBuffer(SLOTS * SLOT_BYTES)),
  };
}
