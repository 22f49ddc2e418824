import { openWebAssembly } from '#webassembly';
import { FOUR_DIGITS } from '../digit-tables.js';

interface Place {
  readonly value: number;
}

/** What `templates.as` exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly digitsAt: Place;
  readonly kindsAt: Place;
  readonly rowKindsAt: Place;
  readonly valuesAt: Place;
  readonly wordsAt: Place;
  readonly keptAt: Place;
  readonly cellsAt: Place;
  readonly templatesAt: Place;
  readonly rowsAt: Place;
  readonly MOST_KINDS: Place;
  readonly BLOCK_ROWS: Place;
  readonly BLOCK_COLUMNS: Place;
  readonly WORDS_BYTES: Place;
  readonly KEPT_BYTES: Place;
  readonly CELLS_BYTES: Place;
  readonly TEMPLATE_BYTES: Place;
  write(from: number, end: number, target: number): number;
  written(): number;
}

/** Bytes that may be written behind the end of a row. */
const SLACK = 64;
const PAGE_BYTES = 1 << 16;

/** The inner loop of writing rows in WebAssembly, and its memory. All views are replaced when the memory grows. */
export class TemplateKernel {
  /** The kinds of the rows that are to be written. */
  rowKinds!: Int32Array;
  /** Their values, a column behind the other. */
  values!: Int32Array;
  /** Texts that values of these rows point to. */
  words!: Uint8Array;
  wordsView!: DataView;
  /** Texts that stand in rows of many blocks. */
  private kept!: Uint8Array;
  /** Cells that stand in many rows. */
  cells!: Uint8Array;
  /** Templates and their texts. */
  templates!: Uint8Array;
  templatesView!: DataView;
  /** By kind where in the memory its template begins; 0 where there is none. */
  kinds!: Int32Array;
  /** Rows that are written. */
  rows!: Uint8Array;
  readonly wordsAt: number;
  readonly keptAt: number;
  readonly cellsAt: number;
  readonly templatesAt: number;
  private keptEnd = 0;

  constructor(private readonly exports: Exports) {
    this.wordsAt = exports.wordsAt.value;
    this.keptAt = exports.keptAt.value;
    this.cellsAt = exports.cellsAt.value;
    this.templatesAt = exports.templatesAt.value;
    this.look();
    new Int32Array(exports.memory.buffer, exports.digitsAt.value, FOUR_DIGITS.length).set(FOUR_DIGITS);
  }

  /** Keeps a text for rows of all blocks: gives where it stands; undefined where there is no room. */
  keep(bytes: Uint8Array, start: number, end: number): number | undefined {
    const at = this.keptEnd;
    if (at + end - start > this.kept.length) return undefined;
    this.kept.set(bytes.subarray(start, end), at);
    this.keptEnd += end - start;
    return this.keptAt + at;
  }

  /** Makes room for so many bytes of rows. */
  reserve(bytes: number): void {
    const missing = bytes + SLACK - this.rows.length;
    if (missing <= 0) return;
    // By half as much again: who needs more needs more still.
    this.exports.memory.grow(Math.ceil((missing + this.rows.length / 2) / PAGE_BYTES));
    this.look();
  }

  /** Writes the rows of the block from `from` to before `end`, up to the first one that cannot be written so, to `at` of the rows; gives where they end. */
  write(from: number, end: number, at: number): number {
    const rows = this.exports.rowsAt.value;
    return this.exports.write(from, end, rows + at) - rows;
  }

  /** How many rows the last `write` has written. */
  get written(): number {
    return this.exports.written();
  }

  private look(): void {
    const { exports } = this;
    const { buffer } = exports.memory;
    const bytes = (place: Place, length: number) => new Uint8Array(buffer, place.value, length);
    const rows = exports.BLOCK_ROWS.value;
    this.rowKinds = new Int32Array(buffer, exports.rowKindsAt.value, rows);
    this.values = new Int32Array(buffer, exports.valuesAt.value, rows * exports.BLOCK_COLUMNS.value);
    this.kinds = new Int32Array(buffer, exports.kindsAt.value, exports.MOST_KINDS.value);
    this.words = bytes(exports.wordsAt, exports.WORDS_BYTES.value);
    this.wordsView = new DataView(buffer, exports.wordsAt.value, exports.WORDS_BYTES.value);
    this.kept = bytes(exports.keptAt, exports.KEPT_BYTES.value);
    this.cells = bytes(exports.cellsAt, exports.CELLS_BYTES.value);
    this.templates = bytes(exports.templatesAt, exports.TEMPLATE_BYTES.value);
    this.templatesView = new DataView(buffer, exports.templatesAt.value, exports.TEMPLATE_BYTES.value);
    this.rows = new Uint8Array(buffer, exports.rowsAt.value);
  }
}

/** What makes kernels of the code that stands at an address; undefined where there is none. */
export function kernelsAt(address: URL): (() => TemplateKernel) | undefined {
  const instance = openWebAssembly(address);
  return instance && (() => new TemplateKernel(instance() as Exports));
}

let kernels: (() => TemplateKernel) | undefined;
let isLooked = false;

/** What makes kernels in this thread; undefined where there is none: it was not built, or the machine cannot run it. */
export function templateKernels(): (() => TemplateKernel) | undefined {
  if (!isLooked) kernels = kernelsAt(new URL('./templates.wasm', import.meta.url));
  isLooked = true;
  return kernels;
}
