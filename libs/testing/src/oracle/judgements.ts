import { type Finding } from '../../../domain/src/book/book-result.js';
import { type Judgement, type Judgements } from '../../../domain/src/decisions/judgements.js';
import { FINDING_KINDS } from '../../../domain/src/findings/finding-kinds.js';
import { overlaps } from '../../../domain/src/values/months.js';
import { type Entitlement, type Roster } from './roster.js';
import { type Settled } from './settlement/settled.js';

/** What was said of a month, with decisions or without. */
interface Said {
  readonly settled: readonly Settled[];
  readonly findings: readonly Finding[];
}

/** A payment that a decision settles, and what the rules alone made of it. */
interface DecidedPayment {
  readonly now: Settled;
  readonly alone: Settled;
}

/** How often people upheld and overturned what the rules say by themselves (docs/rules.md, 11); `alone` is what they say without decisions. */
export function judgementsOf(now: Said, alone: Said | undefined, roster: Roster): Judgements {
  const payments = alone === undefined ? [] : decidedPayments(now.settled, alone.settled);
  const links = (kind: 'auto' | 'review' | 'none' | 'outside'): Judgement | null =>
    judgement(
      payments
        .filter((payment) => payment.alone.isStanding && payment.alone.link.kind === kind)
        .map((payment) => isLinkUpheld(payment)),
    );
  return {
    links: {
      auto: links('auto'),
      review: links('review'),
      none: links('none'),
      outside: links('outside'),
    },
    findings: Object.fromEntries(
      FINDING_KINDS.map((kind) => {
        const judged = (alone?.findings ?? [])
          .filter((finding) => finding.kind === kind)
          .map((finding) => isFindingUpheld(finding, payments, now, roster));
        return [kind, judgement(judged.filter((upheld) => upheld !== undefined))];
      }),
    ) as Judgements['findings'],
  };
}

function judgement(upheld: readonly boolean[]): Judgement | null {
  const count = upheld.filter(Boolean).length;
  return upheld.length === 0 ? null : { upheld: count, overturned: upheld.length - count };
}

/** Standing payments that follow a decision; of a row that speaks of every programme the one of the same programme, where the rules alone had it. */
function decidedPayments(now: readonly Settled[], alone: readonly Settled[]): DecidedPayment[] {
  return now
    .filter(({ isStanding, link }) => isStanding && link.ruling?.standing === 'FOLLOWED')
    .map((one) => {
      const ofRow = alone.filter(({ statement }) => statement.row === one.statement.row);
      const same = ofRow.find(({ statement }) => statement.programme === one.statement.programme);
      return { now: one, alone: same ?? ofRow[0]! };
    });
}

function isLinkUpheld({ now, alone }: DecidedPayment): boolean {
  const said = alone.link.payees[0];
  return said === undefined ? now.link.kind === 'none' : now.link.payees[0] === said;
}

/** Undefined where no decision says anything of the finding. */
function isFindingUpheld(
  finding: Finding,
  payments: readonly DecidedPayment[],
  now: Said,
  roster: Roster,
): boolean | undefined {
  const own = payments.filter(({ alone }) => isAbout(finding, alone));
  const stands = now.findings.some((other) => isSame(finding, other));
  switch (finding.kind) {
    case 'INELIGIBLE_RECIPIENT':
    case 'DUPLICATE_ENTITLEMENT':
    case 'REPORT_AWAITED':
    case 'CONTROL_TOTAL_MISMATCH':
      return undefined;
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
      return own[0] && own[0].now.link.payees.some((payee) => own[0]!.alone.link.payees.includes(payee));
    case 'NOT_ON_ROSTER':
      return own.length > 0 ? stands : undefined;
    case 'SHARED_ACCOUNT': {
      const shared = now.findings.filter(({ kind }) => kind === 'SHARED_ACCOUNT').flatMap(numbersOf);
      const isMentioned = payments.some(
        ({ alone }) =>
          alone.isStanding && alone.statement.outcome === 'CREDITED' && isMention(alone, finding),
      );
      return isMentioned ? numbersOf(finding).every((number) => shared.includes(number)) : undefined;
    }
    default: {
      const entitlement = roster.entitlements.find(
        ({ first, programme }) => first.ref === finding.rosterRefs[0] && programme === finding.programme,
      )!;
      const isTouched = payments.some((payment) =>
        [payment.now, payment.alone].some((one) => speaksOf(one, entitlement)),
      );
      return isTouched ? stands : undefined;
    }
  }
}

function isAbout({ paymentRefs, programme }: Finding, { statement, isStanding }: Settled): boolean {
  return isStanding && paymentRefs[0] === statement.ref && programme === statement.programme;
}

function isSame(one: Finding, other: Finding): boolean {
  const subject = (finding: Finding): string =>
    finding.kind === 'NOT_ON_ROSTER' ? finding.paymentRefs[0]! : finding.rosterRefs[0]!;
  return one.kind === other.kind && one.programme === other.programme && subject(one) === subject(other);
}

function numbersOf({ detail }: Finding): string[] {
  return String(detail.numbers).split(';');
}

/** The payment is one of those that show the sharing. */
function isMention({ statement, link }: Settled, finding: Finding): boolean {
  const isMade = link.kind === 'auto' || link.kind === 'none';
  return isMade && finding.paymentRefs.includes(statement.ref) && isNumbered(statement, finding);
}

function isNumbered({ account, card }: Settled['statement'], finding: Finding): boolean {
  return numbersOf(finding).some((number) => number === `account ${account}` || number === `card ${card}`);
}

/** A standing payment of the entitlement's payee, or held for it, in its programme and months. */
function speaksOf({ statement, link, isStanding }: Settled, to: Entitlement): boolean {
  return (
    isStanding &&
    link.payees.some(({ nik }) => nik === to.nik) &&
    statement.programme === to.programme &&
    overlaps(statement.months, to.months)
  );
}
