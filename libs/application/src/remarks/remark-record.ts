import { type CollectionDefinition } from '../ports/collections.js';

/** How far somebody is with a discrepancy: nothing was done yet, it is explained, or it has to be settled. */
export const REMARK_STATUSES = ['NEW', 'EXPLAINED', 'TO_SETTLE'] as const;

export type RemarkStatus = (typeof REMARK_STATUSES)[number];

/** What a person says of a discrepancy, and why. */
export interface Remark {
  readonly status: RemarkStatus;
  /** Empty once the data of the cycle were destroyed. */
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What was said of a discrepancy of a cycle. It stays when the discrepancy is cleared, and is there when it comes back. */
export interface RemarkRecord extends Remark {
  readonly cycle: string;
  /** What the discrepancy is about, as alerts name it. */
  readonly subject: string;
  /** Of the write that said the last. */
  readonly claim: string;
  /** What was said before, the newest first. */
  readonly earlier: readonly Remark[];
}

/** Remarks; written by the gateway. */
export const REMARKS: CollectionDefinition<RemarkRecord> = {
  name: 'remarks',
  owner: 'gateway',
  lists: { ofCycle: ({ cycle, subject }) => ({ of: cycle, at: subject }) },
};
