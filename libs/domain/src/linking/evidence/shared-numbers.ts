import { type PayeesByNumber } from '../../roster/payees-by-number.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { WEIGHTS } from './weights.js';

/** Accounts, cards and family cards that so many payees of the list have that they name nobody: written in for a missing one, or filled down a column (docs/rules.md, 4). They count as missing. */
export class SharedNumbers {
  private readonly accounts: ReadonlySet<number>;
  private readonly cards: ReadonlySet<number>;
  private readonly familyCards: ReadonlySet<number>;
  /** By payee 1 where somebody else has a number, too: as few as two are enough. */
  private readonly isSharing: Uint8Array;

  constructor({ table, holders }: StandingRoster) {
    this.isSharing = new Uint8Array(table.vocabulary.nationalIds.size + 1);
    this.accounts = this.sharedNumbers(holders.byAccount);
    this.cards = this.sharedNumbers(holders.byCard);
    this.familyCards = this.sharedNumbers(holders.byFamilyCard);
  }

  /** Whether the account names nobody. */
  isSharedAccount(account: number): boolean {
    return this.accounts.has(account);
  }

  /** Whether the card names nobody. */
  isSharedCard(card: number): boolean {
    return this.cards.has(card);
  }

  /** Whether the family card names nobody. */
  isSharedFamilyCard(card: number): boolean {
    return this.familyCards.has(card);
  }

  /** Whether a payee of the list has an account, a card or a family card that another one has, too. */
  hasNumberOfAnother(payee: number): boolean {
    return this.isSharing[payee] === 1;
  }

  /** The numbers that more payees have than one number may have; remembers the payees of all that several have. */
  private sharedNumbers(holders: PayeesByNumber): ReadonlySet<number> {
    const shared = new Set<number>();
    for (const number of holders.shared) {
      const payees = holders.of(number);
      for (const payee of payees) this.isSharing[payee] = 1;
      if (payees.length > WEIGHTS.mostSharing) shared.add(number);
    }
    return shared;
  }
}
