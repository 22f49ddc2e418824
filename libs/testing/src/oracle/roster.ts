import { type AmendmentRow, type BookInput, type RosterRow } from '../../../domain/src/book/book-input.js';
import { normaliseArea } from '../../../domain/src/names/normalise-area.js';
import { normaliseName } from '../../../domain/src/names/normalise-name.js';
import { cover, type Months, overlaps } from '../../../domain/src/values/months.js';
import { digitsOf, kkOf } from './identifiers.js';
import { inOrder, labelOf, refOf } from './order-and-refs.js';

/** One row of the standing roster. Identifiers, names and areas are empty where the row states none. */
export interface Entry {
  readonly ref: string;
  readonly programme: string;
  readonly nik: string;
  readonly kk: string;
  readonly account: string;
  readonly card: string;
  readonly name: string;
  readonly nameKey: string;
  readonly kelurahan: string;
  readonly kelurahanKey: string;
  readonly kecamatan: string;
  readonly kecamatanKey: string;
  readonly amount: number;
  readonly months: Months;
  readonly channel: string;
}

/** One (programme, NIK): what is reconciled. */
export interface Entitlement {
  readonly programme: string;
  readonly nik: string;
  readonly first: Entry;
  readonly months: Months;
  readonly amount: number;
  /** Further entries whose months overlap one that counts already. */
  readonly duplicates: readonly Entry[];
}

/** One NIK with all its entries, in their order. */
export interface Payee {
  readonly nik: string;
  readonly entries: readonly Entry[];
  readonly entitlements: readonly Entitlement[];
}

export interface Roster {
  readonly entries: readonly Entry[];
  readonly entitlements: readonly Entitlement[];
  readonly payees: readonly Payee[];
}

/** The standing roster: parts, then amendments (docs/rules.md, 2). */
export function standingRoster(input: BookInput): Roster {
  const { cycle } = input.settings;
  let entries = inOrder(input.rosters).flatMap(({ file, rows }) =>
    rows.map((row) => entryOf(row, refOf(labelOf(file, input), row), cycle)),
  );
  for (const { file, rows } of inOrder(input.amendments))
    for (const row of rows)
      entries = amended(entries, row, entryOf(row, refOf(labelOf(file, input), row), cycle));
  return rosterOf(entries);
}

/** The entries after one row of an amendment. */
function amended(entries: readonly Entry[], row: AmendmentRow, entry: Entry): Entry[] {
  const isSame = (other: Entry): boolean =>
    other.programme === entry.programme && other.nik === entry.nik && overlaps(other.months, entry.months);
  if (row.withdraws) return entries.filter((other) => !isSame(other));
  const place = entries.findIndex(isSame);
  return place < 0 ? [...entries, entry] : entries.with(place, entry);
}

function rosterOf(entries: readonly Entry[]): Roster {
  const firsts = entries.filter(
    (entry, at) =>
      entries.findIndex(({ programme, nik }) => programme === entry.programme && nik === entry.nik) === at,
  );
  const entitlements = firsts.map((first) =>
    entitlementOf(entries.filter(({ programme, nik }) => programme === first.programme && nik === first.nik)),
  );
  const niks = entries.map(({ nik }) => nik).filter((nik, at, all) => all.indexOf(nik) === at);
  const payees = niks.map((nik) => ({
    nik,
    entries: entries.filter((entry) => entry.nik === nik),
    entitlements: entitlements.filter((entitlement) => entitlement.nik === nik),
  }));
  return { entries, entitlements, payees };
}

/** Entries of one programme and NIK as one entitlement: parts add up, overlapping ones are duplicates. */
function entitlementOf(entries: readonly Entry[]): Entitlement {
  const counted: Entry[] = [];
  const duplicates: Entry[] = [];
  for (const entry of entries)
    (counted.some(({ months }) => overlaps(months, entry.months)) ? duplicates : counted).push(entry);
  const first = counted[0]!;
  return {
    programme: first.programme,
    nik: first.nik,
    first,
    months: counted.map(({ months }) => months).reduce(cover),
    amount: counted.reduce((sum, { amount }) => sum + amount, 0),
    duplicates,
  };
}

function entryOf(row: RosterRow, ref: string, cycle: Months): Entry {
  return {
    ref,
    programme: row.programme,
    nik: row.nik,
    kk: kkOf(row.kk === undefined ? undefined : { digits: row.kk, shortened: false }),
    account: digitsOf(row.account),
    card: digitsOf(row.card),
    name: row.name,
    nameKey: normaliseName(row.name),
    kelurahan: row.kelurahan ?? '',
    kelurahanKey: normaliseArea(row.kelurahan ?? ''),
    kecamatan: row.kecamatan ?? '',
    kecamatanKey: normaliseArea(row.kecamatan ?? ''),
    amount: row.amount,
    months: row.months ?? cycle,
    channel: row.channel ?? '',
  };
}

/** The payee's entitlement in a programme, if any. */
export function entitlementIn(payee: Payee, programme: string): Entitlement | undefined {
  return payee.entitlements.find((entitlement) => entitlement.programme === programme);
}

/** The ref that stands for a payee in a programme: of the entitlement, else of the payee's first entry. */
export function payeeRef(payee: Payee, programme: string): string {
  return (entitlementIn(payee, programme)?.first ?? payee.entries[0]!).ref;
}
