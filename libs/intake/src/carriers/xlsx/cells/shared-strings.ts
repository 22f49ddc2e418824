import { grown } from '../../../../../domain/src/columns/growable.js';
import { damaged, RefusedWorkbook } from '../parts/refused-workbook.js';
import { RichText } from './rich-text.js';
import { type XmlListener } from '../parts/xml-reader.js';

const SEGMENT_BITS = 22;
const SEGMENT_BYTES = 1 << SEGMENT_BITS;

/** More texts than a million rows of eight different ones have. */
const MOST_TEXTS = 8_000_000;

const encoder = new TextEncoder();

/** The texts that cells share, as UTF-8 in segments; from `sharedStrings.xml`. Faults: RefusedWorkbook for a text over `cellBytes`. */
export class SharedStrings implements XmlListener {
  /** Number of texts. */
  count = 0;
  /** Segment of the text taken last, and where it stands in it. */
  segment: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;

  private readonly segments: Uint8Array[] = [];
  private offsets = new Int32Array(1024);
  private lengths = new Int32Array(1024);
  private used = 0;
  private readonly rich: RichText;
  private inItem = false;

  constructor(private readonly cellBytes: number) {
    this.rich = new RichText(cellBytes);
  }

  /** Points `segment`, `start` and `end` to a text. */
  take(index: number): void {
    if (!(index >= 0 && index < this.count)) throw damaged();
    const offset = this.offsets[index]!;
    this.segment = this.segments[offset >>> SEGMENT_BITS]!;
    this.start = offset & (SEGMENT_BYTES - 1);
    this.end = this.start + this.lengths[index]!;
  }

  open(name: string): void {
    if (name === 'si') this.inItem = true;
    if (this.inItem) this.rich.open(name);
  }

  close(name: string): void {
    if (!this.inItem) return;
    this.rich.close(name);
    if (name !== 'si') return;
    this.inItem = false;
    // Cells of blanks hold nothing.
    const text = this.rich.take();
    this.add(text.trim() === '' ? '' : text);
  }

  text(text: string): void {
    if (this.inItem) this.rich.text(text);
  }

  private add(text: string): void {
    if (this.count === MOST_TEXTS) throw new RefusedWorkbook('WORKBOOK_INFLATES');
    const room = text.length * 3;
    if ((this.used & (SEGMENT_BYTES - 1)) + room > SEGMENT_BYTES || this.segments.length === 0) {
      this.used = this.segments.length * SEGMENT_BYTES;
      this.segments.push(new Uint8Array(SEGMENT_BYTES));
    }
    const segment = this.segments.at(-1)!;
    const start = this.used & (SEGMENT_BYTES - 1);
    const { written } = encoder.encodeInto(text, segment.subarray(start, start + room));
    if (written > this.cellBytes) throw new RefusedWorkbook('CELL_TOO_LARGE', { limit: this.cellBytes });
    if (this.count === this.offsets.length) {
      this.offsets = grown(this.offsets, this.count * 2);
      this.lengths = grown(this.lengths, this.count * 2);
    }
    this.offsets[this.count] = this.used;
    this.lengths[this.count++] = written;
    this.used += written;
  }
}
