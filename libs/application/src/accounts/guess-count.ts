import { RecentlyUsed } from '../collections/recently-used.js';
import { type Clock } from '../ports/clock.js';

/** For how many milliseconds the first failure that costs something keeps waiting; it doubles with each further one. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 15 * 60_000;

/** Milliseconds after which a failure counts no longer. */
const FORGOTTEN = 60 * 60_000;

/** How many keys are remembered. */
const REMEMBERED = 20_000;

interface Failures {
  readonly count: number;
  readonly last: number;
}

/** Counts failures by a key; the first ones cost nothing. Counts are of this process and are gone when it ends. */
export class GuessCount {
  private readonly failures = new RecentlyUsed<string, Failures>(REMEMBERED);

  constructor(
    private readonly clock: Clock,
    private readonly free: number,
  ) {}

  /** Milliseconds until it may be tried again; 0 for at once. */
  wait(key: string): number {
    const failures = this.failures.get(key);
    if (failures === undefined || failures.count < this.free) return 0;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures.count - this.free));
    return Math.max(0, failures.last + wait - this.clock.now());
  }

  failed(key: string): void {
    const now = this.clock.now();
    const known = this.failures.get(key);
    const count = known === undefined || now - known.last > FORGOTTEN ? 0 : known.count;
    this.failures.set(key, { count: count + 1, last: now });
  }

  /** What was counted last was no failure. */
  takeBack(key: string): void {
    const known = this.failures.get(key);
    if (known !== undefined) this.failures.set(key, { ...known, count: Math.max(0, known.count - 1) });
  }

  forgive(key: string): void {
    this.failures.delete(key);
  }
}
