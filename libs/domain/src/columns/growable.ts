/** The typed arrays that columns are made of. */
export type Column =
  Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Rows that grow get so many times the room: what is beyond their end takes memory for nothing. */
const GROWTH = 1.5;

/** For so many rows more than are expected there is room: amendments, rows that are shorter than most, and those that state two payments. Room that is not needed takes no memory; moving all rows takes time. */
const UNEXPECTED_SHARE = 1 / 4;

/** A column with the same values and room for `capacity`, in memory that threads share where the given one is; that one is gone, and its memory free at once, unless it is shared. */
export function grown<Kind extends Column>(column: Kind, capacity: number): Kind {
  const kind = column.constructor as new (memory: ArrayBuffer) => Kind;
  return new kind(movedTo(column.buffer, capacity * column.BYTES_PER_ELEMENT));
}

/** A column of zeros in memory like that of another one: where threads share that, it need not be moved for them. */
export function columnBeside<Kind extends Column>(
  other: ArrayBufferView,
  kind: (new (memory: ArrayBuffer) => Kind) & { readonly BYTES_PER_ELEMENT: number },
  length: number,
): Kind {
  return new kind(memoryLike(other.buffer, length * kind.BYTES_PER_ELEMENT));
}

/** An empty column with room for so many values, in memory that threads share. */
export function sharedColumn<Kind extends Column>(
  kind: (new (memory: ArrayBuffer) => Kind) & { readonly BYTES_PER_ELEMENT: number },
  length: number,
): Kind {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT) as unknown as ArrayBuffer);
}

/** A new column of zeros whose memory is made at once, for those that are looked into here and there before they are written to: the system shows a page of zeros to who looks, and must take it away from all threads again, one page after the other, when they write. */
export function madeResident<Kind extends Column>(column: Kind): Kind {
  return column.fill(0) as Kind;
}

/** Frees the memory of columns that nobody needs any more at once, where Node.js can; Node.js 20 leaves it to be collected. */
export function release(...columns: readonly Column[]): void {
  for (const { buffer } of columns) if (typeof buffer.transfer === 'function') buffer.transfer(0);
}

/** The same bytes in memory of another size; what they stood in is gone. `transfer` to the new size would write zeros to what is behind them, and so take memory for rows that may never come. */
function movedTo(memory: ArrayBuffer, bytes: number): ArrayBuffer {
  const moved = memoryLike(memory, bytes);
  const old = new Uint8Array(memory, 0, Math.min(bytes, memory.byteLength));
  new Uint8Array(moved).set(old);
  release(old);
  return moved;
}

/** So many bytes, which threads share where they share the other memory. */
function memoryLike(other: ArrayBufferLike, bytes: number): ArrayBuffer {
  return (
    other instanceof SharedArrayBuffer ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)
  ) as ArrayBuffer;
}

/** Whether nothing but zeros stands in a column from the start of its memory on: looked at four bytes at a time. */
function areZeros({ buffer, byteLength }: Column): boolean {
  const fours = new Int32Array(buffer, 0, byteLength >> 2);
  for (let at = 0; at < fours.length; at++) if (fours[at] !== 0) return false;
  const rest = new Uint8Array(buffer, fours.byteLength, byteLength - fours.byteLength);
  return rest.every((byte) => byte === 0);
}

/** Rows of columns that grow together: what is not stated is 0, and need not be written. A subclass names its columns; `next` makes room for one more row, whose values are all 0. */
export abstract class Columns {
  /** How many rows there are. */
  length = 0;
  private capacity = 0;

  /** The columns, by the name of the property that holds them. */
  protected abstract readonly columnNames: readonly string[];

  /** Appends a row of zeros and returns its number (from 0). */
  next(): number {
    if (this.length === this.capacity) this.reserve(Math.max(1024, Math.ceil(this.capacity * GROWTH)));
    return this.length++;
  }

  /** Appends so many rows of zeros and returns the number of the first one. */
  nextRows(count: number): number {
    const first = this.length;
    if (first + count > this.capacity)
      this.reserve(Math.max(1024, first + count, Math.ceil(this.capacity * GROWTH)));
    this.length += count;
    return first;
  }

  /** Takes off the rows from number `length` on. */
  cutTo(length: number): void {
    const columns = this as unknown as Record<string, Column>;
    // Rows begin as zeros.
    for (const name of this.columnNames) columns[name]!.fill(0, length, this.length);
    this.length = length;
  }

  /** The rows as another thread can take them: their columns by name, without those in which nothing stands. */
  protected rows(): Record<string, Column> {
    const columns = this as unknown as Record<string, Column>;
    return Object.fromEntries(
      this.columnNames
        .map((name) => [name, columns[name]!.subarray(0, this.length)] as const)
        .filter(([, column]) => !areZeros(column)),
    );
  }

  /** Puts the rows to come into memory that threads share: there are none yet. */
  shareMemory(): void {
    const columns = this as unknown as Record<string, Column>;
    for (const name of this.sharedNames()) {
      const kind = columns[name]!.constructor as new (memory: SharedArrayBuffer) => Column;
      columns[name] = new kind(new SharedArrayBuffer(0));
    }
  }

  /** The columns that other threads need, too. */
  protected sharedNames(): readonly string[] {
    return this.columnNames;
  }

  /** Makes room for so many rows more at once where there is none, and then for some that were not expected. */
  protected makeRoomFor(rows: number): void {
    const expected = this.length + rows;
    if (expected > this.capacity) this.reserve(Math.ceil(expected * (1 + UNEXPECTED_SHARE)));
  }

  /** Makes room for `capacity` rows at once. */
  reserve(capacity: number): void {
    if (capacity > this.capacity) this.resize(Math.ceil(capacity));
  }

  private resize(capacity: number): void {
    const columns = this as unknown as Record<string, Column>;
    for (const name of this.columnNames) columns[name] = grown(columns[name]!, capacity);
    this.capacity = capacity;
  }
}
