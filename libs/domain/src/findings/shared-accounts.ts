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
  const first = new Int32Array(size + 1);
  const isShared = new Uint8Array(size + 1);
  const shared = new Map<number, Holder[]>();
  households.eachHolder(kind, (number, household) => {
    if (first[number] === 0) first[number] = household;
    else if (first[number] !== household) {
      shared.set(number, []);
      isShared[number] = 1;
    }
  });
  if (shared.size > 0)
    households.eachHolder(
      kind,
      (number, household, entry, instance) => shared.get(number)!.push({ household, entry, instance }),
      (number) => isShared[number] === 1,
    );
  return shared;
}

type Visit = (
  number: number,
  household: number,
  entry: number | undefined,
  instance: number | undefined,
) => void;

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

  /** Who is not `wanted` costs no look at the household. */
  eachHolder(kind: 'account' | 'card', visit: Visit, isWanted = (number: number) => number !== 0): void {
    const { roster, settlement, listed } = this;
    const { rows, table } = roster;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const number = table[kind][row]!;
      if (isWanted(number)) visit(number, listed[table.nik[row]!]!, entry, undefined);
    }
    const { statements } = settlement.context;
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      const number = statements[kind][row]!;
      if (!isWanted(number) || statements.outcome[row] !== CREDITED) continue;
      const household = this.ofPayment(instance, row);
      if (household !== 0) visit(number, household, undefined, instance);
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
