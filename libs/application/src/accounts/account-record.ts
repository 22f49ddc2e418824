import { type Grant, type Role } from '#security';
import { type Identity } from '../ports/identity-provider.js';
import { type SecondFactor } from '../factors/second-factor.js';
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
  /** What is asked for besides the password. */
  readonly factor?: SecondFactor | undefined;
  /** By which of them the person signs in; PASSWORD where it is absent. */
  readonly signsInBy?: SignInWay;
  /** Whose identity at the provider it is, once the person came from there. */
  readonly identity?: LinkedIdentity | undefined;
  /** Where digests are sent. */
  readonly email?: string | undefined;
  /** Whether the person wants none. */
  readonly declinesDigest?: boolean;
  /** Digest of the token by which a program is known, and when it was made (ISO 8601). */
  readonly token?: { readonly digest: string; readonly madeAt: string } | undefined;
  /** When the person last signed in, with all that was asked for (ISO 8601). */
  readonly signedInAt?: string;
  readonly isDisabled: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

export const SIGN_IN_WAYS = ['PASSWORD', 'PROVIDER'] as const;

export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export type LinkedIdentity = Pick<Identity, 'issuer' | 'subject'>;

/** Accounts; written by the gateway. */
export const ACCOUNTS: CollectionDefinition<AccountRecord> = {
  name: 'accounts',
  owner: 'gateway',
  unique: {
    username: ({ username }) => usernameKey(username),
    link: ({ link }) => link?.digest,
    identity: ({ identity }) => identity && identityKey(identity),
    token: ({ token }) => token?.digest,
  },
  lists: { byName: ({ username }) => ({ of: '', at: usernameKey(username) }) },
};

/** By which two names are the same. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').toLowerCase();
}

/** By which two identities are the same. */
export function identityKey({ issuer, subject }: LinkedIdentity): string {
  return JSON.stringify([issuer, subject]);
}

/** What the person proves who it is by; undefined where none is chosen, or the person signs in by the provider. */
export function passwordOf(account: AccountRecord): string | undefined {
  return isByProvider(account) ? undefined : account.password;
}

/** Whether it is the account of a program: it shows a token, and has no password. */
export function isProgram({ role }: Pick<AccountRecord, 'role'>): boolean {
  return role === 'subscriber';
}

export function isByProvider({ signsInBy }: AccountRecord): boolean {
  return signsInBy === 'PROVIDER';
}
