import { type TextIndex } from '#domain';
import { MOST_WORD_BYTES, SPOILT } from './slots.js';
import { type TemplateKernel } from './template-kernel.js';

/** Texts of so many ids are kept at most: those that are met first are met most. */
const MOST_KEPT = 1 << 18;
/** A text is told by where it stands and how long it is. */
const FIELDS = 2;

/** The texts of a vocabulary, of which most stand in many rows: they are copied into the memory of the kernel when they are first asked for. One that is too long, or may not stand in a cell as it is, spoils its row. */
export class KeptTexts {
  /** By id where a text stands, from 1 on, and behind that how long it is; 0 of those that are not kept. */
  private readonly kept: Int32Array;

  constructor(
    private readonly kernel: TemplateKernel,
    private readonly words: TextIndex,
  ) {
    this.kept = new Int32Array(Math.min(words.size + 1, MOST_KEPT) * FIELDS);
  }

  /** Puts texts into two columns of the values, by their ids in the order of rows; `copy` is given those that are not kept: it copies a text for these rows alone, and gives where it stands, or 0 where it may not stand in a cell as it is. */
  put(column: number, beside: number, ids: Int32Array, rows: number, copy: CopyText): void {
    for (let at = 0; at < rows; at++) this.putOne(column + at, beside + at, ids[at]!, copy);
  }

  /** Puts the text of one row there. */
  putOne(at: number, beside: number, id: number, copy: CopyText): void {
    const { kept } = this;
    const { values } = this.kernel;
    const field = id * FIELDS;
    if (field < kept.length && kept[field] !== 0) {
      values[at] = kept[field]!;
      values[beside] = kept[field + 1]!;
    } else this.putOther(at, beside, id, copy);
  }

  private putOther(at: number, beside: number, id: number, copy: CopyText): void {
    const { kernel, words } = this;
    const start = words.startOf(id);
    const end = words.endOf(id);
    const place = end - start > MOST_WORD_BYTES ? 0 : copy(start, end);
    kernel.values[at] = place;
    kernel.values[beside] = place === 0 ? SPOILT : end - start;
    if (place !== 0) this.keep(id, start, end);
  }

  private keep(id: number, start: number, end: number): void {
    const { kept, kernel, words } = this;
    const field = id * FIELDS;
    const place = field < kept.length ? kernel.keep(words.pool, start, end) : undefined;
    if (place === undefined) return;
    kept[field] = place;
    kept[field + 1] = end - start;
  }
}

/** Copies the text of the vocabulary that stands there. */
type CopyText = (start: number, end: number) => number;
