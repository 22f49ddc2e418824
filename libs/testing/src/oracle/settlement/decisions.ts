import { type Decision } from '../../../../domain/src/book/book-input.js';
import { compare } from '../linking/evidence.js';
import { type Link } from '../linking/outcome.js';
import { compareTexts } from '../order-and-refs.js';
import { type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { lastOf, type Thread } from './threads.js';

/** Of the decisions for these payment keys the latest: by `at`, then `by`, then the text of the row (docs/rules.md, 7). */
export function latestDecision(
  decisions: readonly Decision[],
  keys: readonly string[],
): Decision | undefined {
  const fitting = decisions.filter(({ paymentKey }) => keys.includes(paymentKey));
  const parts = (one: Decision): string[] => [
    one.at,
    one.by,
    [one.paymentKey, one.decision, one.rosterRef, one.by, one.at, one.reason].join(),
  ];
  return fitting.sort((one, other) => {
    const [mine, others] = [parts(one), parts(other)];
    const at = mine.findIndex((part, place) => part !== others[place]);
    return at < 0 ? 0 : compareTexts(others[at]!, mine[at]!);
  })[0];
}

/** The payee of the standing entry that a decision names, if there is one. */
export function decidedPayee({ rosterRef }: Decision, { payees }: Roster): Payee | undefined {
  return payees.find(({ entries }) => entries.some(({ ref }) => ref === rosterRef));
}

/** Where a thread leads: by a decision if there is one, else by its evidence. */
export function linkOf(thread: Thread, decisions: readonly Decision[], roster: Roster): Link {
  const last = lastOf(thread);
  const byEvidence = linkByEvidence(thread, roster);
  const decision = latestDecision(
    decisions,
    thread.rows.map(({ statement }) => statement.key),
  );
  if (decision === undefined) return byEvidence;
  const isOfLast = decision.paymentKey === last.statement.key;
  const contrary = !isOfLast && last.link.kind === 'auto' ? last.link.payees[0] : undefined;
  if (decision.decision === 'NONE')
    return contrary ? reviewOf([contrary], last.statement, roster) : { kind: 'none', payees: [] };
  const decided = decidedPayee(decision, roster);
  if (decided === undefined) return asleep(byEvidence);
  if (contrary !== undefined && contrary !== decided)
    return reviewOf([contrary, decided], last.statement, roster);
  return { kind: 'auto', payees: [decided], shown: compare(last.statement, decided, roster) };
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

/** A decision for an entry that is not on the standing roster sleeps, but holds what would be linked without a person. */
function asleep(byEvidence: Link): Link {
  return byEvidence.kind === 'auto' ? { ...byEvidence, kind: 'review' } : byEvidence;
}

function reviewOf(payees: readonly Payee[], statement: Statement, roster: Roster): Link {
  const compared = roster.payees
    .filter((payee) => payees.includes(payee))
    .map((payee) => compare(statement, payee, roster))
    .sort((one, other) => other.sum - one.sum);
  return { kind: 'review', payees: compared.map(({ payee }) => payee), shown: compared[0]! };
}
