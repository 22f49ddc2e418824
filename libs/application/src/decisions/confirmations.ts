import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { toTell } from '../outbox/announcing.js';
import { packJson } from '../pages/json-page.js';
import { type Collections, type Stored, type WritableCollection } from '../ports/collections.js';
import { type Segments } from '../ports/segments.js';
import { type Claim } from '../repeats/repeat-record.js';
import { type AskedBook, questionAbout } from './asked-book.js';
import { decisionMessage, momentAfterAll } from './decision-message.js';
import { type DecisionRecord, DECISIONS, isAwaiting } from './decision-record.js';
import { type Decisions } from './decisions.js';
import { EvidenceChanged } from './evidence-changed.js';

/** What is stored after a change. */
type Next = (record: DecisionRecord) => Promise<DecisionRecord>;

/** Takes what a second person says of decisions about much money. Every method may raise the faults of log, segments and collections. */
export class Confirmations {
  private readonly records: WritableCollection<DecisionRecord>;

  constructor(
    private readonly ports: {
      readonly collections: Collections;
      readonly segments: Segments;
      readonly decisions: Decisions;
    },
  ) {
    this.records = ports.collections.writing(DECISIONS, 'gateway');
  }

  /**
   * Has a decision count from now on, told by `decision.made.v1`. Faults: DECISION_MISSING, DECISION_WITHDRAWN, DECISION_NOT_AWAITING, SECOND_PERSON_SAME, those of `bookOf`;
   * REVIEW_MISSING (nothing is asked about the payment any more), EVIDENCE_CHANGED (what is known is not what both saw).
   */
  confirm(
    claim: Claim,
    id: string,
    { by, evidence }: { readonly by: string; readonly evidence: string },
    bookOf: (cycle: string) => Promise<AskedBook>,
  ): Promise<Stored<DecisionRecord>> {
    return this.change(claim, id, by, async (record) => {
      const { cycle, region } = record;
      this.checkAsked(record, evidence, await bookOf(cycle));
      const decision = { ...record.decision, at: await momentAfterAll(this.records, claim, cycle) };
      const content = await this.ports.segments.put(packJson([decision]), { region, cycle });
      const message = decisionMessage('decision.made.v1', claim, record, { decision: id, content });
      return {
        ...record,
        decision,
        content,
        second: { ...record.second!, state: 'CONFIRMED', by, at: claim.at },
        lastMessage: message.id,
        ...toTell([message]),
      };
    });
  }

  /** Ends a decision before it counted: its question is asked on. Faults: DECISION_MISSING, DECISION_WITHDRAWN, DECISION_NOT_AWAITING, SECOND_PERSON_SAME. */
  reject(
    claim: Claim,
    id: string,
    { by, reason }: { readonly by: string; readonly reason: string },
  ): Promise<Stored<DecisionRecord>> {
    return this.change(claim, id, by, (record) =>
      Promise.resolve({
        ...record,
        second: { ...record.second!, state: 'REJECTED', by, at: claim.at },
        withdrawal: { at: claim.at, by, reason },
        lastMessage: `m-${claim.id}`,
      }),
    );
  }

  private checkAsked({ cycle, paymentKey, decision }: DecisionRecord, seen: string, book: AskedBook): void {
    const question = questionAbout(book, paymentKey, seen);
    if (question === undefined) throw new Refused('REVIEW_MISSING');
    if (question.evidence !== seen || decision.evidence !== seen) throw new EvidenceChanged(cycle, question);
  }

  private async change(claim: Claim, id: string, by: string, next: Next): Promise<Stored<DecisionRecord>> {
    for (;;) {
      const { item, version } = await this.ports.decisions.get(id);
      if (item.lastMessage === `m-${claim.id}`) return this.ports.decisions.announcer.announce(id);
      if (item.withdrawal) throw new Refused('DECISION_WITHDRAWN', { at: item.withdrawal.at });
      if (!isAwaiting(item)) throw new Refused('DECISION_NOT_AWAITING');
      if (item.decision.by === by) throw new Refused('SECOND_PERSON_SAME');
      try {
        await this.records.replace(id, version, await next(item));
      } catch (fault) {
        // Somebody else said something of it meanwhile: it is looked at once more.
        if (!isFault(fault, 'ITEM_CHANGED')) throw fault;
      }
    }
  }
}
