import {
  digestOf,
  EVERY_REGION,
  type Grant,
  hashPassword,
  newToken,
  openedBy,
  passwordProblem,
  type Role,
} from '#security';
import { allItems } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Page, type PageOptions, type Stored } from '../ports/collections.js';
import { type Identity } from '../ports/identity-provider.js';
import { type Claim } from '../repeats/repeat-record.js';
import {
  type AccountRecord,
  ACCOUNTS,
  identityKey,
  isByProvider,
  isProgram,
  passwordOf,
  type SignInWay,
  usernameKey,
} from './account-record.js';

/** Milliseconds for which a link to choose a password holds. */
const LINK_HOLDS = 3 * 24 * 60 * 60_000;

/** What an administrator says of an account. */
export interface GivenAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly grants: readonly Grant[];
  readonly signsInBy?: SignInWay;
  readonly email?: string | undefined;
}

/** What an administrator changes; what is left out stays. */
export type AccountChange = Partial<Omit<GivenAccount, 'username'>> & {
  readonly isDisabled?: boolean;
  readonly declinesDigest?: boolean;
};

/** An account with the token of its link or program: only whoever asked for it gets to see it, once. */
export interface LinkedAccount {
  readonly account: Stored<AccountRecord>;
  readonly token: string;
}

/** An account that an identity opens. */
export interface IdentifiedAccount {
  readonly account: Stored<AccountRecord>;
  /** Whether it was linked just now. */
  readonly isNew: boolean;
}

/** The account that is there before all others. */
const FIRST: GivenAccount = {
  username: 'admin',
  name: 'Administrator',
  role: 'admin',
  grants: [{ region: EVERY_REGION }],
};

/** Makes accounts and changes them. Every method may raise the faults of the collections. */
export class Accounts {
  private readonly records;
  private readonly clock;

  constructor({ collections, clock }: { readonly collections: Collections; readonly clock: Clock }) {
    this.records = collections.writing(ACCOUNTS, 'gateway');
    this.clock = clock;
  }

  /**
   * Sees to it that somebody can sign in: as long as no account has a password, `admin` gets the one that is given, or else a link to choose one.
   * Returns the token of the link. Faults: PASSWORD_REFUSED.
   */
  async openFirst(password: string | undefined): Promise<string | undefined> {
    const all = await this.all();
    if (all.some(({ item }) => item.password !== undefined)) return undefined;
    const claim = { id: FIRST.username, at: this.now() };
    const { id } =
      all.find(({ item }) => item.username === FIRST.username) ?? (await this.create(claim, FIRST, ''));
    if (password === undefined) return (await this.newLink(id, '')).token;
    await this.setPassword(id, password, '');
    return undefined;
  }

  /** Faults: ACCOUNT_MISSING. */
  async get(id: string): Promise<Stored<AccountRecord>> {
    const stored = await this.records.get(id);
    if (stored) return stored;
    throw new Refused('ACCOUNT_MISSING');
  }

  named(username: string): Promise<Stored<AccountRecord> | undefined> {
    return this.records.find('username', usernameKey(username));
  }

  /** A page of all accounts, by name. Faults: CURSOR_INVALID. */
  page(options: PageOptions): Promise<Page<AccountRecord>> {
    return this.records.page('byName', '', options);
  }

  /** Makes an account without a password. Faults: ACCOUNT_EXISTS. */
  async create(claim: Claim, given: GivenAccount, by: string): Promise<Stored<AccountRecord>> {
    const moment = { createdAt: claim.at, createdBy: by, changedAt: claim.at, changedBy: by };
    try {
      return await this.records.insert(`a-${claim.id}`, { ...given, isDisabled: false, ...moment });
    } catch (thrown) {
      if (isFault(thrown, 'ITEM_EXISTS')) throw new Refused('ACCOUNT_EXISTS', { username: given.username });
      throw thrown;
    }
  }

  /**
   * Changes an account. Whoever signs in another way from now on has neither password nor identity, and no program has what a person has. Faults: ACCOUNT_MISSING; LAST_ADMIN when nobody would be left
   * who can change accounts, also without the provider.
   */
  async change(id: string, change: AccountChange, by: string): Promise<Stored<AccountRecord>> {
    const { item } = await this.get(id);
    const leaves = isAdmin(item) && !isAdmin(changed(item, change));
    if (leaves && !(await this.hasAdmin(id))) throw new Refused('LAST_ADMIN');
    const stored = await this.update(id, by, (account) => changed(account, change));
    if (!leaves || (await this.hasAdmin())) return stored;
    // The others left at the same time.
    const { role, grants, isDisabled, password, signsInBy = 'PASSWORD' } = item;
    await this.update(id, by, (account) => ({ ...account, role, grants, isDisabled, password, signsInBy }));
    throw new Refused('LAST_ADMIN');
  }

  /** Makes a link by which the person chooses a password, once; an earlier link holds no longer. Faults: ACCOUNT_MISSING, ACCOUNT_OF_PROGRAM, ACCOUNT_BY_PROVIDER. */
  async newLink(id: string, by: string): Promise<LinkedAccount> {
    const token = newToken();
    const until = new Date(this.clock.now() + LINK_HOLDS).toISOString();
    const link = { digest: digestOf(token), until };
    const account = await this.update(id, by, (item) => {
      if (isProgram(item)) throw new Refused('ACCOUNT_OF_PROGRAM');
      if (isByProvider(item)) throw new Refused('ACCOUNT_BY_PROVIDER');
      return { ...item, link };
    });
    return { account, token };
  }

