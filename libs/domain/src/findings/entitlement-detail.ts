import { type FindingDetail } from '../book/book-result.js';
import { type ComputedBook } from '../book/computed-book.js';
import { isOutsideWindow } from '../assessment/counting.js';
import { FAILED, PENDING } from '../statements/outcome.js';
import { type Day, formatDay } from '../values/day.js';
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
      return { payments: counted.filter((instance) => settlement.left[instance]! > 0).length };
    case 'PAYMENT_FAILED': {
      const failures = counted.filter(
        (instance) => statements.outcome[settlement.rowOf(instance)] === FAILED,
      );
      const newest = failures.reduce((one, other) =>
        settlement.reportOf(other).date >= settlement.reportOf(one).date ? other : one,
      );
      const reason = statements.reason[settlement.rowOf(newest)]!;
      const [code, text] = statements.vocabulary.reasons.text(reason).split('\t');
      return { reason: code || 'OTHER', text: text ?? '' };
    }
    case 'NOT_DELIVERED':
      return {
        cutoff: formatDay(book.deadlines.cutoff(channel)),
        pending: pendingChannels(book, counted).join(';'),
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
      return { channels: moneyChannels(book, counted).join(';') };
    case 'OUT_OF_WINDOW':
      return { days: daysOutside(book, counted).join(';') };
    default:
      return {};
  }
}

/** Channels that still say "not yet". */
function pendingChannels(book: ComputedBook, counted: readonly number[]): string[] {
  const { statements } = book.tables;
  return channelsOf(
    book,
    counted.filter((instance) => statements.outcome[book.settlement.rowOf(instance)] === PENDING),
  );
}

/** Channels whose money is still there. */
function moneyChannels(book: ComputedBook, counted: readonly number[]): string[] {
  return channelsOf(
    book,
    counted.filter((instance) => book.settlement.left[instance]! > 0),
  );
}

/** Codes of the channels of some instances, each once. */
function channelsOf({ settlement }: ComputedBook, instances: readonly number[]): string[] {
  return [...new Set(instances.map((instance) => settlement.reportOf(instance).channelCode))];
}

/** Rupiah that were credited and stand at the bank by its own word. */
function idleMoney({ settlement }: ComputedBook, counted: readonly number[]): number {
  const { statements } = settlement.context;
  return counted.reduce((idle, instance) => {
    const withdrawn = statements.withdrawn[settlement.rowOf(instance)]!;
    return settlement.left[instance]! > 0 && withdrawn >= 0
      ? idle + settlement.left[instance]! - withdrawn
      : idle;
  }, 0);
}

function daysOutside({ settlement, tables }: ComputedBook, counted: readonly number[]): string[] {
  return counted
    .filter((instance) => settlement.left[instance]! > 0)
    .map((instance) => tables.statements.day[settlement.rowOf(instance)]!)
    .filter((day) => isOutsideWindow(tables.settings, day))
    .map((day) => formatDay(day as Day));
}
