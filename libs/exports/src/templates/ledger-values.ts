import { type ComputedBook, READ_AHEAD } from '#domain';
import { writeLedgerRow } from '../ledger-row.js';
import { RowWriter } from '../row-writer.js';
import { MonthSpans } from './month-spans.js';
import { columnAt, type RowBlock } from './row-block.js';
import { type RowsOf } from './template-table.js';

/** So many programmes, files, spans of months and channels fit what tells kinds apart. */
const PROGRAMME_BITS = 8;
const FILE_BITS = 10;
const SPAN_BITS = 10;
const STATE_BITS = 4;
const CHANNEL_BITS = 12;
const FINDING_BITS = 19;

const ROW = columnAt(0);
const NIK = columnAt(1);
const NAME = columnAt(2);
const KELURAHAN = columnAt(4);
const KECAMATAN = columnAt(6);
const ENTITLED = columnAt(8);
const DELIVERED = columnAt(9);
const WITHDRAWN = columnAt(10);
const DIFFERENCE = columnAt(11);

/** In the order in which `writeLedgerRow` writes them. */
const COLUMNS = [ROW, NIK, NAME, KELURAHAN, KECAMATAN, ENTITLED, DELIVERED, WITHDRAWN, DIFFERENCE] as const;

/** The values of the rows of the ledger. Numbers are masked. */
class LedgerValues {
  private readonly spans = new MonthSpans();
  /** Of each row of the block its row of the roster table, and what stands there. */
  private readonly rows = new Int32Array(READ_AHEAD);
  private readonly names = new Int32Array(READ_AHEAD);
  private readonly kelurahan = new Int32Array(READ_AHEAD);
  private readonly kecamatan = new Int32Array(READ_AHEAD);

  constructor(private readonly book: ComputedBook) {}

  /** Puts the rows from `from` to before `to` into a block. */
  put(block: RowBlock, from: number, to: number): void {
    const { table } = this.book.roster;
    const { names, kelurahan, kecamatan } = table.vocabulary;
    this.putListed(block, from, to);
    this.putAmounts(block, from, to);
    block.putTexts(NAME, names, this.names);
    block.putTexts(KELURAHAN, kelurahan, this.kelurahan);
    block.putTexts(KECAMATAN, kecamatan, this.kecamatan);
    for (let entitlement = from; entitlement < to; entitlement++)
      if (table.sheet[this.rows[entitlement - from]!] !== 0) block.leave(entitlement - from);
      else this.setKind(block, entitlement - from, entitlement);
  }

  private putListed(block: RowBlock, from: number, to: number): void {
    const { rows, firstEntry, table } = this.book.roster;
    const { nationalIds } = table.vocabulary;
    const { values } = block;
    for (let at = 0; at < to - from; at++) {
      const row = rows[firstEntry[from + at]!]!;
      this.rows[at] = row;
      values[ROW + at] = table.row[row]!;
      values[NIK + at] = nationalIds.lowOf(table.nik[row]!);
      this.names[at] = table.name[row]!;
      this.kelurahan[at] = table.kelurahan[row]!;
      this.kecamatan[at] = table.kecamatan[row]!;
    }
  }

  private putAmounts(block: RowBlock, from: number, to: number): void {
    const { amount } = this.book.roster;
    const { delivered, withdrawn } = this.book.assessments;
    for (let at = 0; at < to - from; at++) {
      block.putInteger(ENTITLED, at, amount[from + at]!);
      block.putInteger(DELIVERED, at, delivered[from + at]!);
      block.putInteger(WITHDRAWN, at, withdrawn[from + at]!);
      block.putInteger(DIFFERENCE, at, delivered[from + at]! - amount[from + at]!);
    }
  }

  private setKind(block: RowBlock, at: number, entitlement: number): void {
    const { roster, assessments } = this.book;
    const { table, firstMonth, lastMonth } = roster;
    const row = this.rows[at]!;
    const file = table.file[row]!;
    const programme = table.programme[row]!;
    const channel = table.channel[row]!;
    const findings = assessments.findings[entitlement]!;
    const span = this.spans.of(firstMonth[entitlement]!, lastMonth[entitlement]!);
    const fits =
      file >>> FILE_BITS === 0 &&
      programme >>> PROGRAMME_BITS === 0 &&
      span >>> SPAN_BITS === 0 &&
      channel >>> CHANNEL_BITS === 0 &&
      findings >>> FINDING_BITS === 0;
    if (!fits) return block.leave(at);
    block.setKind(
      at,
      (((((file << PROGRAMME_BITS) | programme) << SPAN_BITS) | span) << STATE_BITS) |
        assessments.state[entitlement]!,
      (channel << FINDING_BITS) | findings,
    );
  }
}

/** The rows of the ledger, with numbers that identify somebody masked. */
export function ledgerRows(book: ComputedBook): RowsOf {
  return (cells) => {
    const writer = new RowWriter(cells, book, false);
    const values = new LedgerValues(book);
    return {
      write: (row) => writeLedgerRow(writer, row),
      put: (block, from, to) => values.put(block, from, to),
      columnsOf: () => COLUMNS,
    };
  };
}
