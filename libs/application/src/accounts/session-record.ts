import { type CollectionDefinition } from '../ports/collections.js';

/** That somebody is signed in. The item's id is the digest of the token in the cookie. */
export interface SessionRecord {
  readonly account: string;
  /** What is still to be proved: until then nothing is open. */
  readonly awaits?: 'CODE';
  /** Whether more was proved than that somebody knows the password. */
  readonly hasFactor?: boolean;
  readonly beganAt: string;
  /** When it was last used, to the minute. */
  readonly seenAt: string;
  /** Where it was begun, for the person to know it again. */
  readonly address: string;
  readonly program: string;
}

/** Sessions; written by the gateway. */
export const SESSIONS: CollectionDefinition<SessionRecord> = {
  name: 'sessions',
  owner: 'gateway',
  lists: { byAccount: ({ account, beganAt }) => ({ of: account, at: beganAt }) },
};
