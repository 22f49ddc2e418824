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

/** The stable name of a payment: 16 hex digits, equal for equal parts in every run. */
export function paymentKeyOf(parts: PaymentKeyParts): string {
  return hashText(
    [
      parts.channel,
      parts.nik,
      parts.account,
      parts.card,
      parts.danom,
      parts.name,
      parts.kelurahan,
      parts.programme,
      formatMonths(parts.months),
      parts.reference,
      parts.day,
      parts.amount,
      parts.ordinal,
    ].join('\u001f'),
  );
}

/** A 64-bit hash of a text as 16 hex digits (two interleaved multiply-xor lanes with a final mix; not secret, collisions among 28 million are about 1 in 50,000). */
function hashText(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return hex(other) + hex(one);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
