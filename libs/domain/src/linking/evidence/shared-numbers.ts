import { release } from '../../columns/growable.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { WEIGHTS } from './weights.js';

/** In place of the only payee who has a number. */
const SEVERAL = -1;

/** Accounts, cards and family cards that so many payees of the list have that they name nobody: written in for a missing one, or filled down a column (docs/rules.md, 4). They count as missing. */
export class SharedNumbers {
  private readonly accounts: ReadonlySet<number>;
  private readonly cards: ReadonlySet<number>;
  private readonly familyCards: ReadonlySet<number>;
  /** By payee 1 where somebody else has a number, too: as few as two are enough. */
  private readonly isSharing: Uint8Array;

  constructor(private readonly roster: StandingRoster) {
    const { account, card, kk, vocabulary: words } = roster.table;
    this.isSharing = new Uint8Array(words.nationalIds.size + 1);
    this.accounts = this.sharedNumbers(account, words.accounts.size);
    this.cards = this.sharedNumbers(card, words.cards.size);
    this.familyCards = this.sharedNumbers(kk, words.familyCards.size);
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

  /** The numbers of a column of the roster (ids to `largest`) that more payees have than one number may have. */
  private sharedNumbers(column: Int32Array, largest: number): ReadonlySet<number> {
    const { rows, table } = this.roster;
    const { nik } = table;
    const owners = new Int32Array(largest + 1);
    let count = 0;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const number = column[row]!;
      if (number === 0) continue;
      const owner = owners[number]!;
      if (owner === 0) owners[number] = nik[row]!;
      else if (owner !== SEVERAL && owner !== nik[row]) {
        owners[number] = SEVERAL;
        count++;
      }
    }
    const shared = count === 0 ? new Set<number>() : this.namingNobody(column, owners);
    release(owners);
    return shared;
  }

  /** Of the numbers that several payees have those that too many have; remembers the payees of all. */
  private namingNobody(column: Int32Array, owners: Int32Array): Set<number> {
    const { rows, table } = this.roster;
    const { nik } = table;
    const payees = new Map<number, Set<number>>();
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const number = column[row]!;
      if (owners[number] !== SEVERAL) continue;
      const payee = nik[row]!;
      this.isSharing[payee] = 1;
      const having = payees.get(number);
      if (having) having.add(payee);
      else payees.set(number, new Set([payee]));
    }
    const shared = [...payees].filter(([, { size }]) => size > WEIGHTS.mostSharing);
    return new Set(shared.map(([number]) => number));
  }
}
