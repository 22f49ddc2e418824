import { type Upload } from '../../served.js';

/** A file of an office, and what is known of it there. */
export class OfficeFile {
  /** Undefined before an upload of it was acknowledged. */
  id: string | undefined;
  /** Whether it may count: both, after nobody waited for the answer of a turn. */
  private counts: readonly boolean[] = [true];

  constructor(readonly upload: Upload) {}

  /** Whether it counts; undefined when nobody knows. */
  get isStanding(): boolean | undefined {
    return this.counts.length === 1 ? this.counts[0] : undefined;
  }

  /** It was acknowledged that it counts, or not. */
  settle(counts: boolean): void {
    this.counts = [counts];
  }

  /** Nobody waits for the answer of a turn. */
  doubt(): void {
    this.counts = [true, false];
  }

  /** Takes note of what the services say. Throws when they say otherwise than they acknowledged. */
  see(counts: boolean): void {
    if (!this.counts.includes(counts)) throw new Error(`${this.id}: an acknowledged turn was lost`);
    this.counts = [counts];
  }
}
