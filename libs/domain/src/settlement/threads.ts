import { chainOf } from '../columns/chain.js';
import { AUTO } from '../linking/links.js';
import { RETURNED } from '../statements/outcome.js';
import { isSamePayee, isSameTransaction } from './same-payment.js';
import { type OpenEnds, openEndsFor } from './open-ends.js';
import { OtherInstances } from './other-instances.js';
import { payeeGroups } from './payee-groups.js';
import { rankReports } from './reports.js';
import { type SettlementContext } from './settlement-context.js';

/** Restatements: each instance knows which later one restates it. The last of a thread stands (docs/rules.md, 6). */
export interface Threads {
  /** The instance that restates it. */
  readonly restatedBy: OtherInstances;
  /** The instance that it restates. */
  readonly restates: OtherInstances;
}

/** Two statements of reports of one date that say different things about one payment. */
export interface Contradiction {
  readonly earlier: number;
  readonly later: number;
}

/** Joins the statements of each channel to threads, or says where two reports contradict each other. */
export function joinThreads(context: SettlementContext): Threads | Contradiction {
  const { instances, reports } = context;
  const threads: Threads = {
    restatedBy: new OtherInstances(instances.row, instances.length),
    restates: new OtherInstances(instances.row, instances.length),
  };
  const ranks = rankReports(reports);
  const weaver = new Weaver(context, threads, ranks);
  for (const channel of new Set(reports.map((report) => report.channel))) {
    if (reports.filter((report) => report.channel === channel).length < 2) continue;
    const groups = payeeGroups(context, channel);
    const members = chainOf(instances.length, groups, instances.length);
    for (let group = 1; group <= instances.length; group++) {
      const first = members.first(group);
      if (first === -1 || members.next[first] === -1) continue;
      const together: number[] = [];
      for (let member = first; member !== -1; member = members.next[member]!) together.push(member);
      const contradiction = weaver.weave(together);
      if (contradiction) return contradiction;
    }
  }
  return threads;
}

/** Joins the members of one group of statements that may speak of one payee. */
class Weaver {
  constructor(
    private readonly context: SettlementContext,
    private readonly threads: Threads,
    private readonly ranks: readonly number[],
  ) {}

  /** `members`: in their order. */
  weave(members: number[]): Contradiction | undefined {
    if (!this.areRanked(members))
      members.sort((one, other) => this.rank(one) - this.rank(other) || one - other);
    const ends = openEndsFor(members.length, this.context, this.threads.restatedBy);
    for (let start = 0; start < members.length;) {
      let next = start + 1;
      while (next < members.length && this.rank(members[next]!) === this.rank(members[start]!)) next++;
      const rows = members.slice(start, next);
      // Nothing is before the first report that its rows could restate.
      const contradiction = start === 0 ? undefined : this.addReport(rows, ends);
      if (contradiction) return contradiction;
      for (const row of rows) ends.add(row);
      start = next;
    }
    return undefined;
  }

  /** Lets the rows of one report restate open ends of earlier ones: nearest fits first, each end at most once. */
  private addReport(rows: readonly number[], ends: OpenEnds): Contradiction | undefined {
    const { restatedBy, restates } = this.threads;
    let open = rows;
    for (const pass of PASSES) {
      if (open.length === 0) break;
      const left: number[] = [];
      const fits = (row: number, end: number): boolean => this.fits(row, end, pass);
      for (const row of open) {
        const end = ends.find(row, pass.sure, fits);
        if (end === -1) {
          left.push(row);
          continue;
        }
        if (this.contradicts(row, end)) return { earlier: end, later: row };
        restatedBy.set(end, row);
        restates.set(row, end);
      }
      open = left;
    }
    return undefined;
  }

  private fits(instance: number, end: number, pass: Pass): boolean {
    const { statements, instances, keys, roster } = this.context;
    if (instances.programme[instance] !== instances.programme[end]) return false;
    const row = instances.row[instance]!;
    const other = instances.row[end]!;
    const sameDirection = (statements.outcome[row] === RETURNED) === (statements.outcome[other] === RETURNED);
    if (sameDirection !== pass.sameDirection) return false;
    if (!sameDirection && !equalOrUnstated(statements.amount[row]!, statements.amount[other]!)) return false;
    if (!isSameTransaction(statements, roster.cycle, row, other)) return false;
    return this.isSure(row, other, keys) || (!pass.sure && this.mayBeOne(row, other));
  }

  private isSure(row: number, other: number, keys: SettlementContext['keys']): boolean {
    const { links } = this.context;
    if (links.kind[row] === AUTO && links.kind[other] === AUTO)
      return links.payee[row] === links.payee[other];
    return keys.areEqual(row, other);
  }

  /** At most one of the two is linked, and both name one payee. */
  private mayBeOne(row: number, other: number): boolean {
    const { links, statements } = this.context;
    return !(links.kind[row] === AUTO && links.kind[other] === AUTO) && isSamePayee(statements, row, other);
  }

  /** Reports of one date cannot say which is newer. */
  private contradicts(instance: number, end: number): boolean {
    const { statements, instances, reports } = this.context;
    const row = instances.row[instance]!;
    const other = instances.row[end]!;
    return (
      reports[statements.report[row]!]!.date === reports[statements.report[other]!]!.date &&
      (statements.outcome[row] !== statements.outcome[other] ||
        !equalOrUnstated(statements.amount[row]!, statements.amount[other]!) ||
        statesOtherWithdrawal(statements.withdrawn[row]!, statements.withdrawn[other]!))
    );
  }

  /** Whether each member's report is as new as that of the one before, or newer: files mostly come in the order of their dates. */
  private areRanked(members: readonly number[]): boolean {
    for (let at = 1; at < members.length; at++)
      if (this.rank(members[at - 1]!) > this.rank(members[at]!)) return false;
    return true;
  }

  private rank(instance: number): number {
    const { statements, instances } = this.context;
    return this.ranks[statements.report[instances.row[instance]!]!]!;
  }
}

interface Pass {
  /** Linked to one payee, or the same payment key. */
  readonly sure: boolean;
  /** Both returned, or neither. */
  readonly sameDirection: boolean;
}

const PASSES: readonly Pass[] = [
  { sure: true, sameDirection: true },
  { sure: false, sameDirection: true },
  { sure: true, sameDirection: false },
  { sure: false, sameDirection: false },
];

/** Withdrawals are -1 where a report has no such columns. */
function statesOtherWithdrawal(one: number, other: number): boolean {
  return one >= 0 && other >= 0 && one !== other;
}

function equalOrUnstated(one: number, other: number): boolean {
  return one === other || one === 0 || other === 0;
}
