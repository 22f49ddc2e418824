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
  for (const [kind, texts] of [
    ['account', accounts],
    ['card', cards],
  ] as const) {
    for (const [number, holders] of holdersOfShared(kind, texts.size, roster, settlement)) {
      const households = [...new Set(holders.map(({ household }) => household))].sort(
        (one, other) => one - other,
      );
      const group = groups.get(households.join()) ?? { numbers: [], holders: [] };
      group.numbers.push(texts.text(number));
      group.holders.push(...holders);
      groups.set(households.join(), group);
    }
  }
  return [...groups].map(([households, { numbers, holders }]) => ({
    numbers,
    households: households.split(',').length,
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
  roster: StandingRoster,
  settlement: Settlement,
): Map<number, Holder[]> {
  const first = new Int32Array(size + 1);
  const shared = new Map<number, Holder[]>();
  eachHolder(kind, roster, settlement, (number, household) => {
    if (first[number] === 0) first[number] = household;
    else if (first[number] !== household) shared.set(number, []);
  });
  if (shared.size > 0)
    eachHolder(kind, roster, settlement, (number, household, entry, instance) =>
      shared.get(number)?.push({ household, entry, instance }),
    );
  return shared;
}

type Visit = (
  number: number,
  household: number,
  entry: number | undefined,
  instance: number | undefined,
) => void;

function eachHolder(
  kind: 'account' | 'card',
  roster: StandingRoster,
  settlement: Settlement,
  visit: Visit,
): void {
  const listed = roster.table[kind];
  for (let entry = 0; entry < roster.rows.length; entry++) {
    const number = listed[roster.rows[entry]!]!;
    if (number !== 0) visit(number, householdOfEntry(roster, entry), entry, undefined);
  }
  const { statements } = settlement.context;
  for (let instance = 0; instance < settlement.kind.length; instance++) {
    const row = settlement.rowOf(instance);
    const number = statements[kind][row]!;
    if (number === 0 || statements.outcome[row] !== CREDITED || settlement.kind[instance]! > NONE) continue;
    const household = householdOfPayment(roster, settlement, instance);
    if (household !== 0) visit(number, household, undefined, instance);
  }
}

function householdOfEntry(roster: StandingRoster, entry: number): number {
  const payee = roster.table.nik[roster.rows[entry]!]!;
  for (const other of roster.entriesOf.members(payee)) {
    const kk = roster.table.kk[roster.rows[other]!]!;
    if (kk !== 0) return kk;
  }
  return -payee;
}

/** The household of a credited payment: the linked one, or, where there is none, the one that it states; 0 when unknown or under review. */
function householdOfPayment(roster: StandingRoster, settlement: Settlement, instance: number): number {
  const { statements } = settlement.context;
  const row = settlement.rowOf(instance);
  if (settlement.kind[instance] === AUTO)
    return householdOfEntry(roster, roster.firstEntryOf(settlement.payee[instance]!));
  if (settlement.kind[instance] !== NONE) return 0;
  const nik = statements.nik[row]!;
  const entry = roster.firstEntryOf(nik);
  if (nik !== 0 && entry !== -1) return householdOfEntry(roster, entry);
  return statements.kk[row]! || -nik;
}
