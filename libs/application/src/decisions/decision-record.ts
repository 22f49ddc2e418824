import { type Decision } from '#domain';
import { type Announcing, unsentPlace } from '../outbox/announcing.js';
import { type CollectionDefinition } from '../ports/collections.js';
import { type SegmentHash } from '../ports/segments.js';

/** That a decision was taken back. */
export interface DecisionWithdrawal {
  readonly at: string;
  readonly by: string;
  /** Free text; empty where none was given. */
  readonly reason: string;
}

/** That a decision needs a second person before it counts, and what that person said. */
export interface SecondPerson {
  readonly state: 'AWAITING' | 'CONFIRMED' | 'REJECTED';
  /** Rupiah that the question was about. */
  readonly amount: number;
  /** When the first person decided: one that is confirmed counts from then on. */
  readonly decidedAt: string;
  readonly by?: string;
  readonly at?: string;
}

/** What a person decided, when and why. */
export interface DecisionRecord extends Announcing {
  readonly cycle: string;
  readonly region: string;
  /** As the book takes it. */
  readonly decision: Decision;
  /** Key of the payment that the person was shown. */
  readonly paymentKey: string;
  /** Segment with the decision. */
  readonly content: SegmentHash;
  /** Counted from 1 among the decisions about the same: of two that are made at once one comes too late. */
  readonly ordinal: number;
  readonly withdrawal?: DecisionWithdrawal;
  /** Absent where one person is enough. */
  readonly second?: SecondPerson;
  /** Id of the message that tells the last change. */
  readonly lastMessage: string;
}

/** Decisions; written by the gateway. */
export const DECISIONS: CollectionDefinition<DecisionRecord> = {
  name: 'decisions',
  owner: 'gateway',
  unique: { turn: ({ cycle, decision, ordinal }) => `${subjectKey(cycle, decision)} ${ordinal}` },
  lists: {
    ofCycle: ({ cycle, decision }) => ({ of: cycle, at: decision.at }),
    ofSubject: ({ cycle, decision }) => ({ of: subjectKey(cycle, decision), at: decision.at }),
    awaiting: (record) => (isAwaiting(record) ? { of: record.cycle, at: record.decision.at } : undefined),
    unsent: unsentPlace,
  },
};

/** Whether a decision waits for its second person. */
export function isAwaiting({ second, withdrawal }: Pick<DecisionRecord, 'second' | 'withdrawal'>): boolean {
  return second?.state === 'AWAITING' && withdrawal === undefined;
}

/** What decisions have in common that are about the same payment, or about the same evidence. */
export type Subject =
  | { readonly about: 'PAYMENT'; readonly paymentKey: string }
  | { readonly about: 'EVIDENCE'; readonly evidence: string };

/** The list of the decisions about the same. */
export function subjectKey(cycle: string, subject: Subject): string {
  return subject.about === 'PAYMENT'
    ? `${cycle} payment ${subject.paymentKey}`
    : `${cycle} evidence ${subject.evidence}`;
}
