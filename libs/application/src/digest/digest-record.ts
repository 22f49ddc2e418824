import { type AccountRecord } from '../accounts/account-record.js';
import { type CollectionDefinition } from '../ports/collections.js';

/**
 * What became of the digest of a day. SENDING: it was about to be sent; where that is long ago, the process ended meanwhile, and nobody knows whether it was.
 * UNAVAILABLE and DEFERRED are tried again for an hour, all others not that day.
 */
export const DIGEST_OUTCOMES = [
  'SENDING',
  'SENT',
  'NOTHING_NEW',
  'UNAVAILABLE',
  'DEFERRED',
  'REFUSED',
  'UNCERTAIN',
] as const;

export type DigestOutcome = (typeof DIGEST_OUTCOMES)[number];

/** What somebody was told of a cycle. */
export interface ToldCycle {
  /** How many alerts its book had. */
  readonly alerts: number;
  /** Digest of how it stood, as far as the person may know. */
  readonly standing: string;
}

/** The last digest of somebody; the item's id is the account's. It is stored before it is sent, so that no two are sent on one day. */
export interface DigestRecord {
  /** ISO day of the place that the digests are sent by. */
  readonly day: string;
  readonly outcome: DigestOutcome;
  /** Tells two processes apart that begin to send at the same moment. */
  readonly attempt: string;
  /** When it was tried first on that day, and last (ISO 8601). */
  readonly firstTriedAt: string;
  readonly triedAt: string;
  /** When one was surely sent last (ISO 8601); absent where none was, or before this was kept. */
  readonly sentAt?: string | undefined;
  /** What the last digest that was surely sent told, by cycle. */
  readonly told: Readonly<Record<string, ToldCycle>>;
}

/** Digests; written by the service that sends them. */
export const DIGESTS: CollectionDefinition<DigestRecord> = {
  name: 'digests',
  owner: 'digest',
  lists: { byChange: ({ triedAt }) => ({ of: '', at: triedAt }) },
};

/** Whether a manager gets digests, and why not. */
export const READER_STATES = ['GETS', 'NO_ADDRESS', 'DECLINES'] as const;

export type ReaderState = (typeof READER_STATES)[number];

/** Undefined for whoever digests are not for. */
export function readerState({
  role,
  email,
  declinesDigest,
  isDisabled,
}: AccountRecord): ReaderState | undefined {
  if (role !== 'manager' || isDisabled) return undefined;
  if (declinesDigest) return 'DECLINES';
  return email === undefined ? 'NO_ADDRESS' : 'GETS';
}

/** Where somebody gets digests; undefined for whoever gets none. */
export function digestAddress(account: AccountRecord): string | undefined {
  return readerState(account) === 'GETS' ? account.email : undefined;
}
