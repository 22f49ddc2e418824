import { LINK_KINDS } from '../findings/finding-kinds.js';
import { AUTO, NONE, OUTSIDE, REVIEW, SUPERSEDED } from '../linking/links.js';
import { type Comparison } from '../linking/evidence/comparison.js';
import { BY_DECISION, BY_EVIDENCE, type Ruling } from '../settlement/settlement.js';
import { OUTCOMES } from '../statements/outcome.js';
import { WEIGHTS } from '../linking/evidence/weights.js';
import { type Evidence, type LinkRow } from './book-result.js';
import { type ComputedBook } from './computed-book.js';
import { type SettledBook } from './settled-book.js';

/** The link row of an instance (docs/rules.md, 4 and 6). */
export function linkRow(book: ComputedBook, instance: number): LinkRow {
  const { settlement, tables } = book;
  const { statements, instances, keys } = settlement.context;
  const row = settlement.rowOf(instance);
  const kind = settlement.kind[instance]!;
  const refs = kind === SUPERSEDED ? [] : book.entriesOf(instance).map((entry) => book.entryRef(entry));
  const comparison = evidenceOf(book, instance);
  const margin = marginOf(book, instance);
  const namesakes = namesakesOf(book, instance);
  const ruling = rulingOf(book, instance);
  return {
    paymentKey: keys.key(row),
    paymentRef: book.paymentRef(instance),
    channel: tables.reports[statements.report[row]!]!.channelCode,
    programme: statements.vocabulary.programmes.text(instances.programme[instance]!),
    outcome: OUTCOMES[statements.outcome[row]!]!,
    amount: statements.amount[row]!,
    link: LINK_KINDS[kind]!,
    rosterRef: kind === AUTO ? refs[0]! : '',
    candidates: refs,
    ...(comparison ? { weight: comparison.sum } : {}),
    ...(margin === undefined ? {} : { margin }),
    ...(namesakes.length === 0
      ? {}
      : { namesakes: namesakes.map(({ payee }) => book.entryRef(book.entryFor(instance, payee))) }),
    evidence: comparison ? explain(book, instance, comparison) : [],
    ...(ruling ? { ruling } : {}),
  };
}

/** The decision that the link of a standing instance follows, or that has to be made again. */
export function rulingOf({ settlement }: SettledBook, instance: number): Ruling | undefined {
  return settlement.kind[instance] === SUPERSEDED ? undefined : settlement.rulings.get(instance);
}

/** Best minus second candidate in hundredths; undefined where there is no second one. */
export function marginOf(book: SettledBook, instance: number): number | undefined {
  const { settlement } = book;
  return isAskedByEvidence(book, instance)
    ? settlement.context.links.margin.get(settlement.rowOf(instance))
    : undefined;
}

/** Payees with the name of a statement under review none of whose candidates has it, as they were compared with it. */
export function namesakesOf(book: SettledBook, instance: number): readonly Comparison[] {
  const { settlement, namesakes } = book;
  return isAskedByEvidence(book, instance)
    ? namesakes.of(settlement.rowOf(instance), settlement.candidates.get(instance)!)
    : [];
}

function isAskedByEvidence({ settlement }: SettledBook, instance: number): boolean {
  return settlement.basis[instance] === BY_EVIDENCE && settlement.kind[instance] === REVIEW;
}

/** The comparison that a link rests on; undefined where there is none to show. */
export function evidenceOf(book: SettledBook, instance: number): Comparison | undefined {
  const { settlement } = book;
  const kind = settlement.kind[instance]!;
  const payee = settlement.payee[instance]!;
  if (kind === SUPERSEDED || payee === 0) return undefined;
  if ((kind === NONE || kind === OUTSIDE) && settlement.basis[instance] === BY_DECISION) return undefined;
  const { links } = settlement.context;
  const row = settlement.rowOf(instance);
  const known = links.payee[row] === payee ? links.comparison(row) : undefined;
  return known ?? book.comparer.compare(row, payee);
}

