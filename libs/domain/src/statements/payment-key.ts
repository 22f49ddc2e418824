import { formatMonths, type Months } from '../values/months.js';

/** What a payment key is made of (docs/rules.md, 3). Texts are empty and numbers 0 where not stated. */
export interface PaymentKeyParts {
  readonly channel: string;
  readonly nik: string;
  readonly account: string;
  readonly card: string;
  readonly danom: string;
  /** Normalised name and kelurahan, only when none of the four identifiers is stated. */
  readonly name: string;
  readonly kelurahan: string;
  readonly programme: string;
  readonly months: Months;
  readonly reference: string;
  /** Day and amount, only when there is no reference. */
  readonly day: number;
  readonly amount: number;
  /** 1, 2, ... among the equal rows of one report. */
  readonly ordinal: number;
}

/** What stands between two parts. */
export const PART_END = 0x1f;

const encoder = new TextEncoder();

/** The stable name of a payment: 16 hex digits, equal for equal parts in every run. */
export function paymentKeyOf(parts: PaymentKeyParts): string {
  const { channel, nik, account, card, danom, name, kelurahan, programme, months, reference, day, amount } =
    parts;
  const texts = [
    channel,
    nik,
    account,
    card,
    danom,
    name,
    kelurahan,
    programme,
    formatMonths(months),
    reference,
    day,
    amount,
  ];
  const bytes = encoder.encode(texts.map((text) => `${text}${String.fromCharCode(PART_END)}`).join(''));
  const hash = hashBytes(bytes);
  return keyText(withOrdinal(hash.high, parts.ordinal), withOrdinal(hash.low, parts.ordinal));
}

/** A 64-bit hash as two int32 halves. Valid until the next one is asked for. */
export interface KeyHash {
  high: number;
  low: number;
}

const result: KeyHash = { high: 0, low: 0 };

/** How far a hash is: its two lanes. */
export interface HashState {
  readonly one: number;
  readonly other: number;
}

/**
 * A 64-bit hash of bytes that come piece by piece (two multiply-xor lanes with a crossed final mix). Not secret; among 28 million payments two keys are equal with a chance of about 1 in
 * 50,000.
 */
export class RunningHash {
  private one = 0xdeadbeef | 0;
  private other = 0x41c6ce57;
  private markedOne = 0;
  private markedOther = 0;

  /** How far it is now. */
  get state(): HashState {
    return { one: this.one, other: this.other };
  }

  /** Goes on from there. */
  continueFrom({ one, other }: HashState): void {
    this.one = one;
    this.other = other;
  }

  /** Remembers how far it is. */
  mark(): void {
    this.markedOne = this.one;
    this.markedOther = this.other;
  }

  /** Goes on from where it was when that was last remembered. */
  continueFromMark(): void {
    this.one = this.markedOne;
    this.other = this.markedOther;
  }

  /** Takes the end of a part. */
  addEnd(): void {
    this.one = Math.imul(this.one ^ PART_END, 0x9e3779b1);
    const other = Math.imul(this.other ^ PART_END, 0x5f356495);
    this.other = other ^ (other >>> 15);
  }

  /** Takes the bytes from `start` to before `end`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    let { one, other } = this;
    for (let position = start; position < end; position++) {
      const byte = bytes[position]!;
      one = Math.imul(one ^ byte, 0x9e3779b1);
      other = Math.imul(other ^ byte, 0x5f356495);
      other ^= other >>> 15;
    }
    this.one = one;
    this.other = other;
  }

  /** The hash of all bytes so far. */
  finish(): KeyHash {
    const { one, other } = this;
    result.high = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
    result.low =
      Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^
      Math.imul(result.high ^ (result.high >>> 13), 0xc2b2ae35);
    return result;
  }
}

/** The hash of all these bytes. */
export function hashBytes(bytes: Uint8Array): KeyHash {
  const hash = new RunningHash();
  hash.add(bytes, 0, bytes.length);
  return hash.finish();
}

/** One half of a payment's hash, told apart by its ordinal. */
export function withOrdinal(half: number, ordinal: number): number {
  const mixed = Math.imul(half ^ Math.imul(ordinal, 0x27d4eb2f), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
}

/** A key as 16 hex digits. */
export function keyText(high: number, low: number): string {
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
