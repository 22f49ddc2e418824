import { RecentlyUsed } from '../collections/recently-used.js';
import { type Clock } from '../ports/clock.js';

/** Failures that cost nothing, and for how many milliseconds each further one keeps the same address waiting for the same name; it doubles. */
const FREE_FAILURES = 5;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 15 * 60_000;

/** Failures of one address with whatever names. */
const FREE_FAILURES_OF_ADDRESS = 30;

/** Milliseconds after which a failure counts no longer. */
const FORGOTTEN = 60 * 60_000;

/** How many names and addresses are remembered. */
const REMEMBERED = 20_000;

interface Failures {
  count: number;
  last: number;
}

/**
 * Slows guessing down, without letting anybody lock somebody else out: what counts is who asks (an address) for whom (a name), and who asks at all; a name
 * alone is never shut. Counts are of this process and are gone when it ends.
 */
export class SignInLimits {
  private readonly pairs = new RecentlyUsed<string, Failures>(REMEMBERED);
  private readonly addresses = new RecentlyUsed<string, Failures>(REMEMBERED);

  constructor(private readonly clock: Clock) {}

  /** Milliseconds until an address may try a name again; 0 for at once. */
  wait(address: string, username: string): number {
    return Math.max(
      this.waitOf(this.pairs.get(pairOf(address, username)), FREE_FAILURES),
      this.waitOf(this.addresses.get(address), FREE_FAILURES_OF_ADDRESS),
    );
  }

  failed(address: string, username: string): void {
    this.count(this.pairs, pairOf(address, username));
    this.count(this.addresses, address);
  }

  /** The person is known: what was mistyped before is forgiven. */
  succeeded(address: string, username: string): void {
    this.pairs.delete(pairOf(address, username));
  }

  private waitOf(failures: Failures | undefined, free: number): number {
    if (failures === undefined || failures.count < free) return 0;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures.count - free));
    return Math.max(0, failures.last + wait - this.clock.now());
  }

  private count(all: RecentlyUsed<string, Failures>, key: string): void {
    const now = this.clock.now();
    const known = all.get(key);
    const count = known === undefined || now - known.last > FORGOTTEN ? 0 : known.count;
    all.set(key, { count: count + 1, last: now });
  }
}

function pairOf(address: string, username: string): string {
  return JSON.stringify([address, username]);
}
