import {
  type Decision,
  type EvidenceDecision,
  type PaymentDecision,
} from '../../../../domain/src/book/book-input.js';
import { type Ruling } from '../../../../domain/src/settlement/settlement.js';
import { compare } from '../linking/evidence.js';
import { type Link } from '../linking/outcome.js';
import { compareTexts } from '../order-and-refs.js';
import { type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { evidenceKey, numbered } from './evidence-key.js';
import { lastOf, type Thread } from './threads.js';

/** Where a thread leads, and the decision that has to do with it. */
export interface DecidedLink extends Link {
  readonly ruling?: Ruling;
}

/** The decisions on payments with these keys, the latest first. */
function onPayments(decisions: readonly Decision[], keys: readonly string[]): PaymentDecision[] {
  return decisions
    .filter((decision) => decision.about === 'PAYMENT')
    .filter(({ paymentKey }) => keys.includes(paymentKey))
    .sort((one, other) => -compareMoments(one, other));
}

/** The latest of the decisions on evidence with such a key. */
function onEvidence(
  decisions: readonly Decision[],
  isMeant: (key: string) => boolean,
): EvidenceDecision | undefined {
  return decisions
    .filter((decision) => decision.about === 'EVIDENCE')
    .filter(({ evidence }) => isMeant(evidence))
    .sort(compareMoments)
    .at(-1);
}

/** By `at`, then `by`, then the text of the row (docs/rules.md, 7). */
function compareMoments(one: Decision, other: Decision): number {
  const row = (decision: Decision): string =>
    decision.about === 'PAYMENT'
      ? [
          decision.paymentKey,
          decision.decision,
          decision.rosterRef,
          decision.reason,
          decision.evidence,
        ].join()
      : [decision.evidence, decision.decision, decision.choice, decision.reason].join();
  return (
    compareTexts(one.at, other.at) || compareTexts(one.by, other.by) || compareTexts(row(one), row(other))
  );
}

/** The payee of the standing entry that a decision names, if there is one. */
function decidedPayee({ rosterRef }: PaymentDecision, { payees }: Roster): Payee | undefined {
  return payees.find(({ entries }) => entries.some(({ ref }) => ref === rosterRef));
}

/** Whom a decision for a statement's own payment key, else one for its own evidence links it to (docs/rules.md, 3). */
export function payeeByDecision(
  statement: Statement,
  link: Link,
  decisions: readonly Decision[],
  roster: Roster,
): Payee | undefined {
  const [decision] = onPayments(decisions, [statement.key]);
  if (decision) return decision.decision === 'LINK' ? decidedPayee(decision, roster) : undefined;
  if (link.kind !== 'review') return undefined;
  const own = evidenceKey(statement, link.payees, roster);
  const remembered = onEvidence(decisions, (key) => key === own);
  return remembered?.decision === 'LINK' ? numbered(link.payees)[remembered.choice - 1] : undefined;
}

/** Where a thread leads: by its evidence, under the decisions on its payments, then under those on its evidence. */
export function linkOf(thread: Thread, decisions: readonly Decision[], roster: Roster): DecidedLink {
  const keys = thread.rows.map(({ statement }) => statement.key);
  const byPayment = underPayments(thread, onPayments(decisions, keys), roster);
  return byPayment.kind === 'review'
    ? underEvidence(lastOf(thread).statement, byPayment, decisions, roster)
    : byPayment;
}

function underPayments(
  thread: Thread,
  [decision, ...earlier]: readonly PaymentDecision[],
  roster: Roster,
): DecidedLink {
  const found = linkByEvidence(thread, roster);
  if (decision === undefined) return found;
  const { statement } = lastOf(thread);
  const payee = decision.decision === 'LINK' ? decidedPayee(decision, roster) : undefined;
  if (decision.decision === 'LINK' && payee === undefined) {
    const kind = found.kind === 'auto' ? 'review' : found.kind;
    return { ...found, kind, ruling: { decision, standing: 'ASLEEP' } };
  }
  const saysTheSame = payee === undefined ? found.payees.length === 0 : isLinkTo(payee, found);
  const doubt = saysTheSame ? undefined : doubtOf(decision);
  if (doubt === undefined) return followed(decision, payee, statement, roster);
  const shown = payee === undefined ? found.payees : [...found.payees, payee];
  return reviewOf(shown, statement, roster, { decision, standing: doubt });

  function doubtOf({ evidence, paymentKey }: PaymentDecision): 'CHANGED' | 'CONTRADICTED' | undefined {
    if (evidence === undefined)
      return paymentKey !== statement.key && lastOf(thread).link.kind === 'auto' ? 'CONTRADICTED' : undefined;
    const before = underPayments(thread, earlier, roster);
    const seen = [found, before].map(({ payees }) => evidenceKey(statement, payees, roster));
    return seen.includes(evidence) ? undefined : 'CHANGED';
  }
}

function isLinkTo(payee: Payee, { kind, payees }: Link): boolean {
  return kind === 'auto' && payees[0] === payee;
}

/** A held payment takes the latest decision on what is seen of it, if it is later than one on the payment. */
function underEvidence(
  statement: Statement,
  held: DecidedLink,
  decisions: readonly Decision[],
  roster: Roster,
): DecidedLink {
  const seen = evidenceKey(statement, held.payees, roster);
  const decision = onEvidence(decisions, (key) => key === seen);
  if (decision === undefined) {
    const old = onEvidence(decisions, (key) => key.slice(0, 8) === seen.slice(0, 8));
    return held.ruling || !old ? held : { ...held, ruling: { decision: old, standing: 'CHANGED' } };
  }
  if (held.ruling && compareMoments(held.ruling.decision, decision) > 0) return held;
  if (decision.decision === 'NONE') return followed(decision, undefined, statement, roster);
  const payee = numbered(held.payees)[decision.choice - 1];
  return payee === undefined
    ? { ...held, ruling: { decision, standing: 'ASLEEP' } }
    : followed(decision, payee, statement, roster);
}

function followed(
  decision: Decision,
  payee: Payee | undefined,
  statement: Statement,
  roster: Roster,
): DecidedLink {
  const ruling = { decision, standing: 'FOLLOWED' } as const;
  return payee === undefined
    ? { kind: 'none', payees: [], ruling }
    : { kind: 'auto', payees: [payee], shown: compare(statement, payee, roster), ruling };
}

/** The last row's link if `auto`, else the `auto` link of the latest row that has one, else the last row's (docs/rules.md, 6). */
function linkByEvidence(thread: Thread, roster: Roster): Link {
  const last = lastOf(thread);
  if (last.link.kind === 'auto') return last.link;
  const latest = thread.rows.findLast(({ link }) => link.kind === 'auto');
  if (latest === undefined) return last.link;
  const payee = latest.link.payees[0]!;
  return { kind: 'auto', payees: [payee], shown: compare(last.statement, payee, roster) };
}

function reviewOf(
  payees: readonly Payee[],
  statement: Statement,
  roster: Roster,
  ruling: Ruling,
): DecidedLink {
  const compared = roster.payees
    .filter((payee) => payees.includes(payee))
    .map((payee) => compare(statement, payee, roster))
    .sort((one, other) => other.sum - one.sum);
  return { kind: 'review', payees: compared.map(({ payee }) => payee), shown: compared[0]!, ruling };
}
