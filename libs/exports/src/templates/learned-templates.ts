import { type Note } from './noting-writer.js';
import { mostBytesOf, SLOTS } from './slots.js';
import { type TemplateKernel } from './template-kernel.js';

/** Bytes of a step of a template: where its text stands, how long it is, the slot behind it, and how far from the first column its value stands. */
const STEP_BYTES = 16;
/** Templates have at most so many bytes of text: rows of long names of files are written by themselves. */
const MOST_TEXT_BYTES = 2048;
const ALIGNED = 4;
const VALUE_BYTES = 4;

/** The templates of the kinds of rows that were learned: the texts between the values of one row of each. */
export class LearnedTemplates {
  /** Bytes that a row with a template has at most. */
  mostRowBytes = 0;
  private end = 0;

  constructor(private readonly kernel: TemplateKernel) {}

  /** Learns a kind from the bytes of one of its rows, in which the values stand where the notes say; they are given in these columns. False where there is no room for it, or not a column for each. */
  learn(kind: number, row: Uint8Array, notes: readonly Note[], columns: readonly number[]): boolean {
    const { templates, templatesView, templatesAt, kinds } = this.kernel;
    const texts = this.end + (notes.length + 1) * STEP_BYTES;
    if (notes.length !== columns.length) return false;
    if (row.length > MOST_TEXT_BYTES || texts + row.length + STEP_BYTES > templates.length) return false;
    let text = texts;
    let step = this.end;
    let from = 0;
    const steps = [...notes, { slot: SLOTS.END, from: row.length, to: 0 }];
    for (const [at, { slot, from: to, to: next }] of steps.entries()) {
      templates.set(row.subarray(from, to), text);
      templatesView.setInt32(step, templatesAt + text, true);
      templatesView.setInt32(step + 4, to - from, true);
      templatesView.setInt32(step + 8, slot, true);
      templatesView.setInt32(step + 12, (columns[at] ?? 0) * VALUE_BYTES, true);
      text += to - from;
      step += STEP_BYTES;
      from = next;
    }
    kinds[kind] = templatesAt + this.end;
    this.end = Math.ceil(text / ALIGNED) * ALIGNED;
    const mostOfValues = notes.reduce((most, { slot }) => most + mostBytesOf(slot), 0);
    this.mostRowBytes = Math.max(this.mostRowBytes, text - texts + mostOfValues);
    return true;
  }

  /** Forgets the kind that was learned last. */
  forget(kind: number): void {
    const { kinds, templatesAt } = this.kernel;
    this.end = kinds[kind]! - templatesAt;
    kinds[kind] = 0;
  }
}
