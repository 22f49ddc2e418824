/** The four digits of 0 to 9999 as one little-endian word: its lowest byte is the first digit. */
export const FOUR_DIGITS = new Int32Array(10_000);
for (let value = 0; value < FOUR_DIGITS.length; value++)
  FOUR_DIGITS[value] = littleEndian(String(value).padStart(4, '0'));

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
