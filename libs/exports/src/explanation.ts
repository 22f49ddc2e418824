import { type Comparison, type SettledBook, type TextIndex } from '#domain';
import { type CellWriter } from './cell-writer.js';
import { ExplanationPatterns } from './explanation-pattern.js';
import { FixedText } from './fixed-text.js';
import { type RowWriter } from './row-writer.js';

const PLUS = new FixedText('+');
const BEFORE_VALUES = new FixedText(' (');
const BETWEEN_VALUES = new FixedText(' | ');
const AFTER_VALUES = new FixedText(')');

const patterns = new ExplanationPatterns();

/** Why a payment was linked, or not: per stated piece of evidence its level, weight and the two values, separated by `;`. */
export function writeExplanation(writer: RowWriter<SettledBook>, row: number, comparison: Comparison): void {
  const { book, cells } = writer;
  const { rows } = book.roster;
  const pattern = patterns.of(comparison);
  if (pattern.beforeNiks) {
    cells.fixed(pattern.beforeNiks);
    writeNiks(writer, row, comparison);
  }
  if (pattern.beforeAccounts) {
    cells.fixed(pattern.beforeAccounts);
    writeAccounts(writer, row, rows[comparison.accountEntry]!);
  }
  if (pattern.beforeFamilyCards) {
    cells.fixed(pattern.beforeFamilyCards);
    writeFamilyCards(writer, row, rows[comparison.kkEntry]!);
  }
  if (pattern.beforeNames) {
    cells.fixed(pattern.beforeNames);
    writeNameWeight(cells, comparison.nameWeight);
    writeNames(writer, row, rows[comparison.nameEntry]!);
  }
  if (pattern.beforeAreas) {
    cells.fixed(pattern.beforeAreas);
    writeAreas(writer, row, rows[comparison.areaEntry]!);
  }
  if (pattern.beforeAmounts) {
    cells.fixed(pattern.beforeAmounts);
    writeAmounts(writer, row, comparison.payee);
  }
  if (!pattern.isEmpty) cells.fixed(AFTER_VALUES);
}

function writeNiks(writer: RowWriter<SettledBook>, row: number, { payee }: Comparison): void {
  writer.statedNik(row);
  writer.cells.fixed(BETWEEN_VALUES);
  writer.identifier(writer.book.tables.statements.vocabulary.nationalIds, payee);
}

function writeFamilyCards(writer: RowWriter<SettledBook>, row: number, listed: number): void {
  const { familyCards } = writer.book.tables.roster.vocabulary;
  writer.identifier(familyCards, writer.book.tables.statements.kk[row]!);
  writer.cells.fixed(BETWEEN_VALUES);
  writer.identifier(familyCards, writer.book.roster.table.kk[listed]!);
}

/** The accounts, or the cards where these tell more. */
function writeAccounts(writer: RowWriter<SettledBook>, row: number, listed: number): void {
  const { comparer, roster, tables } = writer.book;
  const { statements } = tables;
  const words = roster.table.vocabulary;
  if (comparer.isByCard(row, listed))
    writeNumbers(writer, words.cards, statements.card[row]!, roster.table.card[listed]!);
  else writeNumbers(writer, words.accounts, statements.account[row]!, roster.table.account[listed]!);
}

function writeNumbers(
  writer: RowWriter<SettledBook>,
  words: TextIndex,
  stated: number,
  listed: number,
): void {
  writer.cells.numberWord(words, stated, writer.unmasked);
  writer.cells.fixed(BETWEEN_VALUES);
  writer.cells.numberWord(words, listed, writer.unmasked);
}

function writeNameWeight(cells: CellWriter, weight: number): void {
  if (weight >= 0) cells.fixed(PLUS);
  cells.hundredths(weight);
  cells.fixed(BEFORE_VALUES);
}

function writeNames({ book, cells }: RowWriter<SettledBook>, row: number, listed: number): void {
  const { names } = book.roster.table.vocabulary;
  cells.word(names, book.tables.statements.name[row]!);
  cells.fixed(BETWEEN_VALUES);
  cells.word(names, book.roster.table.name[listed]!);
}

function writeAreas(writer: RowWriter<SettledBook>, row: number, listed: number): void {
  const { book, cells } = writer;
  const { table } = book.roster;
  const { kelurahan, kecamatan } = table.vocabulary;
  const { statements } = book.tables;
  const isByKelurahan =
    statements.kelurahan[row] !== 0 &&
    table.kelurahan[listed] !== 0 &&
    !book.comparer.isByDistrict(row, listed);
  const words = isByKelurahan ? kelurahan : kecamatan;
  const column = isByKelurahan ? 'kelurahan' : 'kecamatan';
  cells.word(words, statements[column][row]!);
  cells.fixed(BETWEEN_VALUES);
  cells.word(words, table[column][listed]!);
}

function writeAmounts({ book, cells }: RowWriter<SettledBook>, row: number, payee: number): void {
  cells.integer(book.tables.statements.amount[row]!);
  cells.fixed(BETWEEN_VALUES);
  const entitlement = entitlementOf(book, row, payee);
  if (entitlement !== -1) cells.integer(book.roster.amount[entitlement]!);
}

function entitlementOf({ roster, tables }: SettledBook, row: number, payee: number): number {
  const programme = tables.statements.programme[row]!;
  return programme === 0 ? -1 : roster.entitlementOf(payee, programme);
}
