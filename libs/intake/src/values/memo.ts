import { TextIndex } from '../../../domain/src/columns/text-index.js';

/** So many different texts are kept; a column that has more is no column of few words. */
const MOST_TEXTS = 50_000;

const decoder = new TextDecoder();

/** Reads each different text of a column once. */
export class Memo {
  private texts = new TextIndex();
  private values: number[];

  constructor(private readonly parse: (text: string) => number) {
    this.values = [parse('')];
  }

  /** What the bytes mean. */
  read(bytes: Uint8Array, start: number, end: number): number {
    const id = this.texts.internBytes(bytes, start, end);
    if (id < this.values.length) return this.values[id]!;
    const value = this.parse(decoder.decode(bytes.subarray(start, end)));
    this.values.push(value);
    if (id >= MOST_TEXTS) {
      this.texts = new TextIndex();
      this.values.length = 1;
    }
    return value;
  }
}
