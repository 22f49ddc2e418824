import { type ResultTable, TableParts } from '#exports';
import { writeBytes } from '../write-bytes.js';
import { type PartOrder } from './part-order.js';

/** Rows of a part. */
const ROWS_A_PART = 512;

/** A table, and the open file that it goes into. */
export interface OpenTable {
  readonly table: ResultTable;
  readonly descriptor: number;
}

/** Those of the tables that have an open file, by their names. */
export function openTables(
  tables: readonly ResultTable[],
  descriptors: ReadonlyMap<string, number>,
): readonly OpenTable[] {
  return tables.flatMap((table) => {
    const descriptor = descriptors.get(table.name);
    return descriptor === undefined ? [] : [{ table, descriptor }];
  });
}

/** A part that is made, and waits for its place. */
interface MadePart {
  readonly part: number;
  readonly descriptor: number;
  /** Whether the file begins with it. */
  readonly isFirst: boolean;
  readonly bytes: readonly Uint8Array[];
  readonly length: number;
}

/** Writes those parts of tables that a thread takes. */
export class PartWriter {
  private readonly parts: readonly TableParts[];
  /** Number of the first part of each table; behind the last one the count of all. */
  private readonly firsts: readonly number[];
  private made: MadePart | undefined;

  constructor(
    private readonly tables: readonly OpenTable[],
    private readonly order: PartOrder,
  ) {
    this.parts = tables.map(({ table }) => new TableParts(table));
    const firsts = [0];
    for (const { table } of tables) firsts.push(firsts.at(-1)! + partsOf(table));
    this.firsts = firsts;
  }

  /** Writes the next part. `WAITS` when a part before it is still not placed: it is written by a later call. `DONE` when none is left, or a thread has stopped. Throws the system's error. */
  writeNext(): 'WRITTEN' | 'WAITS' | 'DONE' {
    const made = (this.made ??= this.makeNext());
    if (made === undefined || this.order.isStopped) return 'DONE';
    let place = this.order.placeOf(made.part, made.length, made.isFirst);
    if (place === undefined) return 'WAITS';
    for (const piece of made.bytes) {
      writeBytes(made.descriptor, piece, place);
      place += piece.length;
    }
    this.made = undefined;
    return 'WRITTEN';
  }

  /** Whether every part of every table has its place. */
  get areAllPlaced(): boolean {
    return this.order.placed >= this.firsts.at(-1)!;
  }

  /** Takes the next part and makes its bytes. */
  private makeNext(): MadePart | undefined {
    const part = this.order.take();
    if (part >= this.firsts.at(-1)! || this.order.isStopped) return undefined;
    const at = this.firsts.findLastIndex((first) => first <= part);
    const { table, descriptor } = this.tables[at]!;
    const from = (part - this.firsts[at]!) * ROWS_A_PART;
    const bytes = this.parts[at]!.bytes(from, Math.min(from + ROWS_A_PART, table.rows));
    const length = bytes.reduce((sum, piece) => sum + piece.length, 0);
    return { part, descriptor, isFirst: from === 0, bytes, length };
  }

  /** About how many rows the threads have taken. */
  get rowsTaken(): number {
    return Math.min(this.order.taken, this.firsts.at(-1)!) * ROWS_A_PART;
  }
}

/** A table without rows has a header. */
function partsOf({ rows }: ResultTable): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PART));
}
