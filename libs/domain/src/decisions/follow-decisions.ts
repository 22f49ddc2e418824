import { AUTO, NONE, REVIEW } from '../linking/links.js';
import { BY_CONFLICT, BY_DECISION, type FinalLink, type Settlement } from '../settlement/settlement.js';
import { type Threads } from '../settlement/threads.js';
import { EvidenceKeys } from './evidence-keys.js';
import { compareDecisions, NOT_LISTED, type PaymentRuling, type Rulings } from './rulings.js';

/** Lets the decisions of people settle what they are about, or shows them where they cannot be followed (docs/rules.md, 7). */
export function followDecisions(settlement: Settlement, threads: Threads, rulings: Rulings): void {
  if (rulings.isEmpty) return;
  const follower = new Follower(settlement, threads, rulings);
  for (let instance = 0; instance < settlement.kind.length; instance++)
    if (settlement.stands(instance)) follower.follow(instance);
}

class Follower {
  private readonly evidence: EvidenceKeys;

  constructor(
    private readonly settlement: Settlement,
    private readonly threads: Threads,
    private readonly rulings: Rulings,
  ) {
    this.evidence = new EvidenceKeys(settlement.context.comparer);
  }

  follow(instance: number): void {
    const { settlement, rulings } = this;
    const found = settlement.linkOf(instance);
    const onPayment = rulings.areOnPayments ? rulings.ofPayments(this.keysOf(instance)) : [];
    const row = settlement.rowOf(instance);
    const link = this.underEvidence(row, this.underPayment(row, found, onPayment));
    if (link !== found) settlement.settle(instance, link);
  }

  /** Payment keys of a thread, the last row's first. */
  private keysOf(instance: number): string[] {
    const keys: string[] = [];
    for (let at = instance; at !== -1; at = this.threads.restates.of(at))
      keys.push(this.settlement.context.keys.key(this.settlement.rowOf(at)));
    return keys;
  }

  /** The link that its evidence gave a thread, under the rulings on its payments (the latest first). */
  private underPayment(row: number, found: FinalLink, rulings: readonly PaymentRuling[]): FinalLink {
    const [latest, ...earlier] = rulings;
    if (latest === undefined) return found;
    const { decision, payee } = latest;
    if (payee === NOT_LISTED) {
      const ruling = { decision, standing: 'ASLEEP' as const };
      return found.kind === AUTO ? this.held(row, found.payees, ruling) : { ...found, ruling };
    }
    const doubt = this.doubtOf(row, found, latest, earlier);
    if (doubt === undefined || agrees(found, payee)) return decided(decision, payee);
    const payees = payee === 0 || found.payees.includes(payee) ? found.payees : [...found.payees, payee];
    return this.held(row, payees, { decision, standing: doubt });
  }

  /** Why a person has to be asked again, unless the evidence says the same: it is another than the person saw, or, where that is not known, that of a later row. */
  private doubtOf(
    row: number,
    found: FinalLink,
    { decision }: PaymentRuling,
    earlier: readonly PaymentRuling[],
  ): 'CHANGED' | 'CONTRADICTED' | undefined {
    const { links, keys } = this.settlement.context;
    if (decision.evidence === undefined)
      return decision.paymentKey !== keys.key(row) && links.kind[row] === AUTO ? 'CONTRADICTED' : undefined;
    const seen = [found.payees, this.underPayment(row, found, earlier).payees];
    return seen.some((payees) => this.evidence.key(row, payees) === decision.evidence)
      ? undefined
      : 'CHANGED';
  }

  /** What is held takes the latest decision on its evidence; after a decision on the payment only a later one. */
  private underEvidence(row: number, link: FinalLink): FinalLink {
    if (link.kind !== REVIEW) return link;
    const { rulings, evidence } = this;
    const key = evidence.key(row, link.payees);
    const decision = rulings.ofEvidence(key);
    if (decision === undefined) {
      const old = rulings.ofStatedPayee(key);
      return link.ruling || !old ? link : { ...link, ruling: { decision: old, standing: 'CHANGED' } };
    }
    if (link.ruling && compareDecisions(decision, link.ruling.decision) < 0) return link;
    const payee = decision.decision === 'NONE' ? 0 : evidence.inOrder(link.payees)[decision.choice - 1];
    return payee === undefined
      ? { ...link, ruling: { decision, standing: 'ASLEEP' } }
      : decided(decision, payee);
  }

  /** Gives a payment back to a person; candidates best first. */
  private held(row: number, payees: readonly number[], ruling: NonNullable<FinalLink['ruling']>): FinalLink {
    const { comparer } = this.settlement.context;
    const best = payees
      .map((payee) => comparer.compare(row, payee))
      .sort((one, other) => comparer.order(one, other));
    return { kind: REVIEW, payees: best.map(({ payee }) => payee), basis: BY_CONFLICT, ruling };
  }
}

function decided(decision: NonNullable<FinalLink['ruling']>['decision'], payee: number): FinalLink {
  const ruling = { decision, standing: 'FOLLOWED' as const };
  return payee === 0
    ? { kind: NONE, payees: [], basis: BY_DECISION, ruling }
    : { kind: AUTO, payees: [payee], basis: BY_DECISION, ruling };
}

/** Whether the evidence by itself says what was decided (0: nobody). */
function agrees({ kind, payees }: FinalLink, payee: number): boolean {
  return payee === 0 ? kind !== AUTO && kind !== REVIEW : kind === AUTO && payees[0] === payee;
}
