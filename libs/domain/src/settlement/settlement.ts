import { chain, type Chain } from '../columns/chain.js';
import { AUTO, NONE, REVIEW, SUPERSEDED } from '../linking/links.js';
import { movedMoney } from '../statements/outcome.js';
import { type SettlementContext } from './settlement-context.js';
import { type Ruling, type Rulings } from './decisions.js';
import { type Threads } from './threads.js';

/** Where the link of an instance comes from. */
export const BY_EVIDENCE = 0;
/** Held, because another payee of the channel fits the household better, or evidence and a decision contradict each other. */
const BY_CONFLICT = 1;
/** From another statement of the same payment. */
const BY_RESTATEMENT = 2;
export const BY_DECISION = 3;

/** The standing statements of a book with their final links: columns by instance. */
export class Settlement {
  /** Position in LINK_KINDS. */
  readonly kind: Uint8Array;
  /** Payee of a link, or the best candidate; 0 where there is none. */
  readonly payee: Int32Array;
  readonly basis: Uint8Array;
  /** Rupiah of a CREDITED or PAID statement that were not returned; 0 for others. */
  readonly left: Float64Array;
  /** The instance that took its place, or -1. */
  readonly supersededBy: Int32Array;
  /** The instance of an earlier report that it restates, or -1. */
  readonly restates: Int32Array;
  /** Candidates of held instances, best first. */
  readonly candidates = new Map<number, readonly number[]>();
  readonly rulings = new Map<number, Ruling>();

  constructor(
    readonly context: SettlementContext,
    threads: Threads,
  ) {
    const { instances, statements } = context;
    this.kind = new Uint8Array(instances.length);
    this.payee = new Int32Array(instances.length);
    this.basis = new Uint8Array(instances.length);
    this.left = new Float64Array(instances.length);
    this.supersededBy = threads.restatedBy;
    this.restates = threads.restates;
    for (let instance = 0; instance < instances.length; instance++) {
      const row = instances.row[instance]!;
      if (movedMoney(statements.outcome[row]!)) this.left[instance] = statements.amount[row]!;
    }
  }

  stands(instance: number): boolean {
    return this.supersededBy[instance] === -1;
  }

  /** Whether money moved and some of it was not returned. */
  hasMoney(instance: number): boolean {
    return this.kind[instance] !== SUPERSEDED && this.left[instance]! > 0;
  }

  /** Marks an instance as taken over by a newer statement. */
  supersede(instance: number, by: number): void {
    this.supersededBy[instance] = by;
    this.kind[instance] = SUPERSEDED;
    this.payee[instance] = 0;
    this.candidates.delete(instance);
  }

  /** Standing linked instances by payee, in their order. */
  linkedByPayee(): Chain {
    const payees = this.context.statements.vocabulary.nationalIds.size;
    return chain(payees, this.kind.length, (instance) =>
      this.kind[instance] === AUTO ? this.payee[instance]! : 0,
    );
  }

  /** The row of the statement table of an instance. */
  rowOf(instance: number): number {
    return this.context.instances.row[instance]!;
  }

  /** The report of an instance. */
  reportOf(instance: number): SettlementContext['reports'][number] {
    const { statements, reports } = this.context;
    return reports[statements.report[this.rowOf(instance)]!]!;
  }
}

/** Gives every thread its link: a decision, else its evidence (docs/rules.md, 6 and 7). */
export function settleThreads(
  context: SettlementContext,
  threads: Threads,
  rulings: Rulings,
  held: ReadonlySet<number>,
): Settlement {
  const settlement = new Settlement(context, threads);
  const { instances } = context;
  for (let instance = 0; instance < instances.length; instance++) {
    if (threads.restatedBy[instance] !== -1) {
      settlement.kind[instance] = SUPERSEDED;
      continue;
    }
    settleByEvidence(settlement, threads, instance, held);
    if (!rulings.isEmpty) settleByRuling(settlement, threads, instance, rulings);
  }
  return settlement;
}

function settleByEvidence(
  settlement: Settlement,
  threads: Threads,
  instance: number,
  held: ReadonlySet<number>,
): void {
  const { links, instances } = settlement.context;
  const row = instances.row[instance]!;
  settlement.kind[instance] = links.kind[row]!;
  settlement.payee[instance] = links.payee[row]!;
  if (links.kind[row] === AUTO) return;
  for (let earlier = threads.restates[instance]!; earlier !== -1; earlier = threads.restates[earlier]!) {
    const other = instances.row[earlier]!;
    if (links.kind[other] !== AUTO) continue;
    settlement.kind[instance] = AUTO;
    settlement.payee[instance] = links.payee[other]!;
    settlement.basis[instance] = BY_RESTATEMENT;
    return;
  }
  if (links.kind[row] === REVIEW) settlement.candidates.set(instance, links.candidates.get(row)!);
  if (held.has(row)) settlement.basis[instance] = BY_CONFLICT;
}

function settleByRuling(settlement: Settlement, threads: Threads, instance: number, rulings: Rulings): void {
  const { keys, links, instances } = settlement.context;
  const threadKeys: string[] = [];
  for (let at = instance; at !== -1; at = threads.restates[at]!)
    threadKeys.push(keys.key(instances.row[at]!));
  const ruling = rulings.latest(threadKeys);
  if (!ruling) return;
  settlement.rulings.set(instance, ruling);
  if (ruling.payee === -1) {
    if (settlement.kind[instance] === AUTO) hold(settlement, instance, [settlement.payee[instance]!]);
    return;
  }
  const row = instances.row[instance]!;
  const contradicted =
    ruling.decision.paymentKey !== threadKeys[0] &&
    links.kind[row] === AUTO &&
    links.payee[row] !== ruling.payee;
  if (contradicted) {
    hold(settlement, instance, bestFirst(settlement, row, [ruling.payee, links.payee[row]!]));
    return;
  }
  settlement.candidates.delete(instance);
  settlement.kind[instance] = ruling.payee === 0 ? NONE : AUTO;
  settlement.payee[instance] = ruling.payee;
  settlement.basis[instance] = BY_DECISION;
}

/** Payees (0 is none) in the order of their evidence for a row. */
function bestFirst({ context }: Settlement, row: number, payees: readonly number[]): number[] {
  const { comparer, roster } = context;
  return payees
    .filter((payee) => payee !== 0)
    .map((payee) => ({ payee, sum: comparer.compare(row, payee).sum, entry: roster.firstEntryOf(payee) }))
    .sort((one, other) => other.sum - one.sum || one.entry - other.entry)
    .map(({ payee }) => payee);
}

/** Gives a payment back to a person. */
function hold(settlement: Settlement, instance: number, candidates: readonly number[]): void {
  settlement.kind[instance] = REVIEW;
  settlement.payee[instance] = candidates[0]!;
  settlement.basis[instance] = BY_CONFLICT;
  settlement.candidates.set(instance, candidates);
}
