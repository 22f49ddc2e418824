import { type CellKernel } from './cell-kernel.js';
import { MOST_ROWS, type PlainCells, type PlainForm } from './plain-cells.js';

/** Finds cells in WebAssembly, 64 bytes at a time. */
export class KernelCells implements PlainCells {
  readonly stride: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  count = 0;
  end = 0;

  constructor(
    private readonly kernel: CellKernel,
    private readonly form: PlainForm,
  ) {
    this.stride = form.stride;
    this.starts = new Int32Array(form.stride * MOST_ROWS);
    this.ends = new Int32Array(form.stride * MOST_ROWS);
  }

  find(bytes: Uint8Array, from: number, limit: number): void {
    const { kernel, stride } = this;
    const { separator, mostBytes } = this.form;
    const length = Math.min(limit - from, kernel.window.length);
    kernel.window.set(bytes.subarray(from, from + length));
    this.count = kernel.find(length, from, separator, stride, MOST_ROWS, mostBytes);
    this.end = from + kernel.endOfRows();
    const cells = this.count * stride;
    this.starts.set(kernel.starts.subarray(0, cells));
    this.ends.set(kernel.ends.subarray(0, cells));
  }
}
