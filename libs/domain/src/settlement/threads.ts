import { chain } from '../columns/chain.js';
import { AUTO } from '../linking/links.js';
import { RETURNED } from '../statements/outcome.js';
import { isSamePayee, isSameTransaction } from './same-payment.js';
import { payeeGroups } from './payee-groups.js';
import { rankReports } from './reports.js';
import { type SettlementContext } from './settlement-context.js';

/** Restatements: each instance knows which later one restates it. The last of a thread stands (docs/rules.md, 6). */
export interface Threads {
  /** The instance that restates it, or -1. */
  readonly restatedBy: Int32Array;
  /** The instance that it restates, or -1. */
  readonly restates: Int32Array;
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
    restatedBy: new Int32Array(instances.length).fill(-1),
    restates: new Int32Array(instances.length).fill(-1),
  };
  const ranks = rankReports(reports);
  const weaver = new Weaver(context, threads, ranks);
  for (const channel of new Set(reports.map((report) => report.channel))) {
    if (reports.filter((report) => report.channel === channel).length < 2) continue;
    const groups = payeeGroups(context, channel);
    const members = chain(instances.length, instances.length, (instance) => groups[instance]!);
    for (let group = 1; group <= instances.length; group++) {
      const first = members.first(group);
      if (first === -1 || members.next[first] === -1) continue;
      const contradiction = weaver.weave([...members.members(group)]);
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

  weave(members: number[]): Contradiction | undefined {
    members.sort((one, other) => this.rank(one) - this.rank(other) || one - other);
    /** Last instance of each thread, in the order in which threads began. */
    const last: number[] = [];
    for (let start = 0; start < members.length;) {
      let end = start + 1;
      while (end < members.length && this.rank(members[end]!) === this.rank(members[start]!)) end++;
      const contradiction = this.addReport(members.slice(start, end), last);
      if (contradiction) return contradiction;
      start = end;
    }
    return undefined;
  }

  /** Adds the rows of one report: nearest fits first, each thread at most once. */
  private addReport(rows: number[], last: number[]): Contradiction | undefined {
    const before = last.length;
    const taken = new Array<boolean>(before).fill(false);
    let open = rows;
    for (const pass of PASSES) {
      const left: number[] = [];
      for (const row of open) {
        const thread =
          before === 0
            ? -1
            : last.findIndex((end, at) => at < before && !taken[at] && this.fits(row, end, pass));
        if (thread === -1) {
          left.push(row);
          continue;
        }
        if (this.contradicts(row, last[thread]!)) return { earlier: last[thread]!, later: row };
        this.threads.restatedBy[last[thread]!] = row;
        this.threads.restates[row] = last[thread]!;
        last[thread] = row;
        taken[thread] = true;
      }
      open = left;
    }
    last.push(...open);
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
