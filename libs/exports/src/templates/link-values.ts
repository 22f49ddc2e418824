import { LINK_KINDS, READ_AHEAD, type SettledBook } from '#domain';
import { writeLinkRow } from '../link-row.js';
import { RowWriter } from '../row-writer.js';
import { LinkEntries } from './link-entries.js';
import {
  LinkShapes,
  MAY_SHOW_DISTRICTS,
  MOST_LEVELS,
  SHOWS_ACCOUNT,
  SHOWS_AMOUNT,
  SHOWS_AREA,
  SHOWS_KK,
  SHOWS_NAME,
  SHOWS_NIK,
} from './link-shapes.js';
import { columnAt, type RowBlock } from './row-block.js';
import { SPOILT } from './slots.js';
import { type RowsOf } from './template-table.js';

const AUTO = LINK_KINDS.indexOf('auto');
const REVIEW = LINK_KINDS.indexOf('review');

/** So many files fit what tells kinds apart. */
const MOST_FILES = 1 << 10;
/** And so many programmes, beside which stands whether the NIK is damaged. */
const MOST_PROGRAMMES = 1 << 15;
const IS_DAMAGED = MOST_PROGRAMMES;
/** In place of the file of an entry that stands in a sheet: its row is written by itself. */
const IN_A_SHEET = MOST_FILES;

const KEY = columnAt(0);
const KEY_END = columnAt(1);
const ROW = columnAt(2);
const AMOUNT = columnAt(3);
const ENTRY_ROW = columnAt(4);
const SUM = columnAt(5);
const STATED_NIK = columnAt(6);
const LISTED_NIK = columnAt(7);
const STATED_NUMBER = columnAt(8);
const LISTED_NUMBER = columnAt(10);
const STATED_KK = columnAt(12);
const LISTED_KK = columnAt(13);
const NAME_WEIGHT = columnAt(14);
const STATED_NAME = columnAt(15);
const LISTED_NAME = columnAt(17);
const STATED_AREA = columnAt(19);
const LISTED_AREA = columnAt(21);
const ENTITLED = columnAt(23);
const DAMAGED_NIK = columnAt(24);

/** The values of a payment that leads to nobody, and those of a link with the pieces of evidence that its explanation shows: in the order in which `writeLinkRow` writes them. */
const PAYMENT_COLUMNS = [KEY, ROW, AMOUNT] as const;
const LINK_COLUMNS = [...PAYMENT_COLUMNS, ENTRY_ROW, ENTRY_ROW, SUM] as const;
const EVIDENCE_COLUMNS: readonly (readonly [bit: number, columns: readonly number[]])[] = [
  [SHOWS_NIK, [STATED_NIK, LISTED_NIK]],
  [SHOWS_ACCOUNT, [STATED_NUMBER, LISTED_NUMBER]],
  [SHOWS_KK, [STATED_KK, LISTED_KK]],
  [SHOWS_NAME, [NAME_WEIGHT, STATED_NAME, LISTED_NAME]],
  [SHOWS_AREA, [STATED_AREA, LISTED_AREA]],
  [SHOWS_AMOUNT, [AMOUNT, ENTITLED]],
];

/** The values of the rows of links: of links whose comparison is known from the linking, and of payments that lead to nobody. Numbers are masked. */
class LinkValues {
  private readonly shapes = new LinkShapes();
  private readonly entries: LinkEntries;
  /** Of each row of the block its row of the statement table, and what stands there. */
  private readonly rows = new Int32Array(READ_AHEAD);
  private readonly accounts = new Int32Array(READ_AHEAD);
  private readonly cards = new Int32Array(READ_AHEAD);
  private readonly names = new Int32Array(READ_AHEAD);
  private readonly kelurahan = new Int32Array(READ_AHEAD);
  /** The file of the entry that a link points to. */
  private readonly files = new Int32Array(READ_AHEAD);
  /** What stands in the entry that all of the comparison comes from. */
  private readonly listedAccounts = new Int32Array(READ_AHEAD);
  private readonly listedCards = new Int32Array(READ_AHEAD);
  private readonly listedNames = new Int32Array(READ_AHEAD);
  private readonly listedKelurahan = new Int32Array(READ_AHEAD);

  constructor(private readonly book: SettledBook) {
    this.entries = new LinkEntries(book);
  }

