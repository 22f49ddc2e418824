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
  const { accounts, cards } = roster.table.vocabulary;
  const groups = new Map<string, { numbers: string[]; holders: Holder[] }>();
  const households = new Households(roster, settlement);
  for (const [kind, texts] of [
    ['account', accounts],
    ['card', cards],
  ] as const) {
    for (const [number, holders] of holdersOfShared(kind, texts.size, households)) {
      const those = [...new Set(holders.map(({ household }) => household))]
        .sort((one, other) => one - other)
        .join();
      const group = groups.get(those) ?? { numbers: [], holders: [] };
      group.numbers.push(texts.text(number));
      group.holders.push(...holders);
      groups.set(those, group);
    }
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

/** Holders of each account (or card) that has several households. Two walks, so that the many accounts with one household cost no memory. */
function holdersOfShared(
  kind: 'account' | 'card',
  size: number,
  households: Households,
): Map<number, Holder[]> {
  const shared = households.sharedNumbers(kind, size);
  return shared.length === 0 ? new Map<number, Holder[]>() : households.holders(kind, size, shared);
}

/** The households of a book: a KK (positive), or where the list has none the payee's NIK (negative), as vocabulary ids. */
class Households {
  /** By payee; 0 where the list has no such payee. */
  private readonly listed: Int32Array;

  constructor(
    private readonly roster: StandingRoster,
    private readonly settlement: Settlement,
  ) {
    const { rows, table } = roster;
    this.listed = new Int32Array(table.vocabulary.nationalIds.size + 1);
    for (const row of rows) {
      const payee = table.nik[row]!;
      if (this.listed[payee]! <= 0) this.listed[payee] = table.kk[row]! || -payee;
    }
  }

  /** The accounts (or cards, ids to `size`) that several households have, in the order in which that shows. */
  sharedNumbers(kind: 'account' | 'card', size: number): number[] {
    const { roster, settlement, listed } = this;
    const { rows, table } = roster;
    const { statements } = settlement.context;
    const first = new Int32Array(size + 1);
    const shared: number[] = [];
    const note = (number: number, household: number): void => {
      if (first[number] === 0) first[number] = household;
      else if (first[number] !== household && first[number] !== SEVERAL) {
        first[number] = SEVERAL;
        shared.push(number);
      }
    };
    const listedNumbers = table[kind];
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const number = listedNumbers[row]!;
      if (number !== 0) note(number, listed[table.nik[row]!]!);
    }
    const stated = statements[kind];
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      const number = stated[row]!;
      if (number === 0 || statements.outcome[row] !== CREDITED) continue;
      const household = this.ofPayment(instance, row);
      if (household !== 0) note(number, household);
    }
    return shared;
  }

  /** Who has these accounts (or cards, ids to `size`), entries before payments. */
  holders(kind: 'account' | 'card', size: number, shared: readonly number[]): Map<number, Holder[]> {
    const { roster, settlement, listed } = this;
    const { rows, table } = roster;
    const { statements } = settlement.context;
    const listedNumbers = table[kind];
    const stated = statements[kind];
    const isShared = new Uint8Array(size + 1);
    for (const number of shared) isShared[number] = 1;
    const holders = new Map(shared.map((number) => [number, [] as Holder[]]));
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const number = listedNumbers[row]!;
      if (isShared[number] === 1) holders.get(number)!.push({ household: listed[table.nik[row]!]!, entry });
    }
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      const number = stated[row]!;
      if (isShared[number] === 0 || statements.outcome[row] !== CREDITED) continue;
      const household = this.ofPayment(instance, row);
      if (household !== 0) holders.get(number)!.push({ household, instance });
    }
    return holders;
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
