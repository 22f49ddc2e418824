import { digestOf, isPassword, newToken, NOBODYS_PASSWORD } from '#security';
import { allItems } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Stored } from '../ports/collections.js';
import { type AccountRecord, usernameKey } from './account-record.js';
import { type Accounts } from './accounts.js';
import { type SessionRecord, SESSIONS } from './session-record.js';
import { SignInLimits } from './sign-in-limits.js';

/** Milliseconds after which a session ends that is not used, and after which every session ends. */
const IDLE = 60 * 60_000;
const LONGEST = 12 * 60 * 60_000;

/** Milliseconds between two notes of when a session was used. */
const NOTED = 60_000;

/** Who asks to sign in, and from where. */
export interface SignIn {
  readonly username: string;
  readonly password: string;
  readonly address: string;
  readonly program: string;
}

/** A session that holds, and whose it is. */
export interface HeldSession {
  readonly id: string;
  readonly session: SessionRecord;
  readonly account: Stored<AccountRecord>;
}

/** Begins sessions, knows them again, and ends them. Every method may raise the faults of the collections. */
export class Sessions {
  private readonly records;
  private readonly clock;
  private readonly limits;

  constructor(
    parts: { readonly collections: Collections; readonly clock: Clock },
    private readonly accounts: Accounts,
  ) {
    this.records = parts.collections.writing(SESSIONS, 'gateway');
    this.clock = parts.clock;
    this.limits = new SignInLimits(parts.clock, { isByName: false });
  }

  /** Begins a session and returns its token. Faults: SIGN_IN_REFUSED, whatever is wrong; SIGN_IN_TOO_OFTEN. */
  async begin(signIn: SignIn): Promise<HeldSession & { readonly token: string }> {
    const account = await this.prove(signIn);
    for (const { id, item } of await this.all(account.id)) if (!this.holds(item)) await this.end(id);
    const token = newToken();
    const at = this.now();
    const { address, program } = signIn;
    const session = { account: account.id, beganAt: at, seenAt: at, address, program };
    const { id } = await this.records.insert(digestOf(token), session);
    return { id, session, account, token };
  }

  /** Whose name and password these are. Faults: SIGN_IN_REFUSED, whatever is wrong; SIGN_IN_TOO_OFTEN. */
  async prove({ username, password, address }: Omit<SignIn, 'program'>): Promise<Stored<AccountRecord>> {
    const name = usernameKey(username);
    const wait = this.limits.wait(address, name);
    if (wait > 0) throw new Refused('SIGN_IN_TOO_OFTEN', { seconds: `${Math.ceil(wait / 1_000)}` });
    // Counted before it is known: many tries at once are many tries.
    this.limits.failed(address, name);
    const account = await this.accounts.named(username);
    const isRight = await isPassword(account?.item.password ?? NOBODYS_PASSWORD, password);
    if (account === undefined || !isRight || account.item.isDisabled) throw new Refused('SIGN_IN_REFUSED');
    this.limits.succeeded(address, name);
    return account;
  }

  /** Whether a session holds; asking is not using it. */
  async holdsNow(id: string): Promise<boolean> {
    const stored = await this.records.get(id);
    if (stored === undefined || !this.holds(stored.item)) return false;
    return !(await this.accounts.get(stored.item.account)).item.isDisabled;
  }

  /** The session of a token; undefined for one that never was or holds no longer. */
  async held(token: string): Promise<HeldSession | undefined> {
    const id = digestOf(token);
    const stored = await this.records.get(id);
    if (stored === undefined) return undefined;
    const { item, version } = stored;
    const account = await this.accounts.get(item.account);
    if (!this.holds(item) || account.item.isDisabled) {
      await this.end(id);
      return undefined;
    }
    if (this.clock.now() - Date.parse(item.seenAt) >= NOTED) await this.note(id, version, item);
    return { id, session: item, account };
  }

  /** The sessions of an account that hold, the newest first. */
  async of(account: string): Promise<readonly Stored<SessionRecord>[]> {
    const all = await this.all(account);
    return all.filter(({ item }) => this.holds(item));
  }

  /** Ends a session; one that is not there is ended already. */
  async end(id: string): Promise<void> {
    const stored = await this.records.get(id);
    if (stored === undefined) return;
    try {
      await this.records.remove(id, stored.version);
    } catch (thrown) {
      // Somebody used it just now.
      if (!isFault(thrown, 'ITEM_CHANGED')) throw thrown;
      await this.end(id);
    }
  }

  /** Ends the session of a token. */
  endOf(token: string): Promise<void> {
    return this.end(digestOf(token));
  }

  /** Ends all sessions of an account but one. */
  async endAll(account: string, but?: string): Promise<void> {
    for (const { id } of await this.all(account)) if (id !== but) await this.end(id);
  }

  private all(account: string): Promise<Stored<SessionRecord>[]> {
    return allItems(this.records, 'byAccount', account, { newestFirst: true });
  }

  private holds({ beganAt, seenAt }: SessionRecord): boolean {
    const now = this.clock.now();
    return now - Date.parse(seenAt) < IDLE && now - Date.parse(beganAt) < LONGEST;
  }

  private async note(id: string, version: number, session: SessionRecord): Promise<void> {
    try {
      await this.records.replace(id, version, { ...session, seenAt: this.now() });
    } catch (thrown) {
      // Noted by another request, or ended meanwhile.
      if (!isFault(thrown, 'ITEM_CHANGED', 'ITEM_MISSING')) throw thrown;
    }
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
