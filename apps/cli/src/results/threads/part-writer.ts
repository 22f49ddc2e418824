import { type ResultTable, TableParts } from '#exports';
import { writeBytes } from '../write-bytes.js';
import { type PartMemory, PartOrder } from './part-order.js';

/** Rows of a part. */
const ROWS_A_PART = 512;

/** So many parts are made at most while one before them is still being made: the other thread may just have begun to compile what makes it. */
const MOST_WAITING = 16;

/** An open file, parts of which several threads write. */
export interface PartFile {
  readonly descriptor: number;
  readonly memory: PartMemory;
}

/** A table, and the open file that it goes into. */
export interface OpenTable {
  readonly table: ResultTable;
  readonly file: PartFile;
}

/** Those of the tables that have an open file, by their names. */
export function openTables(
  tables: readonly ResultTable[],
  files: ReadonlyMap<string, PartFile>,
): readonly OpenTable[] {
  return tables.flatMap((table) => {
    const file = files.get(table.name);
    return file === undefined ? [] : [{ table, file }];
  });
}

/** A table of which parts are made. */
interface PartedTable {
  readonly table: ResultTable;
  readonly descriptor: number;
  readonly order: PartOrder;
  readonly parts: TableParts;
  /** How many parts it has. */
  readonly count: number;
}

/** A part that is made. */
interface MadePart {
  readonly of: PartedTable;
  readonly part: number;
  readonly bytes: readonly Uint8Array[];
  readonly length: number;
}

/** Writes those parts of tables that a thread takes: one table after the other. */
export class PartWriter {
  private readonly tables: readonly PartedTable[];
  /** Position of the table whose parts are taken. */
  private at = 0;
  /** Those that are made, and wait for their place. */
  private readonly waiting: MadePart[] = [];

  constructor(tables: readonly OpenTable[]) {
    this.tables = tables.map(({ table, file: { descriptor, memory } }) => ({
      ...{ table, descriptor, order: new PartOrder(memory) },
      ...{ parts: new TableParts(table), count: partsOf(table) },
    }));
  }

  /** Writes the next part. `WAITS` when a part before it is still not placed: it is written by a later call. `DONE` when none is left, or a thread has stopped. Throws the system's error. */
  writeNext(): 'WRITTEN' | 'WAITS' | 'DONE' {
    if (this.isStopped) return 'DONE';
    this.makeSome();
    const [made] = this.waiting;
    if (made === undefined) return 'DONE';
    const { of, part, bytes, length } = made;
    let place = of.order.placeOf(part, length);
    if (place === undefined) return 'WAITS';
    for (const piece of bytes) {
      writeBytes(of.descriptor, piece, place);
      place += piece.length;
    }
    this.waiting.shift();
    return 'WRITTEN';
  }

  /** Whether every part of every table has its place. */
  get areAllPlaced(): boolean {
    return this.tables.every(({ order, count }) => order.placed >= count);
  }

  get isStopped(): boolean {
    return this.tables.some(({ order }) => order.isStopped);
  }

  /** Lets the other thread stop, too. */
  stop(): void {
    for (const { order } of this.tables) order.stop();
  }

  /** Makes parts until one of them has its place, or enough of them wait. */
  private makeSome(): void {
    const { waiting } = this;
    while (waiting.length < MOST_WAITING && !isPlaced(waiting[0])) {
      const made = this.makeNext();
      if (made === undefined) return;
      const isWritten = waiting.length === 0 && isPlaced(made);
      // The bytes are those of the next part as soon as that is made.
      waiting.push(isWritten ? made : { ...made, bytes: made.bytes.map((piece) => piece.slice()) });
    }
  }

  /** Takes the next part and makes its bytes. */
  private makeNext(): MadePart | undefined {
    for (; this.at < this.tables.length; this.at++) {
      const of = this.tables[this.at]!;
      const part = of.order.take();
      if (part >= of.count) continue;
      const from = part * ROWS_A_PART;
      const bytes = of.parts.bytes(from, Math.min(from + ROWS_A_PART, of.table.rows));
      return { of, part, bytes, length: bytes.reduce((sum, piece) => sum + piece.length, 0) };
    }
    return undefined;
  }

  /** About how many rows the threads have taken. */
  get rowsTaken(): number {
    return this.tables.reduce((sum, { order, count }) => sum + Math.min(order.taken, count) * ROWS_A_PART, 0);
  }
}

/** Whether a part can be written. */
function isPlaced(made: MadePart | undefined): boolean {
  return made !== undefined && made.of.order.isNext(made.part);
}

/** A table without rows has a header. */
function partsOf({ rows }: ResultTable): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PART));
}
