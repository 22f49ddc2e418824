import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { type RowsAhead, type RowSource } from '../carriers/row-source.js';
import { EMPTY_TEXT } from '../values/text-form.js';

/** Looks up the cells of one column for all rows that were found together. Nothing enters the index before somebody interns it. */
export class TextsAhead {
  private group = -1;
  private ids = new Int32Array(0);
  private hashes = new Int32Array(0);
  private repeats = new Uint8Array(0);
  private forms = new Uint8Array(0);

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

  /** Marks in `odd` the rows that were found together whose cell has none of these forms (text-form.ts). */
  markOthers(ahead: RowsAhead, forms: number, odd: Uint8Array): void {
    const { column } = this;
    if (column >= ahead.stride) {
      if ((forms & EMPTY_TEXT) === 0) odd.fill(1);
      return;
    }
    if (ahead.group !== this.group) this.lookUp(ahead);
    const found = this.forms;
    for (let at = 0; at < ahead.count; at++) if ((found[at]! & forms) === 0) odd[at] = 1;
  }

  /** The ids of the cells as they stand, by row, of those from `from` to before `to`, whose texts enter the index. */
  idsOf(ahead: RowsAhead, from: number, to: number): Int32Array {
    const { column, ids, hashes, repeats, index } = this;
    if (column >= ahead.stride) return this.noIds(ahead.count);
    const { stride, starts, ends } = ahead;
    const { bytes } = this.source;
    for (let at = from, cell = column + from * stride; at < to; at++, cell += stride) {
      if (ids[at] !== 0 || starts[cell] === ends[cell]) continue;
      const above = at > 0 && repeats[at] === 1 ? ids[at - 1]! : 0;
      ids[at] = above !== 0 ? above : index.internHashed(bytes, starts[cell]!, ends[cell]!, hashes[at]!);
    }
    return ids;
  }

  /** Of a column that no row has. */
  private noIds(count: number): Int32Array {
    if (count > this.ids.length) this.ids = new Int32Array(count);
    return this.ids;
  }

  private lookUp(ahead: RowsAhead): void {
    const { group, count, stride, starts, ends } = ahead;
    if (count > this.ids.length) {
      this.ids = new Int32Array(count);
      this.hashes = new Int32Array(count);
      this.repeats = new Uint8Array(count);
      this.forms = new Uint8Array(count);
    }
    ahead.texts(this.column, this.hashes, this.repeats, this.forms);
    const places = { starts, ends, first: this.column, stride, repeats: this.repeats };
    this.index.findMany(this.source.bytes, places, count, this.ids, this.hashes);
    this.group = group;
  }
}
