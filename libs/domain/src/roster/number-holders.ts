import { PayeesByNumber } from './payees-by-number.js';
import { type RosterTable } from './roster-table.js';

/** Who has each account, card and family card of the list. */
export class NumberHolders {
  readonly byAccount: PayeesByNumber;
  readonly byCard: PayeesByNumber;
  readonly byFamilyCard: PayeesByNumber;

  /** `rows`: of the table, by entry. */
  constructor({ nik, account, card, kk, vocabulary }: RosterTable, rows: Int32Array) {
    const { accounts, cards, familyCards } = vocabulary;
    this.byAccount = new PayeesByNumber(nik, account, accounts.size, rows);
    this.byCard = new PayeesByNumber(nik, card, cards.size, rows);
    this.byFamilyCard = new PayeesByNumber(nik, kk, familyCards.size, rows);
  }

  /** Frees their memory at once: nobody asks any more. */
  release(): void {
    for (const payees of [this.byAccount, this.byCard, this.byFamilyCard]) payees.release();
  }
}
