/** A text with fewer digits holds no long number. */
const FEWEST_LONG_DIGITS = 10;

/** Whether a code stands there without outer and double spaces, and signs that are not seen. */
export function isTidyCode(bytes: Uint8Array, start: number, end: number): boolean {
  return isTidy(bytes, start, end, Infinity);
}

/** Whether a free text stands there in the same form, and without a long number. */
export function isTidyText(bytes: Uint8Array, start: number, end: number): boolean {
  return isTidy(bytes, start, end, FEWEST_LONG_DIGITS);
}

/**
 * Whether nothing is to be done: no control characters, no double or outer spaces, none of the lead bytes of other spaces and unseen signs (U+00A0, U+2000, U+3000,
 * U+FEFF), and fewer than `digits` digits.
 */
function isTidy(bytes: Uint8Array, start: number, end: number, digits: number): boolean {
  let spaceBefore = true;
  let seen = 0;
  for (let position = start; position < end; position++) {
    const byte = bytes[position]!;
    if (byte <= 32) {
      if (byte !== 32 || spaceBefore) return false;
      spaceBefore = true;
    } else {
      if (byte === 0xc2 || byte === 0xe2 || byte === 0xe3 || byte === 0xef || byte === 0x7f) return false;
      if (byte >= 48 && byte <= 57) seen++;
      spaceBefore = false;
    }
  }
  return start === end || (!spaceBefore && seen < digits);
}
