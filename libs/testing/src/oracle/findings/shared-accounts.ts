import { severityOf } from '../../../../domain/src/findings/finding-kinds.js';
import { type Entry, type Payee, type Roster } from '../roster.js';
import { type Settled } from '../settlement/settled.js';
import { type Statement } from '../statements.js';
import { type Placed } from './carried.js';

/** One mention of an account or card by somebody of a household. */
interface Mention {
  readonly number: string;
  readonly household: string;
  readonly entry?: Entry;
  readonly statement?: Statement;
}

/** Accounts and cards of two or more households, one finding a set of households (docs/rules.md, 9). */
export function sharedAccounts(roster: Roster, settled: readonly Settled[]): Placed[] {
  const mentions = [
    ...roster.entries.flatMap((entry) =>
      numbersOf(entry).map((number): Mention => ({
        number,
        household: householdOfEntry(entry, roster),
        entry,
      })),
    ),
    ...settled
      .filter(({ statement, isStanding }) => isStanding && statement.outcome === 'CREDITED')
      .flatMap((one) => mentionsOf(one, roster)),
  ];
  const groups = mentions.map(({ number }) => setOfHouseholds(number, mentions));
  const shared = groups.filter((group, at) => group.length >= 2 && indexOfSet(groups, group) === at);
  return shared.map((group) => {
    const evidence = mentions.filter((_, at) => groups[at]!.join() === group.join());
    return findingOf(evidence, group.length, roster);
  });
}

function indexOfSet(groups: readonly string[][], group: readonly string[]): number {
  return groups.findIndex((other) => other.join() === group.join());
}

/** The households of an account or card, sorted. */
function setOfHouseholds(number: string, mentions: readonly Mention[]): string[] {
  return [
    ...new Set(mentions.filter((one) => one.number === number).map(({ household }) => household)),
  ].sort();
}

function numbersOf({ account, card }: Entry | Statement): string[] {
  return [account && `account ${account}`, card && `card ${card}`].filter((number) => number !== '');
}

/** The household of the entry's payee. */
function householdOfEntry({ nik }: Entry, { payees }: Roster): string {
  return householdOfPayee(payees.find((payee) => payee.nik === nik)!);
}

/** The first KK that the payee's entries state, or the NIK where there is none. */
function householdOfPayee({ nik, entries }: Payee): string {
  return entries.map(({ kk }) => kk).find((kk) => kk !== '') ?? nik;
}

function mentionsOf({ statement, link }: Settled, { payees }: Roster): Mention[] {
  const household =
    link.kind === 'auto'
      ? householdOfPayee(link.payees[0]!)
      : link.kind === 'none'
        ? statedHousehold(statement, payees)
        : '';
  if (household === '') return [];
  return numbersOf(statement).map((number) => ({ number, household, statement }));
}

/** The household of a full NIK that is on the roster, else the KK as stated, else the full NIK. */
function statedHousehold({ nik, kk }: Statement, payees: readonly Payee[]): string {
  const full = nik.kind === 'full' ? nik.digits : '';
  const listed = payees.find((payee) => payee.nik === full);
  return listed ? householdOfPayee(listed) : kk || full;
}

function findingOf(evidence: readonly Mention[], households: number, { entries }: Roster): Placed {
  const listed = entries.filter((entry) => evidence.some((one) => one.entry === entry));
  const statements = [...new Set(evidence.flatMap(({ statement }) => statement ?? []))].sort(
    (one, other) => one.position - other.position,
  );
  return {
    finding: {
      kind: 'SHARED_ACCOUNT',
      severity: severityOf('SHARED_ACCOUNT'),
      rosterRefs: listed.map(({ ref }) => ref),
      paymentRefs: statements.map(({ ref }) => ref),
      detail: { households, numbers: [...new Set(evidence.map(({ number }) => number))].join(';') },
    },
    entry: listed[0] ? entries.indexOf(listed[0]) : Infinity,
    payment: statements[0]?.position ?? Infinity,
  };
}
