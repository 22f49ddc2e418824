import { type Chain, chainOf } from '../columns/chain.js';
import { type RosterTable } from './roster-table.js';

/** The entries that each account, card and family card of the list stands in: by vocabulary id, in their order. */
export class NumberHolders {
  readonly byAccount: Chain;
  readonly byCard: Chain;
  readonly byFamilyCard: Chain;

  /** `rows`: of the table, by entry. */
  constructor({ account, card, kk, vocabulary }: RosterTable, rows: Int32Array) {
    const { accounts, cards, familyCards } = vocabulary;
    this.byAccount = chainOf(accounts.size, account, rows.length, rows, account);
    this.byCard = chainOf(cards.size, card, rows.length, rows, card);
    this.byFamilyCard = chainOf(familyCards.size, kk, rows.length, rows, kk);
  }

  /** Frees their memory at once: nobody asks any more. */
  release(): void {
    for (const entries of [this.byAccount, this.byCard, this.byFamilyCard]) entries.release();
  }
}
