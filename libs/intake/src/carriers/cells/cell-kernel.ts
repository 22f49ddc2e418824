import { openWebAssembly } from '#webassembly';
import { MOST_ROWS } from './plain-cells.js';

/** Sees something of the cells of a column. */
type OfColumn = (column: number, stride: number, rows: number) => void;

/** What `cells.as` exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly windowAt: { readonly value: number };
  readonly startsAt: { readonly value: number };
  readonly endsAt: { readonly value: number };
  readonly firstAt: { readonly value: number };
  readonly secondAt: { readonly value: number };
  readonly repeatsAt: { readonly value: number };
  readonly formsAt: { readonly value: number };
  readonly WINDOW_BYTES: { readonly value: number };
  find(
    length: number,
    base: number,
    separator: number,
    stride: number,
    mostRows: number,
    mostBytes: number,
  ): number;
  endOfRows(): number;
  halves: OfColumn;
  amounts: OfColumn;
  days: OfColumn;
  words(column: number, stride: number, rows: number): number;
  texts(column: number, stride: number, rows: number, wantsHashes: boolean): void;
}

/** The inner loops of reading in WebAssembly: one for each thread, in which one group of rows is looked at after the other. */
export class CellKernel {
  /** The bytes that are looked at, and whose they are. */
  readonly window: Uint8Array;
  looksAt: object | undefined = undefined;
  /** Start and end of each cell that was found. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What was seen of the cells of a column: two numbers of each, or one, whether it is the one above it once more, and its form. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly repeats: Uint8Array;
  readonly forms: Uint8Array;
  readonly find: Exports['find'];
  readonly endOfRows: Exports['endOfRows'];
  readonly halves: OfColumn;
  readonly amounts: OfColumn;
  readonly days: OfColumn;
  readonly words: Exports['words'];
  readonly texts: Exports['texts'];

  constructor(exports: Exports) {
    const { buffer } = exports.memory;
    const bytes = exports.WINDOW_BYTES.value;
    const numbers = ({ value }: { readonly value: number }, length: number) =>
      new Int32Array(buffer, value, length);
    this.window = new Uint8Array(buffer, exports.windowAt.value, bytes);
    this.starts = numbers(exports.startsAt, bytes);
    this.ends = numbers(exports.endsAt, bytes);
    this.first = numbers(exports.firstAt, MOST_ROWS);
    this.second = numbers(exports.secondAt, MOST_ROWS);
    this.repeats = new Uint8Array(buffer, exports.repeatsAt.value, MOST_ROWS);
    this.forms = new Uint8Array(buffer, exports.formsAt.value, MOST_ROWS);
    this.find = exports.find;
    this.endOfRows = exports.endOfRows;
    this.halves = exports.halves;
    this.amounts = exports.amounts;
    this.days = exports.days;
    this.words = exports.words;
    this.texts = exports.texts;
  }
}

let kernel: CellKernel | undefined;
let isLooked = false;

/** This thread's kernel; undefined where there is none: it was not built, or the machine cannot run it. */
export function cellKernel(): CellKernel | undefined {
  if (!isLooked) kernel = openKernel(new URL('./cells.wasm', import.meta.url));
  isLooked = true;
  return kernel;
}

/** The kernel that stands at an address. */
export function openKernel(address: URL): CellKernel | undefined {
  const exports = openWebAssembly(address)?.();
  return exports === undefined ? undefined : new CellKernel(exports as Exports);
}
