/** Bytes that a cell of CSV may hold only between quotes: comma, quote, line breaks. 1 for these. */
export const NEEDS_QUOTES = new Uint8Array(256);
for (const sign of ',"\r\n') NEEDS_QUOTES[sign.charCodeAt(0)] = 1;

/** So many bytes are copied at once. */
export const COPIED_AT_ONCE = 8;

const encoder = new TextEncoder();

/** A text that stands in many rows: its bytes are made once. */
export class FixedText {
  /** Count of UTF-8 bytes. */
  readonly length: number;
  /** The bytes, and zeros up to a whole number of COPIED_AT_ONCE. */
  readonly view: DataView;
  readonly needsQuotes: boolean;

  constructor(
    readonly text: string,
    bytes: Uint8Array = encoder.encode(text),
  ) {
    this.length = bytes.length;
    const padded = new Uint8Array(Math.ceil(bytes.length / COPIED_AT_ONCE) * COPIED_AT_ONCE);
    padded.set(bytes);
    this.view = new DataView(padded.buffer);
    this.needsQuotes = bytes.some((byte) => NEEDS_QUOTES[byte] === 1);
  }
}

/** A fixed text for each of some texts, in their order. */
export function fixedTexts(texts: readonly string[]): readonly FixedText[] {
  return texts.map((text) => new FixedText(text));
}
