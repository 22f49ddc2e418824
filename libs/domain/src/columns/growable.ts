/** The typed arrays that columns are made of. */
export type Column = Int32Array | Uint16Array | Uint8Array | Float64Array;

/** Rows that grow get so many times the room: what is beyond their end takes memory for nothing. */
const GROWTH = 1.5;

/** A copy of a column with room for `capacity` values. */
export function grown<Kind extends Column>(column: Kind, capacity: number): Kind {
  const larger = new (column.constructor as new (length: number) => Kind)(capacity);
  larger.set(column);
  return larger;
}

/** Rows of columns that grow together. A subclass names its columns; `next` makes room for one more row, whose values are all 0. */
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

  /** The rows as another thread can take them: their columns by name. */
  protected rows(): Record<string, Column> {
    const columns = this as unknown as Record<string, Column>;
    return Object.fromEntries(
      this.columnNames.map((name) => [name, columns[name]!.subarray(0, this.length)]),
    );
  }

  /** Appends `count` rows; returns the number of the first. */
  protected append(count: number, rows: Readonly<Record<string, Column>>): number {
    const first = this.length;
    this.reserve(first + count);
    const columns = this as unknown as Record<string, Column>;
    for (const name of this.columnNames) columns[name]!.set(rows[name]!, first);
    this.length += count;
    return first;
  }

  /** Makes room for `capacity` rows at once. */
  reserve(capacity: number): void {
    if (capacity <= this.capacity) return;
    const columns = this as unknown as Record<string, Column>;
    for (const name of this.columnNames) columns[name] = grown(columns[name]!, capacity);
    this.capacity = capacity;
  }
}
