import {
  digestOf,
  EVERY_REGION,
  type Grant,
  hashPassword,
  newToken,
  passwordProblem,
  type Role,
} from '#security';
import { allItems } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Page, type PageOptions, type Stored } from '../ports/collections.js';
import { type Claim } from '../repeats/repeat-record.js';
import { type AccountRecord, ACCOUNTS, usernameKey } from './account-record.js';

/** Milliseconds for which a link to choose a password holds. */
const LINK_HOLDS = 3 * 24 * 60 * 60_000;

/** What an administrator says of an account. */
export interface GivenAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly grants: readonly Grant[];
}

/** What an administrator changes; what is left out stays. */
export type AccountChange = Partial<Omit<GivenAccount, 'username'>> & { readonly isDisabled?: boolean };

/** An account with the token of its link or program: only whoever asked for it gets to see it, once. */
export interface LinkedAccount {
  readonly account: Stored<AccountRecord>;
  readonly token: string;
}

/** The role of programs: they sign in by no password. */
const PROGRAM: Role = 'subscriber';

/** By which a token is known where it should not stand. */
const TOKEN_BEGINS = 'tersalur_';

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

  /** Changes an account. Faults: ACCOUNT_MISSING; LAST_ADMIN when nobody would be left who can change accounts. */
  async change(id: string, change: AccountChange, by: string): Promise<Stored<AccountRecord>> {
    const { item } = await this.get(id);
    const isAdmin = (account: AccountRecord): boolean =>
      account.role === 'admin' && !account.isDisabled && account.password !== undefined;
    if (isAdmin(item) && !isAdmin({ ...item, ...change })) {
      const admins = (await this.all()).filter((each) => isAdmin(each.item));
      if (admins.length === 1) throw new Refused('LAST_ADMIN');
    }
    return this.update(id, by, (account) => ({ ...account, ...change }));
  }

  /** Makes a link by which the person chooses a password, once; an earlier link holds no longer. Faults: ACCOUNT_MISSING; ACCOUNT_OF_PROGRAM. */
  async newLink(id: string, by: string): Promise<LinkedAccount> {
    const token = newToken();
    const until = new Date(this.clock.now() + LINK_HOLDS).toISOString();
    const link = { digest: digestOf(token), until };
    const account = await this.update(id, by, (item) => {
      if (item.role === PROGRAM) throw new Refused('ACCOUNT_OF_PROGRAM');
      return { ...item, link };
    });
    return { account, token };
  }

  /** Makes the token by which a program is known; an earlier one holds no longer. Faults: ACCOUNT_MISSING; ACCOUNT_OF_PERSON. */
  async newToken(id: string, by: string): Promise<LinkedAccount> {
    const token = `${TOKEN_BEGINS}${newToken()}`;
    const made = { digest: digestOf(token), madeAt: this.now() };
    const account = await this.update(id, by, (item) => {
      if (item.role !== PROGRAM) throw new Refused('ACCOUNT_OF_PERSON');
      return { ...item, token: made };
    });
    return { account, token };
  }

  /** From now on no token holds. Faults: ACCOUNT_MISSING. */
  endToken(id: string, by: string): Promise<Stored<AccountRecord>> {
    return this.update(id, by, (item) => ({ ...item, token: undefined }));
  }

  /** The program that shows a token; undefined for one that never was or holds no longer. */
  async withToken(token: string): Promise<Stored<AccountRecord> | undefined> {
    const stored = await this.records.find('token', digestOf(token));
    return stored !== undefined && stored.item.role === PROGRAM && !stored.item.isDisabled
      ? stored
      : undefined;
  }

  /** Sets the password that a person chose by a link. Faults: LINK_INVALID, PASSWORD_REFUSED. */
  async choosePassword(token: string, password: string): Promise<Stored<AccountRecord>> {
    const stored = await this.records.find('link', digestOf(token));
    const isHeld = stored !== undefined && stored.item.link!.until > this.now() && !stored.item.isDisabled;
    if (!isHeld) throw new Refused('LINK_INVALID');
    return this.setPassword(stored.id, password, stored.item.username);
  }

  /** Sets a password; links hold no longer. Faults: ACCOUNT_MISSING, PASSWORD_REFUSED. */
  async setPassword(id: string, password: string, by: string): Promise<Stored<AccountRecord>> {
    const { item } = await this.get(id);
    const problem = passwordProblem(password, item.username);
    if (problem !== undefined) throw new Refused('PASSWORD_REFUSED', { problem });
    const hash = await hashPassword(password);
    return this.update(id, by, (account) => ({ ...account, password: hash, link: undefined }));
  }

  private all(): Promise<Stored<AccountRecord>[]> {
    return allItems(this.records, 'byName', '');
  }

  /** Two who change it at once both have their way, one after the other. */
  private async update(
    id: string,
    by: string,
    next: (account: AccountRecord) => AccountRecord,
  ): Promise<Stored<AccountRecord>> {
    for (;;) {
      const { item, version } = await this.get(id);
      try {
        const changed = { ...next(item), changedAt: this.now(), changedBy: by };
        return await this.records.replace(id, version, changed);
      } catch (thrown) {
        if (!isFault(thrown, 'ITEM_CHANGED')) throw thrown;
      }
    }
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