  /** Puts the rows from `from` to before `to` into a block. */
  put(block: RowBlock, from: number, to: number): void {
    const { accounts, names, kelurahan } = this.book.tables.statements.vocabulary;
    this.putPayments(block, from, to);
    this.putPayees(block, from, to);
    this.entries.find(this.rows, from, to);
    this.putEntries(block, to - from);
    this.putCompared(block, to - from);
    block.putNumbers(STATED_NUMBER, accounts, this.accounts);
    block.putNumbers(LISTED_NUMBER, accounts, this.listedAccounts);
    block.putTexts(STATED_NAME, names, this.names);
    block.putTexts(LISTED_NAME, names, this.listedNames);
    block.putTexts(STATED_AREA, kelurahan, this.kelurahan);
    block.putTexts(LISTED_AREA, kelurahan, this.listedKelurahan);
    this.setKinds(block, from, to);
  }

  /** What the statements say by themselves. */
  private putPayments(block: RowBlock, from: number, to: number): void {
    const { statements, instances, keys } = this.book.settlement.context;
    const { familyCards, nationalIds } = statements.vocabulary;
    const { values } = block;
    for (let at = 0; at < to - from; at++) {
      const row = instances.row[from + at]!;
      this.rows[at] = row;
      values[KEY + at] = keys.highOf(row);
      values[KEY_END + at] = keys.lowOf(row);
      values[ROW + at] = statements.row[row]!;
      block.putInteger(AMOUNT, at, statements.amount[row]!);
      const nik = statements.nik[row]!;
      values[STATED_NIK + at] = nik === 0 ? SPOILT : nationalIds.lowOf(nik);
      const kk = statements.kk[row]!;
      values[STATED_KK + at] = kk === 0 ? SPOILT : familyCards.lowOf(kk);
      this.accounts[at] = statements.account[row]!;
      this.cards[at] = statements.card[row]!;
      this.names[at] = statements.name[row]!;
      this.kelurahan[at] = statements.kelurahan[row]!;
    }
  }

  private putPayees(block: RowBlock, from: number, to: number): void {
    const { settlement, tables } = this.book;
    const { nationalIds } = tables.statements.vocabulary;
    const { sum } = settlement.context.links;
    const { values } = block;
    for (let at = 0; at < to - from; at++) {
      values[LISTED_NIK + at] = nationalIds.lowOf(settlement.payee[from + at]!);
      values[SUM + at] = sum[this.rows[at]!]!;
    }
  }

  /** What stands in the entry that a link points to. */
  private putEntries(block: RowBlock, count: number): void {
    const { table, amount } = this.book.roster;
    const { listedRows, entitlements } = this.entries;
    const { values } = block;
    for (let at = 0; at < count; at++) {
      const row = listedRows[at]!;
      values[ENTRY_ROW + at] = table.row[row]!;
      this.files[at] = table.sheet[row] === 0 ? table.file[row]! : IN_A_SHEET;
      block.putInteger(ENTITLED, at, amount[entitlements[at]!]!);
    }
  }

  /** What stands in the entry that all of the comparison comes from. */
  private putCompared(block: RowBlock, count: number): void {
    const { table } = this.book.roster;
    const { familyCards } = table.vocabulary;
    const { comparedRows } = this.entries;
    const { values } = block;
    for (let at = 0; at < count; at++) {
      const row = comparedRows[at]!;
      const kk = table.kk[row]!;
      values[LISTED_KK + at] = kk === 0 ? SPOILT : familyCards.lowOf(kk);
      this.listedAccounts[at] = table.account[row]!;
      this.listedCards[at] = table.card[row]!;
      this.listedNames[at] = table.name[row]!;
      this.listedKelurahan[at] = table.kelurahan[row]!;
    }
  }

  private setKinds(block: RowBlock, from: number, to: number): void {
    const { kind, payee, rulings } = this.book.settlement;
    const isRuled = rulings.size > 0;
    for (let instance = from; instance < to; instance++) {
      const at = instance - from;
      const link = kind[instance]!;
      if (isRuled && rulings.has(instance)) block.leave(at);
      else if (link === AUTO) this.setKindOfLink(block, at, instance);
      else if (link !== REVIEW && payee[instance] === 0) this.setKindOfOther(block, at, instance, link);
      else block.leave(at);
    }
  }

