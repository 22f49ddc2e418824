import { existsSync, readFileSync } from 'node:fs';

/** What is used of WebAssembly; the types of Node.js do not describe it. */
declare const WebAssembly:
  | {
      validate(code: Uint8Array): boolean;
      Module: new (code: Uint8Array) => object;
      Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/** What `cells.as` exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly windowAt: { readonly value: number };
  readonly startsAt: { readonly value: number };
  readonly endsAt: { readonly value: number };
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
}

/** The inner loops of reading in WebAssembly: one for each thread, in which one group of rows is looked at after the other. */
export class CellKernel {
  /** The bytes that are looked at. */
  readonly window: Uint8Array;
  /** Start and end of each cell that was found. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly find: Exports['find'];
  readonly endOfRows: Exports['endOfRows'];

  constructor({ memory: { buffer }, windowAt, startsAt, endsAt, WINDOW_BYTES, ...loops }: Exports) {
    this.window = new Uint8Array(buffer, windowAt.value, WINDOW_BYTES.value);
    this.starts = new Int32Array(buffer, startsAt.value, WINDOW_BYTES.value);
    this.ends = new Int32Array(buffer, endsAt.value, WINDOW_BYTES.value);
    this.find = loops.find;
    this.endOfRows = loops.endOfRows;
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
  if (typeof WebAssembly === 'undefined' || !existsSync(address)) return undefined;
  const code = readFileSync(address);
  if (!WebAssembly.validate(code)) return undefined;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
  return new CellKernel(exports as Exports);
}
