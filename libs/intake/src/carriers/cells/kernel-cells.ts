import { type CellKernel } from './cell-kernel.js';
import { MOST_ROWS, type PlainCells, type PlainForm } from './plain-cells.js';

/** Rows may be longer than those before them by so much. */
const SPARE_SHARE = 1.1;

/** Finds cells in WebAssembly, 64 bytes at a time. */
export class KernelCells implements PlainCells {
  readonly stride: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  count = 0;
  end = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private from = 0;
  private limit = 0;
  /** So many bytes are looked at, and as a rule. */
  private length = 0;
  private usual: number;

  constructor(
    private readonly kernel: CellKernel,
    private readonly form: PlainForm,
  ) {
    this.usual = kernel.window.length;
    this.stride = form.stride;
    this.starts = new Int32Array(form.stride * MOST_ROWS);
    this.ends = new Int32Array(form.stride * MOST_ROWS);
  }

  find(bytes: Uint8Array, from: number, limit: number): void {
    this.bytes = bytes;
    this.from = from;
    this.limit = limit;
    this.look();
    const { kernel } = this;
    this.end = from + kernel.endOfRows();
    const cells = this.count * this.stride;
    this.starts.set(kernel.starts.subarray(0, cells));
    this.ends.set(kernel.ends.subarray(0, cells));
  }

  halves(column: number, high: Int32Array, low: Int32Array): void {
    const { kernel, count, stride } = this;
    this.lookAgain();
    kernel.halves(column, stride, count);
    high.set(kernel.first.subarray(0, count));
    low.set(kernel.second.subarray(0, count));
  }

  amounts(column: number, numbers: Int32Array): void {
    const { kernel, count, stride } = this;
    this.lookAgain();
    kernel.amounts(column, stride, count);
    numbers.set(kernel.first.subarray(0, count));
  }

  days(column: number, days: Int32Array): void {
    const { kernel, count, stride } = this;
    this.lookAgain();
    kernel.days(column, stride, count);
    days.set(kernel.first.subarray(0, count));
  }

  words(column: number, firsts: Int32Array): number {
    const { kernel, count, stride } = this;
    this.lookAgain();
    const known = kernel.words(column, stride, count);
    if (known > 1) firsts.set(kernel.first.subarray(0, count));
    else firsts.fill(0, 0, count);
    return known;
  }

  texts(column: number, hashes: Int32Array | undefined, repeats: Uint8Array, forms: Uint8Array): void {
    const { kernel, count, stride } = this;
    this.lookAgain();
    kernel.texts(column, stride, count, hashes !== undefined);
    hashes?.set(kernel.first.subarray(0, count));
    repeats.set(kernel.repeats.subarray(0, count));
    forms.set(kernel.forms.subarray(0, count));
  }

  /** Has the kernel look at these rows. */
  private look(): void {
    const { kernel, from, limit } = this;
    const most = Math.min(limit - from, kernel.window.length);
    // As many rows as were found last have about as many bytes: more are not copied for nothing.
    this.lookAt(Math.min(most, this.usual));
    if (this.count === 0 && most > this.usual) this.lookAt(most);
    const isFull = this.count === MOST_ROWS;
    this.usual = isFull ? Math.ceil(kernel.endOfRows() * SPARE_SHARE) : kernel.window.length;
  }

  /** The same at so many bytes of them. */
  private lookAt(length: number): void {
    const { kernel, bytes, from } = this;
    const { stride, separator, mostBytes } = this.form;
    this.length = length;
    kernel.window.set(bytes.subarray(from, from + length));
    this.count = kernel.find(length, from, separator, stride, MOST_ROWS, mostBytes);
    kernel.looksAt = this;
  }

  /** The same once more, where it looked at others of this thread meanwhile. */
  private lookAgain(): void {
    if (this.kernel.looksAt !== this) this.lookAt(this.length);
  }
}
