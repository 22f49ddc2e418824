import { type CollectionDefinition } from '../ports/collections.js';

/** What a write makes its ids and moments of, so that doing it again after a crash makes the same. */
export interface Claim {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a write was answered with. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A key by which a caller names a write, and what came of it. */
export interface RepeatRecord {
  /** SHA-256 of what was asked for. */
  readonly fingerprint: string;
  readonly claim: Claim;
  /** Absent while it is being done. */
  readonly answer?: GivenAnswer;
}

/** Keys of writes; written by the gateway. */
export const REPEATS: CollectionDefinition<RepeatRecord> = {
  name: 'repeats',
  owner: 'gateway',
  lists: { byAge: ({ claim }) => ({ of: '', at: claim.at }) },
};
