import { CsvWriter } from '../csv-writer.js';
import { MOST_CELL_BYTES, SPOILT } from './slots.js';
import { type TemplateKernel } from './template-kernel.js';

/** Where the bytes of a cell stand in the memory of the kernel; where there was no room for it, it spoils its row. */
export interface KeptCell {
  readonly at: number;
  readonly length: number;
}

const NOWHERE: KeptCell = { at: 0, length: SPOILT };

/** Whole cells that stand in many rows: each is made once. What a cell says is told by a group and a key. */
export class KeptCells {
  private end = 0;
  private readonly groups: (Map<number, KeptCell> | undefined)[] = [];
  private written: Uint8Array = new Uint8Array(0);
  private readonly writer = new CsvWriter((bytes) => (this.written = bytes), []);

  constructor(private readonly kernel: TemplateKernel) {}

  get(group: number, key: number): KeptCell | undefined {
    return this.groups[group]?.get(key);
  }

  /** Keeps a cell of text. */
  keep(group: number, key: number, text: string): KeptCell {
    const kept = this.place(text);
    (this.groups[group] ??= new Map<number, KeptCell>()).set(key, kept);
    return kept;
  }

  /** The bytes of a cell of text, as CSV has it: valid until the next one. */
  bytesOf(text: string): Uint8Array {
    this.writer.textCell(text);
    this.writer.end();
    // Behind the cell stands a comma.
    return this.written.subarray(0, -1);
  }

  private place(text: string): KeptCell {
    const bytes = this.bytesOf(text);
    const { cells, cellsAt } = this.kernel;
    const at = this.end;
    if (bytes.length > MOST_CELL_BYTES || at + bytes.length > cells.length) return NOWHERE;
    cells.set(bytes, at);
    this.end += bytes.length;
    return { at: cellsAt + at, length: bytes.length };
  }
}