/** Every kind of evidence of an instance beside a payee with its level, the two values and the weight, in the order of the rules. */
export function explain(book: ComputedBook, instance: number, comparison: Comparison): Evidence[] {
  const { roster, settlement } = book;
  const row = settlement.rowOf(instance);
  const programme = settlement.context.instances.programme[instance]!;
  const { vocabulary: words } = roster.table;
  const { statements } = book.tables;
  const listed = (entry: number): number => roster.rows[entry]!;
  const amount = statements.amount[row]!;
  return [
    {
      kind: 'nik',
      level: comparison.nik,
      stated: book.statedNik(row),
      listed: words.nationalIds.digits(comparison.payee),
      weight: WEIGHTS.nik[comparison.nik],
    },
    {
      ...accountValues(book, row, listed(comparison.accountEntry)),
      kind: 'account',
      level: comparison.account,
      weight: WEIGHTS.account[comparison.account],
    },
    {
      kind: 'kk',
      level: comparison.kk,
      stated: words.familyCards.digits(statements.kk[row]!),
      listed: words.familyCards.digits(roster.table.kk[listed(comparison.kkEntry)]!),
      weight: WEIGHTS.kk[comparison.kk],
    },
    {
      kind: 'name',
      level: comparison.name,
      stated: words.names.text(statements.name[row]!),
      listed: words.names.text(roster.table.name[listed(comparison.nameEntry)]!),
      weight: comparison.nameWeight,
    },
    {
      ...areaValues(book, row, listed(comparison.areaEntry)),
      kind: 'area',
      level: comparison.area,
      weight: WEIGHTS.area[comparison.area],
    },
    {
      kind: 'amount',
      level: comparison.amount,
      stated: amount === 0 ? '' : String(amount),
      listed: listedAmount(book, comparison, amount, programme),
      weight: WEIGHTS.amount[comparison.amount],
    },
  ];
}

/** The entitlement's amount in the programme; of a row without programme the one that is equal, if any. */
function listedAmount(
  { roster }: ComputedBook,
  comparison: Comparison,
  amount: number,
  programme: number,
): string {
  if (programme === 0) return comparison.amount === 'equal' ? String(amount) : '';
  const entitlement = roster.entitlementOf(comparison.payee, programme);
  return entitlement === -1 ? '' : String(roster.amount[entitlement]);
}

/** The accounts, where they tell more than the cards; of two that tell nothing what each side states. */
function accountValues(
  book: ComputedBook,
  row: number,
  listedRow: number,
): { stated: string; listed: string } {
  const { vocabulary: words, account, card } = book.roster.table;
  const { statements } = book.tables;
  const byAccount = {
    stated: words.accounts.text(statements.account[row]!),
    listed: words.accounts.text(account[listedRow]!),
  };
  const byCard = {
    stated: words.cards.text(statements.card[row]!),
    listed: words.cards.text(card[listedRow]!),
  };
  if (book.comparer.isByCard(row, listedRow)) return byCard;
  if (byAccount.stated !== '' && byAccount.listed !== '') return byAccount;
  return { stated: byAccount.stated || byCard.stated, listed: byAccount.listed || byCard.listed };
}

/** The kelurahan pair, else the kecamatan pair, else what each side states. */
function areaValues(book: ComputedBook, row: number, listedRow: number): { stated: string; listed: string } {
  const { vocabulary: words } = book.roster.table;
  const { statements } = book.tables;
  const kelurahan = words.kelurahan.text(statements.kelurahan[row]!);
  const kecamatan = words.kecamatan.text(statements.kecamatan[row]!);
  const listedKelurahan = words.kelurahan.text(book.roster.table.kelurahan[listedRow]!);
  const listedKecamatan = words.kecamatan.text(book.roster.table.kecamatan[listedRow]!);
  if (kelurahan !== '' && listedKelurahan !== '' && !book.comparer.isByDistrict(row, listedRow))
    return { stated: kelurahan, listed: listedKelurahan };
  if (kecamatan !== '' && listedKecamatan !== '') return { stated: kecamatan, listed: listedKecamatan };
  return { stated: kelurahan || kecamatan, listed: listedKelurahan || listedKecamatan };
}
