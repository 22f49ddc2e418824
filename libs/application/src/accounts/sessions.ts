import { digestOf, newToken } from '#security';
import { allItems } from '../collections/each-item.js';
import { removeItem } from '../collections/remove-item.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Stored } from '../ports/collections.js';
import { type AccountRecord, isProgram } from './account-record.js';
import { type Accounts } from './accounts.js';
import { type SessionRecord, SESSIONS } from './session-record.js';

/** Milliseconds after which a session ends that is not used, after which every session ends, and in which a code has to be shown. */
const IDLE = 60 * 60_000;
const LONGEST = 12 * 60 * 60_000;
const LONGEST_HALF = 10 * 60_000;

/** Milliseconds between two notes of when a session was used. */
const NOTED = 60_000;

/** A session that holds, and whose it is. */
export interface HeldSession {
  readonly id: string;
  readonly session: SessionRecord;
  readonly account: Stored<AccountRecord>;
}

/** A session with the token that opens it. */
export interface BegunSession extends HeldSession {
  readonly token: string;
}

/** What is known of a session as it begins. */
export type SessionStart = Pick<SessionRecord, 'address' | 'program' | 'awaits' | 'hasFactor'>;

/** Begins sessions, knows them again, and ends them. Every method may raise the faults of the collections. */
export class Sessions {
  private readonly records;
  private readonly clock;

  constructor(
    parts: { readonly collections: Collections; readonly clock: Clock },
    private readonly accounts: Accounts,
  ) {
    this.records = parts.collections.writing(SESSIONS, 'gateway');
    this.clock = parts.clock;
  }

  /** Begins a session; those of the account that hold no longer are cleared away. */
  async begin(account: Stored<AccountRecord>, start: SessionStart): Promise<BegunSession> {
    for (const { id, item } of await this.all(account.id)) if (!this.holds(item)) await this.end(id);
    const at = this.now();
    if (start.awaits === undefined) await this.accounts.noteSignIn(account.id);
    return this.insert(account, { ...start, account: account.id, beganAt: at, seenAt: at });
  }

  /** Goes on with a session under another token, by what is known of it now; it ends when it would have ended. Faults: SIGN_IN_NOT_BEGUN where it just ended. */
  async renew(id: string, hasFactor: boolean): Promise<BegunSession> {
    const stored = await this.records.get(id);
    if (stored === undefined) throw new Refused('SIGN_IN_NOT_BEGUN');
    const renewed = await this.insert(await this.accounts.get(stored.item.account), {
      ...stored.item,
      hasFactor,
    });
    await this.end(id);
    return renewed;
  }

  /** A session as it stands now; undefined where it holds no longer. Asking is not using it. */
  async asItStands(id: string): Promise<HeldSession | undefined> {
    const stored = await this.records.get(id);
    if (stored === undefined || !this.holds(stored.item)) return undefined;
    const account = await this.accounts.get(stored.item.account);
    return isSomebodys(account.item) ? { id, session: stored.item, account } : undefined;
  }

  /** The session of a token, also one that awaits a code; undefined for one that never was or holds no longer. */
  async held(token: string): Promise<HeldSession | undefined> {
    const id = digestOf(token);
    const stored = await this.records.get(id);
    if (stored === undefined) return undefined;
    const { item, version } = stored;
    const account = await this.accounts.get(item.account);
    if (!this.holds(item) || !isSomebodys(account.item)) {
      await this.end(id);
      return undefined;
    }
    if (this.clock.now() - Date.parse(item.seenAt) >= NOTED) await this.note(id, version, item);
    return { id, session: item, account };
  }

  /** The sessions of an account that hold, the newest first. */
  async of(account: string): Promise<readonly Stored<SessionRecord>[]> {
    const all = await this.all(account);
    return all.filter(({ item }) => item.awaits === undefined && this.holds(item));
  }

  /** Ends a session; one that is not there is ended already. */
  end(id: string): Promise<void> {
    return removeItem(this.records, id);
  }

  /** Ends the session of a token. */
  endOf(token: string): Promise<void> {
    return this.end(digestOf(token));
  }

  /** Ends all sessions of an account but one. */
  async endAll(account: string, but?: string): Promise<void> {
    for (const { id } of await this.all(account)) if (id !== but) await this.end(id);
  }

  private async insert(account: Stored<AccountRecord>, session: SessionRecord): Promise<BegunSession> {
    const token = newToken();
    const { id } = await this.records.insert(digestOf(token), session);
    return { id, session, account, token };
  }

  private all(account: string): Promise<Stored<SessionRecord>[]> {
    return allItems(this.records, 'byAccount', account, { newestFirst: true });
  }

  private holds({ beganAt, seenAt, awaits }: SessionRecord): boolean {
    const now = this.clock.now();
    const longest = awaits === undefined ? LONGEST : LONGEST_HALF;
    return now - Date.parse(seenAt) < IDLE && now - Date.parse(beganAt) < longest;
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

/** Whether a session may be of the account: a program has none. */
function isSomebodys(account: AccountRecord): boolean {
  return !account.isDisabled && !isProgram(account);
}
