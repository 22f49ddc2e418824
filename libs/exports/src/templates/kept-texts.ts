import { type TextIndex } from '#domain';
import { MOST_WORD_BYTES, SPOILT } from './slots.js';
import { type TemplateKernel } from './template-kernel.js';

/** Texts of so many ids are kept at most: those that are met first are met most. */
const MOST_KEPT = 1 << 17;
/** A text is told by where it stands and how long it is. */
const FIELDS = 2;

/** The texts of a vocabulary, of which most stand in many rows: they are copied into the memory of the kernel when they are first asked for. */
export class KeptTexts {
  /** By id where a text stands, from 1 on, and behind that how long it is; 0 of those that are not kept. */
  private readonly kept: Int32Array;

  constructor(
    private readonly kernel: TemplateKernel,
    private readonly words: TextIndex,
  ) {
    this.kept = new Int32Array(Math.min(words.size + 1, MOST_KEPT) * FIELDS);
  }

  /** Puts texts into two columns of the values, by their ids in the order of rows; `copy` is given those that cannot be kept, and gives where they are. */
  put(
    column: number,
    beside: number,
    ids: Int32Array,
    rows: number,
    copy: (start: number, length: number) => number,
  ): void {
    const { kept, kernel } = this;
    const { values } = kernel;
    for (let at = 0; at < rows; at++) {
      const place = ids[at]! * FIELDS;
      if (place < kept.length && kept[place] !== 0) {
        values[column + at] = kept[place]!;
        values[beside + at] = kept[place + 1]!;
      } else this.putOther(column + at, beside + at, ids[at]!, copy);
    }
  }

  private putOther(
    at: number,
    beside: number,
    id: number,
    copy: (start: number, length: number) => number,
  ): void {
    const { kept, kernel, words } = this;
    const { values } = kernel;
    const start = words.startOf(id);
    const length = words.endOf(id) - start;
    values[beside] = length > MOST_WORD_BYTES ? SPOILT : length;
    if (length > MOST_WORD_BYTES) return;
    const place = id * FIELDS < kept.length ? kernel.keep(words.pool, start, start + length) : undefined;
    values[at] = place ?? copy(start, length);
    if (place === undefined) return;
    kept[id * FIELDS] = place;
    kept[id * FIELDS + 1] = length;
  }
}
