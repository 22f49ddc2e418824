import { type Chain } from '../../columns/chain.js';
import { type NumberHolders } from '../../roster/number-holders.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { WEIGHTS } from './weights.js';

/** Accounts, cards and family cards that so many payees of the list have that they name nobody: written in for a missing one, or filled down a column (docs/rules.md, 4). They count as missing. */
export class SharedNumbers {
  private readonly accounts: ReadonlySet<number>;
  private readonly cards: ReadonlySet<number>;
  private readonly familyCards: ReadonlySet<number>;
  /** By payee 1 where somebody else has a number, too: as few as two are enough. */
  private readonly isSharing: Uint8Array;

  constructor(
    private readonly roster: StandingRoster,
    { byAccount, byCard, byFamilyCard }: NumberHolders,
  ) {
    const { account, card, kk, vocabulary } = roster.table;
    this.isSharing = new Uint8Array(vocabulary.nationalIds.size + 1);
    this.accounts = this.sharedNumbers(account, byAccount);
    this.cards = this.sharedNumbers(card, byCard);
    this.familyCards = this.sharedNumbers(kk, byFamilyCard);
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

  /** The numbers of a column of the roster that more payees have than one number may have; remembers the payees of all that several have. `entries`: those that a number stands in. */
  private sharedNumbers(column: Int32Array, entries: Chain): ReadonlySet<number> {
    const { rows, table } = this.roster;
    const { nik } = table;
    const { next } = entries;
    const several = new Set<number>();
    const shared = new Set<number>();
    for (let entry = 0; entry < next.length; entry++) {
      const other = next[entry]!;
      if (other === -1 || nik[rows[entry]!] === nik[rows[other]!]) continue;
      const number = column[rows[entry]!]!;
      if (several.has(number)) continue;
      several.add(number);
      if (this.payeesOf(number, entries).size > WEIGHTS.mostSharing) shared.add(number);
    }
    return shared;
  }

  /** Who has a number that several have, which is remembered of them. */
  private payeesOf(number: number, entries: Chain): Set<number> {
    const { rows, table } = this.roster;
    const payees = new Set<number>();
    for (let entry = entries.first(number); entry !== -1; entry = entries.next[entry]!) {
      const payee = table.nik[rows[entry]!]!;
      payees.add(payee);
      this.isSharing[payee] = 1;
    }
    return payees;
  }
}
