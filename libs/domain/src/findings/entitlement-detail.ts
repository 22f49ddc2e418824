import { type FindingDetail } from '../book/book-result.js';
import { type ComputedBook } from '../book/computed-book.js';
import { type Day, formatDay } from '../values/day.js';
import {
  channelsOf,
  codesOf,
  daysOutside,
  idleMoney,
  newestReason,
  pending,
  withMoney,
} from './counted-payments.js';
import { type FindingKind } from './finding-kinds.js';
import { daysLeft } from './finding-list.js';

/** What a finding about an entitlement compares; `counted` are its counted instances. */
export function entitlementDetail(
  book: ComputedBook,
  kind: FindingKind,
  entitlement: number,
  counted: readonly number[],
): FindingDetail {
  const { tables, roster, settlement, assessments } = book;
  const { statements } = settlement.context;
  const channel = book.texts.channels.text(roster.table.channel[roster.rowOf(entitlement)]!);
  switch (kind) {
    case 'PAID_TWICE':
    case 'OVERPAID':
    case 'UNDERPAID':
      return { payments: withMoney(book, counted).length };
    case 'PAYMENT_FAILED': {
      const [code, text] = statements.vocabulary.reasons.text(newestReason(book, counted)).split('\t');
      return { reason: code || 'OTHER', text: text ?? '' };
    }
    case 'NOT_DELIVERED':
      return {
        cutoff: formatDay(book.deadlines.cutoff(channel)),
        pending: codesOf(channelsOf(book, pending(book, counted))),
      };
    case 'INELIGIBLE_RECIPIENT': {
      const exclusion = tables.exclusions.get(
        roster.table.vocabulary.nationalIds.digits(roster.payeeOf(entitlement)),
      )!;
      return { reason: exclusion.reason, exclusion: exclusion.ref };
    }
    case 'NOT_WITHDRAWN':
    case 'WITHDRAWN_LESS_THAN_CREDITED':
      return {
        creditDay: formatDay(assessments.earliestCredit[entitlement]! as Day),
        idle: idleMoney(book, counted),
        daysLeft: daysLeft(book, entitlement),
      };
    case 'WRONG_CHANNEL':
      return { channels: codesOf(channelsOf(book, withMoney(book, counted))) };
    case 'OUT_OF_WINDOW':
      return { days: daysOutside(book, counted).map(formatDay).join(';') };
    default:
      return {};
  }
}
