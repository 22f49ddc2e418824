import { Chain } from '../columns/chain.js';
import { columnBeside, madeResident } from '../columns/growable.js';
import { type Decision } from '../book/book-input.js';
import { AUTO, REVIEW, SUPERSEDED } from '../linking/links.js';
import { movedMoney } from '../statements/outcome.js';
import { type OtherInstances } from './other-instances.js';
import { type SettlementContext } from './settlement-context.js';
import { type Threads } from './threads.js';

/** Where the link of an instance comes from. */
export const BY_EVIDENCE = 0;
/** Held, because another payee of the channel fits the household better, or evidence and a decision contradict each other. */
export const BY_CONFLICT = 1;
/** From another statement of the same payment. */
const BY_RESTATEMENT = 2;
export const BY_DECISION = 3;

/** A decision on a payment, and what became of it (docs/rules.md, 7). */
export interface Ruling {
  readonly decision: Decision;
  /**
   * `FOLLOWED`; or it has to be made again, since later evidence says otherwise (`CONTRADICTED`), or is not what the person saw (`CHANGED`); or `ASLEEP`, since its household is not on
   * the roster, or no candidate has its number.
   */
  readonly standing: 'FOLLOWED' | 'CONTRADICTED' | 'CHANGED' | 'ASLEEP';
}

/** Where a payment leads. */
export interface FinalLink {
  /** Position in LINK_KINDS. */
  readonly kind: number;
  /** The payee of `auto`, the candidates of `review` from the best on, none of the others. */
  readonly payees: readonly number[];
  readonly basis: number;
  readonly ruling?: Ruling;
}

/** The standing statements of a book with their final links: columns by instance. */
export class Settlement {
  /** Position in LINK_KINDS. */
  readonly kind: Uint8Array;
  /** Payee of a link, or the best candidate; 0 where there is none. */
  readonly payee: Int32Array;
  readonly basis: Uint8Array;
  /** Rupiah of a CREDITED or PAID statement that were not returned; 0 for others. */
  readonly left: Float64Array;
  /** The instance that took its place. */
  private readonly supersededBy: OtherInstances;
  /** The instance of an earlier report that it restates. */
  readonly restates: OtherInstances;
  /** Candidates of held instances, best first. */
  readonly candidates = new Map<number, readonly number[]>();
  /** The decision on an instance that holds, or waits to be made again. */
  readonly rulings = new Map<number, Ruling>();
  /** `linkedByPayee`, until a link changes. */
  private linked: Chain | undefined = undefined;

  constructor(
    readonly context: SettlementContext,
    threads: Threads,
  ) {
    const { instances, statements } = context;
    this.kind = columnBeside(statements.nik, Uint8Array, instances.length);
    this.payee = columnBeside(statements.nik, Int32Array, instances.length);
    this.basis = columnBeside(statements.nik, Uint8Array, instances.length);
    this.left = columnBeside(statements.nik, Float64Array, instances.length);
    this.supersededBy = threads.restatedBy;
    this.restates = threads.restates;
    const { left } = this;
    const { row } = instances;
    const { outcome, amount } = statements;
    for (let instance = 0; instance < left.length; instance++)
      if (movedMoney(outcome[row[instance]!]!)) left[instance] = amount[row[instance]!]!;
  }

  stands(instance: number): boolean {
    return this.supersededBy.of(instance) === -1;
  }

  /** The statement that stands for a payment now: the instance itself, or the last of those that took its place. */
  standingFor(instance: number): number {
    let standing = instance;
    while (!this.stands(standing)) standing = this.supersededBy.of(standing);
    return standing;
  }

  /** Whether money moved and some of it was not returned. */
  hasMoney(instance: number): boolean {
    return this.kind[instance] !== SUPERSEDED && this.left[instance]! > 0;
  }

  /** Marks an instance as taken over by a newer statement. */
  supersede(instance: number, by: number): void {
    this.linked = undefined;
    this.supersededBy.set(instance, by);
    this.kind[instance] = SUPERSEDED;
    this.payee[instance] = 0;
    this.candidates.delete(instance);
  }

  /** Where an instance leads. */
  linkOf(instance: number): FinalLink {
    const kind = this.kind[instance]!;
    const payees = kind === AUTO ? [this.payee[instance]!] : (this.candidates.get(instance) ?? []);
    return { kind, payees, basis: this.basis[instance]! };
  }

  /** Leads an instance elsewhere. Without a payee it keeps the candidate that was not enough, unless a person said nobody. */
  settle(instance: number, { kind, payees, basis, ruling }: FinalLink): void {
    this.linked = undefined;
    this.kind[instance] = kind;
    this.basis[instance] = basis;
    if (payees.length > 0 || basis === BY_DECISION) this.payee[instance] = payees[0] ?? 0;
    if (kind === REVIEW) this.candidates.set(instance, payees);
    else this.candidates.delete(instance);
    if (ruling) this.rulings.set(instance, ruling);
  }

  /** Standing linked instances by payee, in their order. */
  linkedByPayee(): Chain {
    return (this.linked ??= this.chainByPayee());
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

  private chainByPayee(): Chain {
    const { kind, payee } = this;
    const { size } = this.context.statements.vocabulary.nationalIds;
    const heads = madeResident(columnBeside(kind, Int32Array, size + 1));
    const next = columnBeside(kind, Int32Array, kind.length);
    for (let instance = kind.length - 1; instance >= 0; instance--) {
      if (kind[instance] !== AUTO) continue;
      const linked = payee[instance]!;
      next[instance] = heads[linked]! - 1;
      heads[linked] = instance + 1;
    }
    return new Chain(heads, next);
  }
}

/** Gives every thread the link of its evidence (docs/rules.md, 6). */
export function settleThreads(
  context: SettlementContext,
  threads: Threads,
  held: ReadonlySet<number>,
): Settlement {
  const settlement = new Settlement(context, threads);
  const { instances, links } = context;
  const { kind, payee } = settlement;
  const { restatedBy } = threads;
  for (let instance = 0; instance < instances.length; instance++) {
    if (restatedBy.of(instance) !== -1) {
      kind[instance] = SUPERSEDED;
      continue;
    }
    const row = instances.row[instance]!;
    const link = links.kind[row]!;
    kind[instance] = link;
    payee[instance] = links.payee[row]!;
    if (link !== AUTO) settleUnlinked(settlement, threads, instance, held);
  }
  return settlement;
}

/** An instance that its own evidence does not link: an earlier statement of its payment may. */
function settleUnlinked(
  settlement: Settlement,
  threads: Threads,
  instance: number,
  held: ReadonlySet<number>,
): void {
  const { links, instances } = settlement.context;
  const row = instances.row[instance]!;
  for (let earlier = threads.restates.of(instance); earlier !== -1; earlier = threads.restates.of(earlier)) {
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
