import { type BookInput, type ReconciliationSettings } from '../../../../domain/src/book/book-input.js';
import { type FindingDetail } from '../../../../domain/src/book/book-result.js';
import { type FindingKind } from '../../../../domain/src/findings/finding-kinds.js';
import { type Day, formatDay } from '../../../../domain/src/values/day.js';
import { overlaps } from '../../../../domain/src/values/months.js';
import { inOrder } from '../order-and-refs.js';
import { type Entitlement, type Roster } from '../roster.js';
import { type Settled } from '../settlement/settled.js';
import { type Assessed, cutoffOf, newestOf, sum, withSomethingLeft } from './assessment.js';

/** A kind that holds for an entitlement, with what it compares. */
export interface Further {
  readonly kind: FindingKind;
  readonly detail: FindingDetail;
  readonly daysLeft?: number;
}

/** All that is said of one entitlement, in the order of the rules (docs/rules.md, 8). */
export function saidOf(assessed: Assessed, roster: Roster, input: BookInput): Further[] {
  const { settings } = input;
  const further = [
    ineligible(assessed, input),
    sameFamilyTwice(assessed.entitlement, roster) ? said('DUPLICATE_ENTITLEMENT', { by: 'KK' }) : undefined,
    cardNotHandedOver(assessed),
    withdrawal(assessed, settings),
    wrongChannel(assessed),
    outOfWindow(assessed, settings),
  ];
  return [money(assessed, settings), ...further].filter((one) => one !== undefined);
}

function said(kind: FindingKind, detail: FindingDetail = {}): Further {
  return { kind, detail };
}

function money(
  { money: kind, counted, entitlement }: Assessed,
  settings: ReconciliationSettings,
): Further | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'NOT_DELIVERED')
    return said(kind, { cutoff: formatDay(cutoffOf(entitlement.first.channel, settings) as Day) });
  if (kind !== 'PAYMENT_FAILED') return said(kind);
  const { reason } = newestOf(counted)[0]!.statement.row;
  return said(kind, reason ? { reason: reason.code, text: reason.text } : {});
}

/** An exclusion list names the NIK. */
function ineligible({ entitlement }: Assessed, { exclusions }: BookInput): Further | undefined {
  const excluded = inOrder(exclusions)
    .flatMap(({ rows }) => rows)
    .find(({ nik }) => nik === entitlement.nik);
  return excluded && said('INELIGIBLE_RECIPIENT', { reason: excluded.reason });
}

/** Its first entry has the KK of an earlier entitlement of the programme with another NIK and overlapping months. */
function sameFamilyTwice(entitlement: Entitlement, { entitlements }: Roster): boolean {
  return entitlements
    .slice(0, entitlements.indexOf(entitlement))
    .some(
      (earlier) =>
        earlier.programme === entitlement.programme &&
        earlier.first.kk !== '' &&
        earlier.first.kk === entitlement.first.kk &&
        overlaps(earlier.months, entitlement.months),
    );
}

/** Counted credits with something left. */
function creditsOf({ counted }: Assessed): Settled[] {
  return withSomethingLeft(counted).filter(({ statement }) => statement.outcome === 'CREDITED');
}

function cardNotHandedOver(assessed: Assessed): Further | undefined {
  const isHeldBack = creditsOf(assessed).some(({ statement }) => statement.row.cardHandedOver === false);
  return isHeldBack ? said('CARD_NOT_HANDED_OVER') : undefined;
}

/** NOT_WITHDRAWN or WITHDRAWN_LESS_THAN_CREDITED, over the credits whose report has withdrawal columns. */
function withdrawal(
  assessed: Assessed,
  { asOf, graceDays, idleDays }: ReconciliationSettings,
): Further | undefined {
  if (cardNotHandedOver(assessed)) return undefined;
  const credits = creditsOf(assessed).filter(({ statement }) => statement.row.withdrawn !== undefined);
  const days = credits
    .map(({ statement }) => statement.day || statement.report.date)
    .filter((day) => day !== 0);
  const earliest = Math.min(...days) as Day;
  if (days.length === 0 || asOf <= earliest + graceDays) return undefined;
  const withdrawn = sum(credits.map(({ statement }) => statement.row.withdrawn!));
  const credited = sum(credits.map(({ left }) => left));
  const creditDay = formatDay(earliest);
  const daysLeft = earliest + idleDays - asOf;
  if (withdrawn === 0) return { ...said('NOT_WITHDRAWN', { creditDay, daysLeft }), daysLeft };
  return withdrawn < credited
    ? said('WITHDRAWN_LESS_THAN_CREDITED', { credited, withdrawn, creditDay })
    : undefined;
}

/** All the money came by another channel than the roster's, which reported no failure, no return and no credit that went back whole. */
function wrongChannel({ delivered, counted, entitlement }: Assessed): Further | undefined {
  const assigned = entitlement.first.channel;
  if (delivered === 0 || assigned === '') return undefined;
  const byAssigned = counted.filter(({ statement }) => statement.channel === assigned);
  const isLegitimate = byAssigned.some(({ statement, left }) => left > 0 || statement.outcome !== 'PENDING');
  return isLegitimate ? undefined : said('WRONG_CHANNEL', { assigned });
}

function outOfWindow({ counted }: Assessed, { window }: ReconciliationSettings): Further | undefined {
  if (window === undefined) return undefined;
  const outside = withSomethingLeft(counted)
    .map(({ statement }) => statement.day)
    .find((day) => day !== 0 && (day < window.first || day > window.last));
  return outside === undefined ? undefined : said('OUT_OF_WINDOW', { day: formatDay(outside as Day) });
}
