/** Code points of the bytes 0x80 to 0x9f; the five unassigned ones stay control characters, as in the WHATWG encoding standard. */
const UPPER_CONTROLS = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
];

/** The most bytes of UTF-8 that one byte of Windows-1252 becomes. */
export const LARGEST_GROWTH = 3;

/** Writes Windows-1252 bytes as UTF-8 into the same array from `target` on, and returns the end. The places must not overlap. */
export function transcodeWindows1252(bytes: Uint8Array, start: number, end: number, target: number): number {
  let to = target;
  for (let from = start; from < end; from++) {
    const byte = bytes[from]!;
    const code = byte >= 0x80 && byte < 0xa0 ? UPPER_CONTROLS[byte - 0x80]! : byte;
    if (code < 0x80) bytes[to++] = code;
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6);
      bytes[to++] = 0x80 | (code & 0x3f);
    } else {
      bytes[to++] = 0xe0 | (code >> 12);
      bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[to++] = 0x80 | (code & 0x3f);
    }
  }
  return to;
}

/** Whether the bytes are well-formed UTF-8 (RFC 3629: shortest form, no surrogates, up to U+10FFFF). */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  for (let position = start; position < end;) {
    const lead = bytes[position++]!;
    if (lead < 0x80) continue;
    const following =
      lead >= 0xc2 && lead <= 0xdf
        ? 1
        : lead >= 0xe0 && lead <= 0xef
          ? 2
          : lead >= 0xf0 && lead <= 0xf4
            ? 3
            : 0;
    if (following === 0 || position + following > end) return false;
    const second = bytes[position]!;
    if (lead === 0xe0 && second < 0xa0) return false;
    if (lead === 0xed && second > 0x9f) return false;
    if (lead === 0xf0 && second < 0x90) return false;
    if (lead === 0xf4 && second > 0x8f) return false;
    for (let count = 0; count < following; count++) if ((bytes[position++]! & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** Whether any byte is beyond ASCII. */
export function hasHighByte(bytes: Uint8Array, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (bytes[position]! >= 0x80) return true;
  return false;
}
