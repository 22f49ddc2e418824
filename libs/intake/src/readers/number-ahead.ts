import { NOT_SEEN, type RowsAhead, type RowSource } from '../carriers/row-source.js';

/** The numbers that the cells of one column state in the usual way, for all rows that were found together. */
export class NumberAhead {
  private group = -1;
  private numbers = new Int32Array(0);

  constructor(
    private readonly source: RowSource,
    private readonly column: number,
    private readonly kind: 'amounts' | 'days',
  ) {}

  /** What the current row's cell states; NOT_SEEN where it is empty, states it in another way, or its row has no group. */
  find(): number {
    const { ahead } = this.source;
    if (ahead === undefined || ahead.at < 0 || this.column >= ahead.stride) return NOT_SEEN;
    if (ahead.group !== this.group) this.look(ahead);
    return this.numbers[ahead.at]!;
  }

  /** What the cells of all rows that were found together state, by row; NOT_SEEN as above. */
  numbersOf(ahead: RowsAhead): Int32Array {
    if (ahead.group !== this.group) this.look(ahead);
    return this.numbers;
  }

  private look(ahead: RowsAhead): void {
    if (ahead.count > this.numbers.length) this.numbers = new Int32Array(ahead.count);
    if (this.column >= ahead.stride) this.numbers.fill(NOT_SEEN);
    else ahead[this.kind](this.column, this.numbers);
    this.group = ahead.group;
  }
}
