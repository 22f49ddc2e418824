import { gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { type WantedNumbers } from './wanted-numbers.js';

/** How often something may be packed into something else. */
const DEEPEST = 4;

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const GZIP_HEADER = 10;
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const ZIP_ENTRY = Buffer.from('PK\u0003\u0004', 'latin1');
/** Of a ZIP entry: where its name's length stands, and its header's size before the name. */
const NAME_LENGTH_AT = 26;
const ENTRY_HEADER = 30;

const SHORTEST_BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
const HEX = /[0-9a-fA-F]{32,}/g;
const DIGITS = /\d(?:[ .\-'"]?\d){7,}/g;
const ESCAPED_DIGIT = /\\u00(3\d)/g;

/** Looks for numbers in bytes: as text of several encodings, as binary values, as digests, and in whatever is packed or encoded in them. */
export class NumberScan {
  readonly found = new Set<string>();
  /** How many bytes were looked at, with those that were unpacked. */
  bytes = 0;

  constructor(private readonly wanted: WantedNumbers) {}

  scan(bytes: Uint8Array, depth = 0): void {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytes += content.length;
    for (const text of textsOf(content)) this.scanText(text, depth);
    this.scanPackedDigits(content);
    this.scanValues(content);
    if (depth < DEEPEST) for (const inner of unpacked(content)) this.scan(inner, depth + 1);
  }

  private scanText(text: string, depth: number): void {
    const plain = text.replace(ESCAPED_DIGIT, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    for (const [run] of plain.matchAll(DIGITS)) this.note(this.wanted.within(run.replace(/\D/g, '')));
    for (const [hex] of plain.matchAll(HEX)) this.scanHex(hex, depth);
    if (depth < DEEPEST)
      for (const [word] of plain.matchAll(SHORTEST_BASE64))
        if (/[^0-9a-fA-F]/.test(word)) this.scan(Buffer.from(word, 'base64'), depth + 1);
  }

  private scanHex(hex: string, depth: number): void {
    for (const length of [64, 40, 32])
      for (let at = 0; at + length <= hex.length; at++) {
        const number = this.wanted.withDigest(hex.slice(at, at + length));
        if (number !== undefined) this.found.add(number);
      }
    if (depth < DEEPEST && hex.length % 2 === 0) this.scan(Buffer.from(hex, 'hex'), depth + 1);
  }

  /** Two digits a byte. */
  private scanPackedDigits(content: Buffer): void {
    for (const [run] of content.toString('hex').matchAll(/\d{8,}/g)) this.note(this.wanted.within(run));
  }

  /** Whole numbers of 8 bytes, floats, and halves of numbers in columns. */
  private scanValues(content: Buffer): void {
    const halves = new Set<number>();
    for (let at = 0; at + 4 <= content.length; at++) {
      const little = content.readUInt32LE(at);
      const big = content.readUInt32BE(at);
      if (this.wanted.hasHalf(little)) halves.add(little);
      if (this.wanted.hasHalf(big)) halves.add(big);
      if (at + 8 > content.length) continue;
      this.noteValue(content.readUInt32LE(at + 4) * 2 ** 32 + little);
      this.noteValue(big * 2 ** 32 + content.readUInt32BE(at + 4));
      this.noteValue(content.readDoubleLE(at));
      this.noteValue(content.readDoubleBE(at));
    }
    this.note(this.wanted.withHalves(halves));
  }

  private noteValue(value: number): void {
    const number = this.wanted.withValue(value);
    if (number !== undefined) this.found.add(number);
  }

  private note(numbers: Iterable<string>): void {
    for (const number of numbers) this.found.add(number);
  }
}

function textsOf(content: Buffer): string[] {
  // Sixteen-bit characters may begin at an even or at an odd byte.
  const pairs = [content, content.subarray(1)].map(wholePairs);
  const wide = pairs.flatMap((bytes) => [bytes.toString('utf16le'), bytes.swap16().toString('utf16le')]);
  return [content.toString('latin1'), ...wide];
}

/** A copy without an odd last byte: Node.js writes beyond its memory when it reads half a character that is not aligned. */
function wholePairs(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
}

/** What is packed in bytes, wherever it begins. */
function* unpacked(content: Buffer): Generator<Buffer> {
  for (const at of placesOf(content, GZIP)) {
    yield* tried(() => gunzipSync(content.subarray(at), LENIENT));
    // What follows it may be taken for a second one that is broken.
    yield* tried(() => inflateRawSync(content.subarray(at + GZIP_HEADER), LENIENT));
  }
  for (const at of placesOf(content, ZSTD)) yield* tried(() => zstdDecompressSync(content.subarray(at)));
  for (const at of placesOf(content, ZIP_ENTRY)) {
    if (at + ENTRY_HEADER > content.length) continue;
    const names = content.readUInt16LE(at + NAME_LENGTH_AT) + content.readUInt16LE(at + NAME_LENGTH_AT + 2);
    yield* tried(() => inflateRawSync(content.subarray(at + ENTRY_HEADER + names), LENIENT));
  }
  for (const first of [0x01, 0x5e, 0x9c, 0xda])
    for (const at of placesOf(content, Buffer.from([0x78, first])))
      yield* tried(() => inflateSync(content.subarray(at), LENIENT));
}

/** What follows the packed bytes, or is missing of them, does not hide what was read. */
const LENIENT = { finishFlush: 2 };

function* tried(unpack: () => Buffer): Generator<Buffer> {
  try {
    const inner = unpack();
    if (inner.length > 0) yield inner;
  } catch {
    // It only looked like something packed.
  }
}

function* placesOf(content: Buffer, mark: Buffer): Generator<number> {
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + 1)) yield at;
}
