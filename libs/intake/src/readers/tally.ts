import { type ControlTotal } from '../../../domain/src/book/book-input.js';
import { type Warning, type WarningCode } from './file-reading.js';

/** What a file adds up to while its rows are read. */
export class Tally {
  rows = 0;
  accepted = 0;
  amount = 0;
  newestDay = 0;
  /** Readable amounts of accepted and rejected rows, by column. */
  readonly sums: Float64Array;
  /** What the last total row states: rupiah by column (-1 = nothing), and the count. */
  private statedSums: Float64Array | undefined;
  private statedCount: number | undefined;
  private readonly warned = new Map<WarningCode, { count: number; firstRow: number }>();

  constructor(columns: number) {
    this.sums = new Float64Array(columns);
  }

  warn(code: WarningCode, row: number, count = 1): void {
    const known = this.warned.get(code);
    if (known === undefined) this.warned.set(code, { count, firstRow: row });
    else known.count += count;
  }

  /** Takes a total row: it stands instead of an earlier one. */
  state(sums: Float64Array, count: number | undefined): void {
    this.statedSums = sums;
    this.statedCount = count;
  }

  get hasTotalRow(): boolean {
    return this.statedSums !== undefined;
  }

  get warnings(): Warning[] {
    return [...this.warned].map(([code, { count, firstRow }]) => ({ code, count, firstRow }));
  }

  controls(headers: readonly string[]): ControlTotal[] {
    if (this.statedSums === undefined) return [];
    const count =
      this.statedCount === undefined
        ? []
        : [{ measure: 'COUNT', stated: this.statedCount, counted: this.rows }];
    const sums = [...this.statedSums].flatMap((stated, column) =>
      stated < 0 ? [] : [{ measure: headers[column]!, stated, counted: this.sums[column]! }],
    );
    return [...count, ...sums];
  }
}
