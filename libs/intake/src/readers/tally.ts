import { type ControlTotal } from '../../../domain/src/book/book-input.js';
import { type Warning, type WarningCode } from './file-reading.js';

/** What a sheet adds up to while its rows are read. */
export class Tally {
  rows = 0;
  accepted = 0;
  newestDay = 0;
  hasTotalRow = false;
  /** Readable amounts of accepted and rejected rows, by column. */
  readonly sums: Float64Array;
  /** What the last total row states, by measure: the columns' rupiah, then the count of rows; -1 = nothing. */
  private readonly stated: Float64Array;
  /** What all total rows together state, by measure, and whether each equals the rows since the one above it. */
  private readonly statedTogether: Float64Array;
  private readonly countedAbove: Float64Array;
  private readonly blocksFit: Uint8Array;
  /** Sums of rupiah. They outgrow small integers, and as a field that becomes another kind of number would have all code that reads rows compiled anew, in the middle of a file. */
  private readonly rupiah = new Float64Array(2);
  private readonly warned = new Map<
    WarningCode,
    { count: number; firstRow: number; names: readonly string[] }
  >();

  constructor(
    columns: number,
    /** Name of the sheet in warnings. */
    private readonly sheet: string,
  ) {
    this.sums = new Float64Array(columns);
    this.stated = new Float64Array(columns + 1).fill(-1);
    this.statedTogether = new Float64Array(columns + 1);
    this.countedAbove = new Float64Array(columns + 1);
    this.blocksFit = new Uint8Array(columns + 1).fill(1);
  }

  get amount(): number {
    return this.rupiah[0]!;
  }

  set amount(amount: number) {
    this.rupiah[0] = amount;
  }

  /** Rupiah that accepted and rejected rows of a report state, as far as they can be read: of a row its total, else the sum of its programmes. */
  get statedAmount(): number {
    return this.rupiah[1]!;
  }

  set statedAmount(amount: number) {
    this.rupiah[1] = amount;
  }

  /** Counts a warning; `names` say what it is about. */
  warn(code: WarningCode, row: number, count = 1, names: readonly string[] = []): void {
    const known = this.warned.get(code);
    if (known === undefined) this.warned.set(code, { count, firstRow: row, names });
    else known.count += count;
  }

  /** Takes a total row: rupiah by column (-1 = nothing), and the count. */
  state(sums: Float64Array, count: number | undefined): void {
    this.hasTotalRow = true;
    this.stated.set(sums);
    this.stated[sums.length] = count ?? -1;
    this.stated.forEach((stated, measure) => {
      if (stated < 0) return;
      const counted = this.countedOf(measure);
      if (stated !== counted - this.countedAbove[measure]!) this.blocksFit[measure] = 0;
      this.statedTogether[measure]! += stated;
      this.countedAbove[measure] = counted;
    });
  }

  get warnings(): Warning[] {
    return [...this.warned].map(([code, seen]) => ({ code, sheet: this.sheet, ...seen }));
  }

  /** What the total rows state of each measure that the last one names, and what the rows add up to. */
  controls(headers: readonly string[]): ControlTotal[] {
    const count = this.sums.length;
    return [count, ...this.sums.keys()]
      .filter((measure) => this.stated[measure]! >= 0)
      .map((measure) => ({
        measure: headers[measure] ?? 'COUNT',
        stated: this.statedOf(measure),
        counted: this.countedOf(measure),
      }));
  }

  private countedOf(measure: number): number {
    return this.sums[measure] ?? this.rows;
  }

  /**
   * What the file states of a measure: the last total, when it is the whole; the sum of all totals, when each equals its own block of rows; where neither fits, the nearer one.
   * Faults of two blocks that cancel each other out are faults all the same.
   */
  private statedOf(measure: number): number {
    const last = this.stated[measure]!;
    const together = this.statedTogether[measure]!;
    const counted = this.countedOf(measure);
    if (last === counted) return last;
    if (this.blocksFit[measure] === 1) return together;
    const nearer = together !== counted && Math.abs(together - counted) < Math.abs(last - counted);
    return nearer ? together : last;
  }
}
