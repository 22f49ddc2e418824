import { type Decision } from '../../../../domain/src/book/book-input.js';
import { type ReportContradiction } from '../../../../domain/src/book/book-result.js';
import { type Linked } from '../linking/competition.js';
import { type Roster } from '../roster.js';
import { isNewer, moved } from '../statements.js';
import { linkOf } from './decisions.js';
import { withReturns } from './returns.js';
import { isSamePayeeAsStated } from './same-payment.js';
import { type Settled } from './settled.js';
import { lastOf, threadsOf } from './threads.js';

/** Restatement, decisions and returns: all statements in their order (docs/rules.md, 6 and 7). */
export function settle(
  linked: readonly Linked[],
  decisions: readonly Decision[],
  roster: Roster,
): Settled[] | ReportContradiction {
  const threads = threadsOf(linked);
  if ('code' in threads) return threads;
  const lasts = threads.map((thread): Pick<Settled, 'statement' | 'link'> => ({
    statement: lastOf(thread).statement,
    link: linkOf(thread, decisions, roster),
  }));
  const settled = linked.map((one): Settled => {
    const last = lasts.find(({ statement }) => statement === one.statement);
    const isStanding = last !== undefined && !isOutdated(last, lasts, linked);
    const thread = threads.find((other) => lastOf(other).statement === one.statement);
    const takenOver =
      thread?.rows.slice(0, -1).findLast(({ statement }) => moved(statement))?.statement.amount ?? 0;
    return { ...(last ?? one), isStanding, left: 0, takenOver, isReturned: false };
  });
  return withReturns(settled);
}

/** A standing FAILED or PENDING statement of which a newer report of the channel has a later word for the same payee and programme. */
function isOutdated(one: Linked, lasts: readonly Linked[], all: readonly Linked[]): boolean {
  const { statement, link } = one;
  if (statement.outcome !== 'FAILED' && statement.outcome !== 'PENDING') return false;
  const isLater = (other: Linked): boolean =>
    other.statement.channel === statement.channel &&
    other.statement.programme === statement.programme &&
    isNewer(other.statement.report, statement.report);
  if (link.kind === 'auto')
    return lasts.some(
      (other) => isLater(other) && other.link.kind === 'auto' && other.link.payees[0] === link.payees[0],
    );
  return all.some((other) => isLater(other) && isSamePayeeAsStated(other.statement, statement));
}
