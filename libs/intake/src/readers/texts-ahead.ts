import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { type RowsAhead, type RowSource } from '../carriers/row-source.js';
import { EMPTY_TEXT } from '../values/text-form.js';

/** Takes in the cells of one column for rows that were found together. */
export class TextsAhead {
  private group = -1;
  private hashes: Int32Array | undefined = undefined;
  private repeats = new Uint8Array(0);
  private forms = new Uint8Array(0);

  constructor(
    private readonly source: RowSource,
    private readonly column: number,
    private readonly index: TextIndex,
  ) {}

  /** Marks in `odd` the rows that were found together whose cell has none of these forms (text-form.ts). */
  markOthers(ahead: RowsAhead, forms: number, odd: Uint8Array): void {
    const { column } = this;
    if (column >= ahead.stride) {
      if ((forms & EMPTY_TEXT) === 0) odd.fill(1);
      return;
    }
    if (ahead.group !== this.group) this.look(ahead);
    const found = this.forms;
    for (let at = 0; at < ahead.count; at++) if ((found[at]! & forms) === 0) odd[at] = 1;
  }

  /** `IdsAhead` for the cells as they stand, whose texts enter the index. */
  takeIds(ahead: RowsAhead, from: number, to: number, ids: Int32Array, idsFrom: number): boolean {
    const { column, hashes, repeats } = this;
    const { stride, starts, ends } = ahead;
    if (column >= stride) return false;
    const places = { starts, ends, first: column, stride, hashes, repeats };
    this.index.internMany(this.source.bytes, places, from, to, ids, idsFrom);
    return true;
  }

  private look(ahead: RowsAhead): void {
    const { group, count } = ahead;
    if (count > this.repeats.length) {
      if (this.index.needsHashes) this.hashes = new Int32Array(count);
      this.repeats = new Uint8Array(count);
      this.forms = new Uint8Array(count);
    }
    ahead.texts(this.column, this.hashes, this.repeats, this.forms);
    this.group = group;
  }
}
