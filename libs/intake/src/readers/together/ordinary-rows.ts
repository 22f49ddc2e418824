import { type RowsAhead } from '../../carriers/row-source.js';

/** How rows that were found together are taken, a column at a time. */
export interface Together {
  /** Looks at the columns of a group, and puts 1 into `odd` for each row of which something has to be read, said or warned of that is out of the ordinary. */
  look(ahead: RowsAhead, odd: Uint8Array): void;
  /** Takes the rows from `from` to before `to`, none of which is odd; the first of them is the current one. */
  take(ahead: RowsAhead, from: number, to: number): void;
}

/** Takes ordinary rows that follow each other all at once: whatever is odd is left to whoever reads row by row. */
export class OrdinaryRows {
  private group = -1;
  private odd = new Uint8Array(0);

  constructor(private readonly together: Together) {}

  /** Takes the current row and as many behind it as are ordinary; gives how many, which may be none. */
  take(ahead: RowsAhead): number {
    const { at, count, group } = ahead;
    if (group !== this.group) {
      if (count > this.odd.length) this.odd = new Uint8Array(count);
      else this.odd.fill(0);
      this.together.look(ahead, this.odd);
      this.group = group;
    }
    const { odd } = this;
    let to = at;
    while (to < count && odd[to] === 0) to++;
    if (to > at) this.together.take(ahead, at, to);
    return to - at;
  }
}
