import { type TextIndex } from '../../../domain/src/columns/text-index.js';

const decoder = new TextDecoder();

/** The id of a cell's text with outer spaces dropped and inner ones collapsed; 0 for an empty one. */
export function internTidy(index: TextIndex, bytes: Uint8Array, start: number, end: number): number {
  return isTidy(bytes, start, end)
    ? index.internBytes(bytes, start, end)
    : index.intern(tidyText(decoder.decode(bytes.subarray(start, end))));
}

/** A text with outer white space dropped and inner white space collapsed to single spaces. */
export function tidyText(text: string): string {
  return text.replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ').trim();
}

/** Whether nothing is to be done: no control characters, no double or outer spaces, and none of the lead bytes of other spaces (U+00A0, U+2000, U+3000, U+FEFF). */
function isTidy(bytes: Uint8Array, start: number, end: number): boolean {
  let spaceBefore = true;
  for (let position = start; position < end; position++) {
    const byte = bytes[position]!;
    if (byte <= 32) {
      if (byte !== 32 || spaceBefore) return false;
      spaceBefore = true;
    } else {
      if (byte === 0xc2 || byte === 0xe2 || byte === 0xe3 || byte === 0xef || byte === 0x7f) return false;
      spaceBefore = false;
    }
  }
  return start === end || !spaceBefore;
}
