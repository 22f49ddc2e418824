import { type Comparison, type ComputedBook, maskNumber, type TextIndex, WEIGHTS } from '#domain';
import { type CsvWriter } from './csv-writer.js';
import { type RowWriter } from './row-writer.js';

/** Levels of evidence in plain Indonesian. */
export const LEVELS: Readonly<Record<string, string>> = {
  equal: 'sama',
  equalDistrict: 'kecamatan sama',
  kept15: '15 angka sama',
  kept12: '12 angka sama',
  keptFew: 'angka yang tersisa sama',
  mistyped: 'salah ketik satu angka',
  oneEdit: 'beda satu angka',
  twoEdits: 'beda dua angka',
  first12: '12 angka pertama sama',
  slip: 'sama, salah tulis',
  similar92: 'sangat mirip',
  similar88: 'mirip',
  part: 'nama pendek',
  similar70: 'agak mirip',
  shared: 'dipakai banyak orang',
  differs: 'berbeda',
};

/** Why a payment was linked, or not: per stated piece of evidence its level, weight and the two values, separated by `;`. */
export function writeExplanation(writer: RowWriter<CsvWriter>, row: number, comparison: Comparison): void {
  const { book, cells } = writer;
  const listed = (entry: number): number => book.roster.rows[entry]!;
  let isFirst = true;
  const begin = (name: string, level: string, weight: number): boolean => {
    if (level === 'missing') return false;
    if (!isFirst) cells.text('; ');
    isFirst = false;
    cells.text(name);
    cells.text(LEVELS[level]!);
    cells.text(weight >= 0 ? ' +' : ' ');
    cells.hundredths(weight);
    cells.text(' (');
    return true;
  };
  if (begin('NIK ', comparison.nik, WEIGHTS.nik[comparison.nik])) writeNiks(writer, row, comparison);
  if (begin('rekening/KKS ', comparison.account, WEIGHTS.account[comparison.account]))
    writeAccounts(writer, row, listed(comparison.accountEntry));
  if (begin('KK ', comparison.kk, WEIGHTS.kk[comparison.kk]))
    writeFamilyCards(writer, row, listed(comparison.kkEntry));
  if (begin('nama ', comparison.name, comparison.nameWeight))
    writeNames(writer, row, listed(comparison.nameEntry));
  if (begin('wilayah ', comparison.area, WEIGHTS.area[comparison.area]))
    writeAreas(writer, row, listed(comparison.areaEntry));
  if (begin('nominal ', comparison.amount, WEIGHTS.amount[comparison.amount]))
    writeAmounts(writer, row, comparison.payee);
}

function writeNiks(writer: RowWriter<CsvWriter>, row: number, { payee }: Comparison): void {
  const { book, cells } = writer;
  const { statements } = book.tables;
  const { nationalIds } = statements.vocabulary;
  const damaged = statements.damagedNik.get(row);
  if (damaged) cells.text(writer.unmasked ? damaged.digits : maskNumber(damaged.digits));
  else writer.identifier(nationalIds, statements.nik[row]!);
  cells.text(' | ');
  writer.identifier(nationalIds, payee);
  cells.text(')');
}

function writeFamilyCards(writer: RowWriter<CsvWriter>, row: number, listed: number): void {
  const { familyCards } = writer.book.tables.roster.vocabulary;
  writer.identifier(familyCards, writer.book.tables.statements.kk[row]!);
  writer.cells.text(' | ');
  writer.identifier(familyCards, writer.book.roster.table.kk[listed]!);
  writer.cells.text(')');
}

/** The accounts, or the cards where these tell more. */
function writeAccounts(writer: RowWriter<CsvWriter>, row: number, listed: number): void {
  const { comparer, roster, tables } = writer.book;
  const { statements } = tables;
  const words = roster.table.vocabulary;
  if (comparer.isByCard(row, listed))
    writeNumbers(writer, words.cards, statements.card[row]!, roster.table.card[listed]!);
  else writeNumbers(writer, words.accounts, statements.account[row]!, roster.table.account[listed]!);
}

function writeNumbers(writer: RowWriter<CsvWriter>, words: TextIndex, stated: number, listed: number): void {
  writer.cells.numberWord(words, stated, writer.unmasked);
  writer.cells.text(' | ');
  writer.cells.numberWord(words, listed, writer.unmasked);
  writer.cells.text(')');
}

function writeNames({ book, cells }: RowWriter<CsvWriter>, row: number, listed: number): void {
  const { names } = book.roster.table.vocabulary;
  writePair(cells, names, book.tables.statements.name[row]!, book.roster.table.name[listed]!);
}

function writeAreas({ book, cells }: RowWriter<CsvWriter>, row: number, listed: number): void {
  const { table } = book.roster;
  const { statements } = book.tables;
  const kelurahan = statements.kelurahan[row]!;
  const listedKelurahan = table.kelurahan[listed]!;
  if (kelurahan !== 0 && listedKelurahan !== 0 && !book.comparer.isByDistrict(row, listed))
    writePair(cells, table.vocabulary.kelurahan, kelurahan, listedKelurahan);
  else writePair(cells, table.vocabulary.kecamatan, statements.kecamatan[row]!, table.kecamatan[listed]!);
}

function writePair(cells: CsvWriter, words: TextIndex, stated: number, listed: number): void {
  cells.word(words, stated);
  cells.text(' | ');
  cells.word(words, listed);
  cells.text(')');
}

function writeAmounts({ book, cells }: RowWriter<CsvWriter>, row: number, payee: number): void {
  const { statements } = book.tables;
  cells.integer(statements.amount[row]!);
  cells.text(' | ');
  const entitlement = entitlementOf(book, row, payee);
  if (entitlement !== -1) cells.integer(book.roster.amount[entitlement]!);
  cells.text(')');
}

function entitlementOf({ roster, tables }: ComputedBook, row: number, payee: number): number {
  const programme = tables.statements.programme[row]!;
  return programme === 0 ? -1 : roster.entitlementOf(payee, programme);
}
