import { type ComputedBook } from '../book/computed-book.js';
import {
  type Channel,
  channelsOf,
  daysOutside,
  idleMoney,
  newestReason,
  pending,
  withMoney,
} from './counted-payments.js';
import { AUTO } from '../linking/links.js';
import { type FindingKind } from './finding-kinds.js';

/** More than small numbers of a key: days, payments, channels. */
const SMALL = 65_536;

/**
 * A number that two findings of a kind have both only where they say the same in words (their detail, difference and channel): for who writes many of them. Undefined where hardly two say the
 * same, or where it is no such number. `counted`: of an entitlement its counted instances.
 */
export function detailKey(
  book: ComputedBook,
  kind: FindingKind,
  subject: number,
  counted: readonly number[],
): number | undefined {
  const { roster, assessments, settlement } = book;
  switch (kind) {
    case 'PAID_TWICE':
    case 'OVERPAID':
    case 'UNDERPAID': {
      const difference = assessments.delivered[subject]! - roster.amount[subject]!;
      return keyOf(difference, withMoney(book, counted).length);
    }
    case 'RETURNED':
    case 'CARD_NOT_HANDED_OVER':
      return 0;
    case 'PAYMENT_FAILED':
      return newestReason(book, counted);
    case 'NOT_DELIVERED':
      return channelKey(book, subject, channelsOf(book, pending(book, counted)));
    case 'NOT_WITHDRAWN':
    case 'WITHDRAWN_LESS_THAN_CREDITED':
      return keyOf(idleMoney(book, counted), assessments.earliestCredit[subject]!);
    case 'WRONG_CHANNEL':
      return channelKey(book, subject, channelsOf(book, withMoney(book, counted)));
    case 'OUT_OF_WINDOW': {
      const days = daysOutside(book, counted);
      return days.length === 1 ? days[0] : undefined;
    }
    case 'NOT_ON_ROSTER':
      return settlement.kind[subject] === AUTO ? undefined : settlement.basis[subject];
    default:
      return undefined;
  }
}

/** An amount and a small number as one. */
function keyOf(amount: number, small: number): number | undefined {
  const key = amount * SMALL + small;
  return small >= 0 && small < SMALL && Number.isSafeInteger(key) ? key : undefined;
}

/** The channel of an entitlement with none or one of other channels. */
function channelKey(
  { roster }: ComputedBook,
  entitlement: number,
  others: readonly Channel[],
): number | undefined {
  const channel = roster.table.channel[roster.rowOf(entitlement)]!;
  return others.length < 2 ? channel * SMALL + (others[0]?.id ?? 0) : undefined;
}
