import { madeResident } from '../columns/growable.js';
import { type TextIndex } from '../columns/text-index.js';
import { AUTO, NONE } from '../linking/links.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';
import { CREDITED } from '../statements/outcome.js';

/** Accounts or cards that serve one group of several households (rules, 4: SHARED_ACCOUNT). */
export interface SharedAccount {
  /** What is shared: numbers as stated, accounts before cards. */
  readonly numbers: readonly string[];
  readonly households: number;
  /** Entries of the roster and instances, in their order. */
  readonly entries: readonly number[];
  readonly instances: readonly number[];
}

/** Somebody who has an account or card: a household (positive: KK, negative: NIK, vocabulary ids) and where that is said. */
interface Holder {
  readonly household: number;
  readonly entry?: number;
  readonly instance?: number;
}

/** In place of the only household: below all of them. */
const SEVERAL = -0x80000000;

/** Finds accounts and cards that two or more households have, on the roster or in credited payments; one group of households is one finding. */
export function findSharedAccounts(roster: StandingRoster, settlement: Settlement): SharedAccount[] {
  const walk = new HolderWalk(roster, settlement);
  const groups = new Map<string, { numbers: string[]; holders: Holder[] }>();
  for (const { texts, holders: found } of walk.findHolders())
    for (const [number, holders] of found) {
      const those = [...new Set(holders.map(({ household }) => household))]
        .sort((one, other) => one - other)
        .join();
      const group = groups.get(those) ?? { numbers: [], holders: [] };
      group.numbers.push(texts.text(number));
      // One by one: a whole city may have the account of its bank, more households than a call takes arguments.
      for (const holder of holders) group.holders.push(holder);
      groups.set(those, group);
    }
  return [...groups].map(([those, { numbers, holders }]) => ({
    numbers,
    households: those.split(',').length,
    entries: inOrder(holders.map(({ entry }) => entry)),
    instances: inOrder(holders.map(({ instance }) => instance)),
  }));
}

function inOrder(places: readonly (number | undefined)[]): number[] {
  return [...new Set(places.filter((place) => place !== undefined))].sort((one, other) => one - other);
}

/** The accounts, or the cards, and who has those that several households have. */
class Numbers {
  /** By number the only household that has it, SEVERAL, or 0. */
  private readonly household: Int32Array;
  /** Of those that several have, in the order in which that shows. */
  readonly holders = new Map<number, Holder[]>();

  constructor(readonly texts: TextIndex) {
    this.household = madeResident(new Int32Array(texts.size + 1));
  }

  note(number: number, household: number): void {
    const known = this.household[number]!;
    if (known === household || known === SEVERAL || number === 0) return;
    this.household[number] = known === 0 ? household : SEVERAL;
    if (known !== 0) this.holders.set(number, []);
  }

  isShared(number: number): boolean {
    return this.household[number] === SEVERAL;
  }

  /** Takes somebody who has a number, where it is shared. */
  take(number: number, holder: Holder): void {
    this.holders.get(number)?.push(holder);
  }
}

/** Walks over whom the list and credited payments name. A household is a KK (positive), or where the list has none the payee's NIK (negative), as vocabulary ids. */
class HolderWalk {
  private readonly accounts: Numbers;
  private readonly cards: Numbers;
  /** Household by payee; 0 where the list has no such payee. */
  private readonly listed: Int32Array;

  constructor(
    private readonly roster: StandingRoster,
    private readonly settlement: Settlement,
  ) {
    const { rows, table } = roster;
    const { nik, kk, vocabulary } = table;
    this.accounts = new Numbers(vocabulary.accounts);
    this.cards = new Numbers(vocabulary.cards);
    this.listed = madeResident(new Int32Array(vocabulary.nationalIds.size + 1));
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const payee = nik[row]!;
      if (this.listed[payee]! <= 0) this.listed[payee] = kk[row]! || -payee;
    }
  }

  /** Two walks, so that the many numbers with one household cost no memory. */
  findHolders(): readonly Numbers[] {
    const { accounts, cards } = this;
    this.noteListed();
    this.notePayments();
    if (accounts.holders.size > 0 || cards.holders.size > 0) {
      this.takeListed();
      this.takePayments();
    }
    return [accounts, cards];
  }

  private noteListed(): void {
    const { accounts, cards, listed, roster } = this;
    const { rows, table } = roster;
    const { nik, account, card } = table;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const household = listed[nik[row]!]!;
      accounts.note(account[row]!, household);
      cards.note(card[row]!, household);
    }
  }

  private notePayments(): void {
    const { accounts, cards, settlement } = this;
    const { outcome, account, card } = settlement.context.statements;
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      if (outcome[row] !== CREDITED || (account[row] === 0 && card[row] === 0)) continue;
      const household = this.ofPayment(instance, row);
      if (household === 0) continue;
      accounts.note(account[row]!, household);
      cards.note(card[row]!, household);
    }
  }

  private takeListed(): void {
    const { accounts, cards, listed, roster } = this;
    const { rows, table } = roster;
    const { nik, account, card } = table;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      if (!accounts.isShared(account[row]!) && !cards.isShared(card[row]!)) continue;
      const holder = { household: listed[nik[row]!]!, entry };
      accounts.take(account[row]!, holder);
      cards.take(card[row]!, holder);
    }
  }

  private takePayments(): void {
    const { accounts, cards, settlement } = this;
    const { outcome, account, card } = settlement.context.statements;
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      if (outcome[row] !== CREDITED) continue;
      if (!accounts.isShared(account[row]!) && !cards.isShared(card[row]!)) continue;
      const household = this.ofPayment(instance, row);
      if (household === 0) continue;
      accounts.take(account[row]!, { household, instance });
      cards.take(card[row]!, { household, instance });
    }
  }

  /** The household of a credited payment: the linked one, or, where there is none, the one that it states; 0 when unknown, under review or superseded. */
  private ofPayment(instance: number, row: number): number {
    const { settlement, listed } = this;
    const { statements } = settlement.context;
    switch (settlement.kind[instance]) {
      case AUTO:
        return listed[settlement.payee[instance]!]!;
      case NONE: {
        const nik = statements.nik[row]!;
        return listed[nik]! || statements.kk[row]! || -nik;
      }
      default:
        return 0;
    }
  }
}