  /** Sets the password that a person chose by a link; `tell` is told of it before it is done. Faults: LINK_INVALID, PASSWORD_REFUSED; those of `tell`: then nothing is done. */
  async choosePassword(
    token: string,
    password: string,
    tell: (account: Stored<AccountRecord>) => Promise<void> = async () => undefined,
  ): Promise<Stored<AccountRecord>> {
    const digest = digestOf(token);
    const checked = (account: AccountRecord | undefined): AccountRecord => {
      if (account?.link?.digest === digest && account.link.until > this.now() && !account.isDisabled)
        return account;
      throw new Refused('LINK_INVALID');
    };
    const stored = await this.records.find('link', digest);
    const { username } = checked(stored?.item);
    const hash = await hashOf(password, username);
    await tell(stored!);
    // Of two who use it at once one comes too late.
    return this.update(stored!.id, username, (account) => withPassword(checked(account), hash));
  }

  /** Sets a password; links hold no longer. Faults: ACCOUNT_MISSING, PASSWORD_REFUSED. */
  async setPassword(id: string, password: string, by: string): Promise<Stored<AccountRecord>> {
    const { item } = await this.get(id);
    const hash = await hashOf(password, item.username);
    return this.update(id, by, (account) => withPassword(account, hash));
  }

  /** Changes an account by what its person does; `next` is asked again when another change came first, so that both have their way. Faults: ACCOUNT_MISSING; those of `next`. */
  async revise(id: string, next: (account: AccountRecord) => AccountRecord): Promise<Stored<AccountRecord>> {
    for (;;) {
      const { item, version } = await this.get(id);
      try {
        return await this.records.replace(id, version, next(item));
      } catch (thrown) {
        if (!isFault(thrown, 'ITEM_CHANGED')) throw thrown;
      }
    }
  }

  /** Notes that the person signs in. Faults: ACCOUNT_MISSING. */
  noteSignIn(id: string): Promise<Stored<AccountRecord>> {
    const signedInAt = this.now();
    return this.revise(id, (account) => ({ ...account, signedInAt }));
  }

  /**
   * The account of an identity. One that came never before gets the account of its name, if an administrator said that the person signs in by the provider and
   * nobody else came for it. Faults: PROVIDER_STRANGER.
   */
  async ofIdentity({ issuer, subject, username }: Identity): Promise<IdentifiedAccount> {
    const known = await this.records.find('identity', identityKey({ issuer, subject }));
    if (known !== undefined) return { account: allowed(known), isNew: false };
    const named = username === undefined ? undefined : await this.named(username);
    // What looks alike here may be two people there.
    if (named === undefined || foldedAscii(named.item.username) !== foldedAscii(username!))
      throw new Refused('PROVIDER_STRANGER');
    try {
      const account = await this.revise(named.id, (item) => {
        if (!isByProvider(item) || item.isDisabled || item.identity !== undefined)
          throw new Refused('PROVIDER_STRANGER');
        return { ...item, identity: { issuer, subject } };
      });
      return { account: allowed(account), isNew: true };
    } catch (thrown) {
      // It came twice at once, by two names.
      if (isFault(thrown, 'ITEM_EXISTS')) throw new Refused('PROVIDER_STRANGER');
      throw thrown;
    }
  }

  /** Whether somebody can change accounts, besides one that is passed over. */
  private async hasAdmin(besides?: string): Promise<boolean> {
    return (await this.all()).some(({ id, item }) => id !== besides && isAdmin(item));
  }

  private all(): Promise<Stored<AccountRecord>[]> {
    return allItems(this.records, 'byName', '');
  }

  private update(
    id: string,
    by: string,
    next: (account: AccountRecord) => AccountRecord,
  ): Promise<Stored<AccountRecord>> {
    return this.revise(id, (account) => ({ ...next(account), changedAt: this.now(), changedBy: by }));
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}

/** Whether somebody can change accounts: only whoever has all regions may. */
function isAdmin(account: AccountRecord): boolean {
  const { role, isDisabled, grants } = account;
  const hasAll = openedBy(grants, EVERY_REGION) === 'WHOLE';
  return role === 'admin' && hasAll && !isDisabled && passwordOf(account) !== undefined;
}

function foldedAscii(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What a person proves who it is by. */
const NO_PROOFS = { password: undefined, link: undefined, identity: undefined };

/** An account after a change. */
function changed(account: AccountRecord, change: AccountChange): AccountRecord {
  const { signsInBy = account.signsInBy ?? 'PASSWORD' } = change;
  const isOther = signsInBy !== (account.signsInBy ?? 'PASSWORD');
  const next = { ...account, ...change, ...(isOther ? NO_PROOFS : {}) };
  if (isProgram(next) === isProgram(account)) return next;
  return { ...next, ...NO_PROOFS, factor: undefined, token: undefined };
}

/** Faults: PROVIDER_STRANGER for an account that nobody may use in this way. */
function allowed(account: Stored<AccountRecord>): Stored<AccountRecord> {
  if (account.item.isDisabled || !isByProvider(account.item)) throw new Refused('PROVIDER_STRANGER');
  return account;
}

function withPassword(account: AccountRecord, password: string): AccountRecord {
  return { ...account, password, link: undefined };
}

/** A password as it is stored. Faults: PASSWORD_REFUSED. */
function hashOf(password: string, username: string): Promise<string> {
  const problem = passwordProblem(password, username);
  if (problem !== undefined) throw new Refused('PASSWORD_REFUSED', { problem });
  return hashPassword(password);
}
