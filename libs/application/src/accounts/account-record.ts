import { type Grant, type Role } from '#security';
import { type CollectionDefinition } from '../ports/collections.js';

/** Somebody who may sign in, or a program that shows a token. */
export interface AccountRecord {
  /** As it was given; told apart without regard to capitals. */
  readonly username: string;
  /** How the person is called on screens and in minutes. */
  readonly name: string;
  readonly role: Role;
  readonly grants: readonly Grant[];
  /** Argon2id in PHC form; absent until the person has chosen one by a link. */
  readonly password?: string;
  /** Digest of the link by which a password can be chosen once, and until when (ISO 8601). */
  readonly link?: { readonly digest: string; readonly until: string } | undefined;
  /** Digest of the token by which a program is known, and when it was made (ISO 8601). */
  readonly token?: { readonly digest: string; readonly madeAt: string } | undefined;
  readonly isDisabled: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** Accounts; written by the gateway. */
export const ACCOUNTS: CollectionDefinition<AccountRecord> = {
  name: 'accounts',
  owner: 'gateway',
  unique: {
    username: ({ username }) => usernameKey(username),
    link: ({ link }) => link?.digest,
    token: ({ token }) => token?.digest,
  },
  lists: { byName: ({ username }) => ({ of: '', at: usernameKey(username) }) },
};

/** By which two names are the same. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').toLowerCase();
}
