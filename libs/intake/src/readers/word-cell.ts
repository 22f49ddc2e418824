import { type RowsAhead, type RowSource } from '../carriers/row-source.js';
import { Memo } from '../values/memo.js';

/** The cell of one of a few words: what it means, read once for each different one. */
export class WordCell {
  private readonly memo: Memo;
  /** Of the rows that were found together: what each cell means. */
  private group = -1;
  private meanings = new Float64Array(0);
  private firsts = new Int32Array(0);

  constructor(
    private readonly source: RowSource,
    readonly column: number,
    meaningOf: (text: string) => number,
  ) {
    this.memo = new Memo(meaningOf);
  }

  read(): number {
    const { source, column } = this;
    const { ahead } = source;
    if (ahead === undefined || ahead.at < 0 || column >= ahead.stride)
      return this.memo.read(source.bytes, source.starts[column]!, source.ends[column]!);
    if (ahead.group !== this.group) this.readAhead(ahead);
    return this.meanings[ahead.at]!;
  }

  /** What the cells of all rows that were found together mean, by row. */
  meaningsOf(ahead: RowsAhead): Float64Array {
    if (ahead.group !== this.group) this.readAhead(ahead);
    return this.meanings;
  }

  private readAhead(ahead: RowsAhead): void {
    const { group, count, stride, starts, ends } = ahead;
    if (count > this.meanings.length) {
      this.meanings = new Float64Array(count);
      this.firsts = new Int32Array(count);
    }
    const { memo, column, meanings, firsts } = this;
    const { bytes } = this.source;
    this.group = group;
    if (column >= stride) {
      meanings.fill(memo.read(bytes, 0, 0));
      return;
    }
    if (ahead.words(column, firsts) === 1) {
      meanings.fill(memo.read(bytes, starts[column]!, ends[column]!), 0, count);
      return;
    }
    for (let at = 0, cell = column; at < count; at++, cell += stride)
      meanings[at] = firsts[at]! < at ? meanings[firsts[at]!]! : memo.read(bytes, starts[cell]!, ends[cell]!);
  }
}
