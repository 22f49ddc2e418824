import { type StandingRoster } from '../roster/standing-roster.js';
import { WEIGHTS } from './weights.js';

/** Accounts, cards and family cards that so many payees of the list have that they name nobody: written in for a missing one, or filled down a column (docs/rules.md, 4). They count as missing. */
export class SharedNumbers {
  private readonly accounts: ReadonlySet<number>;
  private readonly cards: ReadonlySet<number>;
  private readonly familyCards: ReadonlySet<number>;

  constructor(roster: StandingRoster) {
    const { account, card, kk, vocabulary: words } = roster.table;
    this.accounts = sharedNumbers(roster, account, words.accounts.size);
    this.cards = sharedNumbers(roster, card, words.cards.size);
    this.familyCards = sharedNumbers(roster, kk, words.familyCards.size);
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
}

/** The numbers of a column of the roster (ids to `largest`) that more payees have than one number may have. */
function sharedNumbers(roster: StandingRoster, column: ArrayLike<number>, largest: number): Set<number> {
  const { table, rows } = roster;
  const entries = new Uint32Array(largest + 1);
  for (const row of rows) entries[column[row]!]!++;
  entries[0] = 0;
  if (!entries.some((count) => count > WEIGHTS.mostSharing)) return new Set();
  const payees = new Map<number, Set<number>>();
  for (const row of rows) {
    const number = column[row]!;
    if (entries[number]! <= WEIGHTS.mostSharing) continue;
    if (!payees.has(number)) payees.set(number, new Set());
    payees.get(number)!.add(table.nik[row]!);
  }
  const shared = [...payees].filter(([, { size }]) => size > WEIGHTS.mostSharing);
  return new Set(shared.map(([number]) => number));
}
