import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { type RowsAhead, type RowSource } from '../carriers/row-source.js';

/** Looks up the cells of one column for all rows that were found together. Nothing enters the index before somebody interns it. */
export class TextsAhead {
  private group = -1;
  private ids = new Int32Array(0);
  private hashes = new Int32Array(0);
  private repeats = new Uint8Array(0);

  constructor(
    private readonly source: RowSource,
    private readonly column: number,
    private readonly index: TextIndex,
  ) {}

  /** The id of the current row's cell as it stands; 0 where it is empty, was not seen when its group was looked up, or its row has no group. */
  find(): number {
    const { ahead } = this.source;
    if (ahead === undefined || ahead.at < 0 || this.column >= ahead.stride) return 0;
    if (ahead.group !== this.group) this.lookUp(ahead);
    return this.ids[ahead.at]!;
  }

  /** The id of the current row's cell as it stands, which `find` did not find; a new one when it is not there yet. */
  intern(): number {
    const { ahead, bytes, starts, ends } = this.source;
    const { column, index } = this;
    const start = starts[column]!;
    const end = ends[column]!;
    return ahead === undefined || ahead.at < 0 || column >= ahead.stride || start === end
      ? index.internBytes(bytes, start, end)
      : index.internHashed(bytes, start, end, this.hashes[ahead.at]!);
  }

  private lookUp(ahead: RowsAhead): void {
    const { group, count, stride, starts, ends } = ahead;
    if (count > this.ids.length) {
      this.ids = new Int32Array(count);
      this.hashes = new Int32Array(count);
      this.repeats = new Uint8Array(count);
    }
    ahead.hash(this.column, this.hashes, this.repeats);
    const places = { starts, ends, first: this.column, stride, repeats: this.repeats };
    this.index.findMany(this.source.bytes, places, count, this.ids, this.hashes);
    this.group = group;
  }
}
