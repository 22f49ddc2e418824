/** The four digits of 0 to 9999 as one little-endian word: its lowest byte is the first digit. */
export const FOUR_DIGITS = new Int32Array(10_000);
// By sums and not by texts, for which every start of the command line would wait: first each digit stands in four bits, then in a byte.
for (let value = 0; value < FOUR_DIGITS.length; value++) {
  const digits = value + 6 * ((value / 10) | 0) + 96 * ((value / 100) | 0) + 1536 * ((value / 1000) | 0);
  const bytes = (digits >> 12) | (digits & 0xf00) | ((digits & 0xf0) << 12) | ((digits & 0xf) << 24);
  FOUR_DIGITS[value] = bytes | 0x30303030;
}

/** The two hex digits of a byte as one little-endian word. */
export const HEX_PAIRS = new Uint16Array(256);
for (let value = 0; value < HEX_PAIRS.length; value++)
  HEX_PAIRS[value] = littleEndian(value.toString(16).padStart(2, '0'));

function littleEndian(signs: string): number {
  let word = 0;
  for (let position = signs.length - 1; position >= 0; position--)
    word = (word << 8) | signs.charCodeAt(position);
  return word;
}
