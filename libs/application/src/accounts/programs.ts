import { digestOf, newToken } from '#security';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type ReadableCollection, type Stored } from '../ports/collections.js';
import { type AccountRecord, ACCOUNTS, isProgram } from './account-record.js';
import { type Accounts, type LinkedAccount } from './accounts.js';

/** By which a token is known where it should not stand. */
const TOKEN_BEGINS = 'tersalur_';

/** Knows programs by the tokens that they show. Every method may raise the faults of the collections. */
export class Programs {
  private readonly records: ReadableCollection<AccountRecord>;
  private readonly clock: Clock;

  constructor(
    parts: { readonly collections: Collections; readonly clock: Clock },
    private readonly accounts: Accounts,
  ) {
    this.records = parts.collections.reading(ACCOUNTS);
    this.clock = parts.clock;
  }

  /** Makes the token of a program; an earlier one holds no longer. Faults: ACCOUNT_MISSING; ACCOUNT_OF_PERSON. */
  async newToken(id: string, by: string): Promise<LinkedAccount> {
    const token = `${TOKEN_BEGINS}${newToken()}`;
    const at = this.now();
    const account = await this.accounts.revise(id, (item) => {
      if (!isProgram(item)) throw new Refused('ACCOUNT_OF_PERSON');
      return { ...item, token: { digest: digestOf(token), madeAt: at }, changedAt: at, changedBy: by };
    });
    return { account, token };
  }

  /** From now on no token of an account holds. Faults: ACCOUNT_MISSING. */
  endToken(id: string, by: string): Promise<Stored<AccountRecord>> {
    const at = this.now();
    return this.accounts.revise(id, (item) => ({ ...item, token: undefined, changedAt: at, changedBy: by }));
  }

  /** The account of the program that shows a token; undefined for one that never was or holds no longer. */
  async withToken(token: string): Promise<Stored<AccountRecord> | undefined> {
    const stored = await this.records.find('token', digestOf(token));
    return stored !== undefined && isProgram(stored.item) && !stored.item.isDisabled ? stored : undefined;
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
