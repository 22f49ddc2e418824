import { RecentlyUsed } from '../collections/recently-used.js';
import { type Clock } from '../ports/clock.js';
import { GuessCount } from './guess-count.js';

/** Failures that cost nothing: of one address with one name, of one address with whatever names, and with one name from whatever addresses. */
const FREE = { pair: 5, address: 30, name: 5 };

/** From how many pairs of address and name somebody came in, as it is remembered. */
const REMEMBERED = 20_000;

export interface LimitOptions {
  /** Whether a name is slowed down for all addresses from which it did not come in before; only where strangers cannot get so far as to guess. */
  readonly isByName: boolean;
}

/**
 * Slows guessing down, without letting anybody lock somebody else out. What counts is who asks (an address) for whom (a name), and who asks at all; from where
 * somebody came in before, only the person's own failures there count.
 */
export class SignInLimits {
  private readonly pairs;
  private readonly addresses;
  private readonly names;
  private readonly known = new RecentlyUsed<string, true>(REMEMBERED);

  constructor(clock: Clock, { isByName }: LimitOptions) {
    this.pairs = new GuessCount(clock, FREE.pair);
    this.addresses = new GuessCount(clock, FREE.address);
    this.names = isByName ? new GuessCount(clock, FREE.name) : undefined;
  }

  /** Milliseconds until an address may try a name again; 0 for at once. */
  wait(address: string, name: string): number {
    const network = networkOf(address);
    const pair = pairOf(network, name);
    const ofPair = this.pairs.wait(pair);
    if (this.known.get(pair)) return ofPair;
    return Math.max(ofPair, this.addresses.wait(network), this.names?.wait(name) ?? 0);
  }

  failed(address: string, name: string): void {
    const network = networkOf(address);
    this.pairs.failed(pairOf(network, name));
    this.addresses.failed(network);
    this.names?.failed(name);
  }

  /** The person is known: what was mistyped before is forgiven. Of the address only this try: it may be somebody's who guesses at others. */
  succeeded(address: string, name: string): void {
    const network = networkOf(address);
    const pair = pairOf(network, name);
    this.pairs.forgive(pair);
    this.names?.forgive(name);
    this.addresses.takeBack(network);
    this.known.set(pair, true);
  }
}

/** What one sender has of addresses: of IPv6 a whole /64. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('%')[0]!.split('::');
  const groups = (text: string): string[] => text.split(':').filter((group) => group !== '');
  const before = groups(head);
  const behind = groups(tail ?? '');
  const zeros = tail === undefined ? 0 : 8 - before.length - behind.length;
  const all = [...before, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...behind];
  return all.slice(0, 4).join(':').toLowerCase();
}

function pairOf(network: string, name: string): string {
  return JSON.stringify([network, name]);
}