  private setKindOfOther(block: RowBlock, at: number, instance: number, link: number): void {
    const { statements, instances } = this.book.settlement.context;
    const row = this.rows[at]!;
    if (statements.sheet[row] !== 0) return block.leave(at);
    block.setKind(
      at,
      (statements.report[row]! << 16) | instances.programme[instance]!,
      (statements.outcome[row]! << 3) | link,
    );
  }

  private setKindOfLink(block: RowBlock, at: number, instance: number): void {
    const { settlement } = this.book;
    const { links, statements, instances } = settlement.context;
    const row = this.rows[at]!;
    if (links.entryOf(row) === -1 || links.payee[row] !== settlement.payee[instance]) return block.leave(at);
    const levels = links.levelsOf(row);
    const shape = this.shapes.of(levels);
    const file = this.files[at]!;
    const programme = instances.programme[instance]!;
    if (file >= MOST_FILES || programme >= MOST_PROGRAMMES || statements.sheet[row] !== 0)
      return block.leave(at);
    const isOfEntitlement = this.entries.isEntitled[at] === 1 && statements.programme[row] !== 0;
    if ((shape & SHOWS_AMOUNT) !== 0 && !isOfEntitlement) return block.leave(at);
    if ((shape & SHOWS_ACCOUNT) !== 0 && this.cards[at] !== 0) this.putCards(block, at, row);
    if ((shape & MAY_SHOW_DISTRICTS) !== 0) this.putDistricts(block, at, row);
    const isDamaged = (shape & SHOWS_NIK) !== 0 && statements.nik[row] === 0;
    if (isDamaged) block.putOwnNumber(DAMAGED_NIK, at, statements.damagedNik.get(row)!.digits);
    const nameWeight = links.sum[row]! - this.shapes.unnamed(levels);
    block.values[NAME_WEIGHT + at] = nameWeight;
    block.setKind(
      at,
      (statements.report[row]! << 16) | (isDamaged ? IS_DAMAGED : 0) | programme,
      ((file * MOST_LEVELS + levels) << 7) |
        (nameWeight < 0 ? 64 : 0) |
        (statements.outcome[row]! << 3) |
        AUTO,
    );
  }

  /** Puts the cards in the place of the accounts, where they tell more. */
  private putCards(block: RowBlock, at: number, row: number): void {
    const { cards } = this.book.roster.table.vocabulary;
    if (!this.book.comparer.isByCard(row, this.entries.comparedRows[at]!)) return;
    block.putNumber(STATED_NUMBER, at, cards, this.cards[at]!);
    block.putNumber(LISTED_NUMBER, at, cards, this.listedCards[at]!);
  }

  /** Puts the kecamatan in the place of the kelurahan, where they tell more. */
  private putDistricts(block: RowBlock, at: number, row: number): void {
    const { comparer, roster, tables } = this.book;
    const { kecamatan, vocabulary } = roster.table;
    const listed = this.entries.comparedRows[at]!;
    if (!comparer.isByDistrict(row, listed)) return;
    block.putText(STATED_AREA, at, vocabulary.kecamatan, tables.statements.kecamatan[row]!);
    block.putText(LISTED_AREA, at, vocabulary.kecamatan, kecamatan[listed]!);
  }

  /** The columns of a row that has a kind, in the order in which they are written. */
  columnsOf(instance: number): readonly number[] {
    const { kind, context } = this.book.settlement;
    if (kind[instance] !== AUTO) return PAYMENT_COLUMNS;
    const row = context.instances.row[instance]!;
    const shape = this.shapes.of(context.links.levelsOf(row));
    const shown = EVIDENCE_COLUMNS.filter(([bit]) => (shape & bit) !== 0).flatMap(([, columns]) => columns);
    const isDamaged = context.statements.nik[row] === 0;
    return [
      ...LINK_COLUMNS,
      ...shown.map((column) => (column === STATED_NIK && isDamaged ? DAMAGED_NIK : column)),
    ];
  }
}

/** The rows of links, with numbers that identify somebody masked. */
export function linkRows(book: SettledBook): RowsOf {
  return (cells) => {
    const writer = new RowWriter(cells, book, false);
    const values = new LinkValues(book);
    return {
      write: (row) => writeLinkRow(writer, row),
      put: (block, from, to) => values.put(block, from, to),
      columnsOf: (row) => values.columnsOf(row),
    };
  };
}
