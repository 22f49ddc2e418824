import { LINK_KINDS, type SettledBook } from '#domain';
import { LinkReadAhead } from '../link-read-ahead.js';
import {
  LinkShapes,
  MOST_LEVELS,
  NONE_OF_THESE,
  SHOWS_ACCOUNT,
  SHOWS_AMOUNT,
  SHOWS_AREA,
  SHOWS_KK,
  SHOWS_NAME,
  SHOWS_NIK,
} from './link-shapes.js';
import { writeLinkRow } from '../link-row.js';
import { RowWriter } from '../row-writer.js';
import { type RowTape } from './row-tape.js';
import { type RowsOf } from './template-table.js';

const AUTO = LINK_KINDS.indexOf('auto');
const REVIEW = LINK_KINDS.indexOf('review');

/** So many files fit what tells kinds apart. */
const MOST_FILES = 1 << 10;

/** The values of the rows of links, in the order in which `writeLinkRow` writes them: of links whose comparison is known from the linking, and of payments that lead to nobody. Numbers are masked. */
class LinkValues {
  private readonly shapes = new LinkShapes();

  private readonly ahead: LinkReadAhead;

  constructor(private readonly book: SettledBook) {
    this.ahead = new LinkReadAhead(book);
  }

  /** Puts the rows from `from` to before `to` on the tape. */
  put(tape: RowTape, from: number, to: number): void {
    const { settlement } = this.book;
    const { kind, payee, rulings } = settlement;
    const isRuled = rulings.size > 0;
    this.ahead.read(from, to);
    for (let instance = from; instance < to; instance++) {
      tape.begin();
      const link = kind[instance]!;
      const isLinked = link === AUTO;
      if (isRuled && rulings.has(instance)) tape.leave();
      else if (isLinked) this.putLink(tape, instance, payee[instance]!);
      else if (link !== REVIEW && payee[instance] === 0) this.putUnlinked(tape, instance, link);
      else tape.leave();
    }
  }

  private putUnlinked(tape: RowTape, instance: number, link: number): void {
    const { settlement } = this.book;
    const { statements, instances } = settlement.context;
    const row = settlement.rowOf(instance);
    if (statements.sheet[row] !== 0) return tape.leave();
    this.putPayment(tape, row);
    tape.end(
      (statements.report[row]! << 16) | instances.programme[instance]!,
      (statements.outcome[row]! << 3) | link,
    );
  }

  private putPayment(tape: RowTape, row: number): void {
    const { statements, keys } = this.book.settlement.context;
    tape.put(keys.highOf(row));
    tape.put(keys.lowOf(row));
    tape.put(statements.row[row]!);
    tape.integer(statements.amount[row]!);
  }

  private putLink(tape: RowTape, instance: number, payee: number): void {
    const { book, shapes } = this;
    const { settlement, roster } = book;
    const { links, statements, instances } = settlement.context;
    const { table } = roster;
    const row = settlement.rowOf(instance);
    const compared = links.entryOf(row);
    if (compared === -1 || links.payee[row] !== payee || statements.sheet[row] !== 0) return tape.leave();
    const levels = links.levelsOf(row);
    const shape = shapes.of(levels);
    const entry = roster.rows[book.entryFor(instance, payee)]!;
    const file = table.file[entry]!;
    if ((shape & NONE_OF_THESE) !== 0 || file >= MOST_FILES || table.sheet[entry] !== 0) return tape.leave();
    const nameWeight = links.sum[row]! - shapes.unnamed(levels);
    this.putPayment(tape, row);
    tape.put(table.row[entry]!);
    tape.put(table.row[entry]!);
    tape.put(links.sum[row]!);
    this.putNumbers(tape, row, payee, roster.rows[compared]!, shape);
    this.putTexts(tape, row, roster.rows[compared]!, shape, nameWeight);
    if ((shape & SHOWS_AMOUNT) !== 0) this.putAmounts(tape, row, payee);
    tape.end(
      (statements.report[row]! << 16) | instances.programme[instance]!,
      ((file * MOST_LEVELS + levels) << 7) |
        (nameWeight < 0 ? 64 : 0) |
        (statements.outcome[row]! << 3) |
        AUTO,
    );
  }

  private putNumbers(tape: RowTape, row: number, payee: number, listed: number, shape: number): void {
    const { comparer, roster, tables } = this.book;
    const { statements } = tables;
    const { table } = roster;
    const { nationalIds, familyCards, accounts, cards } = table.vocabulary;
    if ((shape & SHOWS_NIK) !== 0) {
      tape.lastDigits(nationalIds, statements.nik[row]!);
      tape.lastDigits(nationalIds, payee);
    }
    if ((shape & SHOWS_ACCOUNT) !== 0)
      if (statements.card[row] !== 0 && comparer.isByCard(row, listed)) {
        tape.numberWord(cards, statements.card[row]!);
        tape.numberWord(cards, table.card[listed]!);
      } else {
        tape.numberWord(accounts, statements.account[row]!);
        tape.numberWord(accounts, table.account[listed]!);
      }
    if ((shape & SHOWS_KK) !== 0) {
      tape.lastDigits(familyCards, statements.kk[row]!);
      tape.lastDigits(familyCards, table.kk[listed]!);
    }
  }

  private putTexts(tape: RowTape, row: number, listed: number, shape: number, nameWeight: number): void {
    const { roster, tables } = this.book;
    const { statements } = tables;
    const { table } = roster;
    const { names, kelurahan } = table.vocabulary;
    if ((shape & SHOWS_NAME) !== 0) {
      tape.put(nameWeight);
      tape.word(names, statements.name[row]!);
      if (statements.name[row] === table.name[listed]) tape.again();
      else tape.word(names, table.name[listed]!);
    }
    if ((shape & SHOWS_AREA) !== 0) {
      tape.word(kelurahan, statements.kelurahan[row]!);
      if (statements.kelurahan[row] === table.kelurahan[listed]) tape.again();
      else tape.word(kelurahan, table.kelurahan[listed]!);
    }
  }

  private putAmounts(tape: RowTape, row: number, payee: number): void {
    const { roster, tables } = this.book;
    const { statements } = tables;
    const programme = statements.programme[row]!;
    const entitlement = programme === 0 ? -1 : roster.entitlementOf(payee, programme);
    tape.integer(statements.amount[row]!);
    tape.integer(entitlement === -1 ? NaN : roster.amount[entitlement]!);
  }
}

/** The rows of links, with numbers that identify somebody masked. */
export function linkRows(book: SettledBook): RowsOf {
  return (cells) => {
    const writer = new RowWriter(cells, book, false);
    const values = new LinkValues(book);
    return {
      write: (row) => writeLinkRow(writer, row),
      put: (tape, from, to) => values.put(tape, from, to),
    };
  };
}
