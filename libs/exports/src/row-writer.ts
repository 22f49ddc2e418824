import { type ComputedBook, formatMonths, type Months, type NumberIndex, type SettledBook } from '#domain';
import { type CellWriter } from './cell-writer.js';
import { FewWords } from './few-words.js';
import { FixedText, fixedTexts } from './fixed-text.js';

const HIDDEN_DIGITS = new FixedText('************');
const ROW_MARK = new FixedText('#');

/** A file's label with what stands behind it in a ref. */
interface Label {
  readonly beforeRow: FixedText;
  readonly beforeSheet: FixedText;
}

/** Pieces of cells that several result files share. */
export class RowWriter<Book extends SettledBook = ComputedBook> {
  readonly programmes: FewWords;
  readonly channels: FewWords;
  private readonly monthTexts = new Map<number, FixedText>();
  private readonly rosterLabels: readonly Label[];
  private readonly reportLabels: readonly Label[];
  private readonly channelCodes: readonly FixedText[];

  constructor(
    readonly cells: CellWriter,
    readonly book: Book,
    /** Identifiers are written in full. */
    readonly unmasked: boolean,
  ) {
    const { roster, rosterLabels, reports } = book.tables;
    const { programmes, channels } = roster.vocabulary;
    this.programmes = new FewWords(programmes);
    this.channels = new FewWords(channels);
    this.rosterLabels = rosterLabels.map(labelOf);
    this.reportLabels = reports.map(({ label }) => labelOf(label));
    this.channelCodes = fixedTexts(reports.map(({ channelCode }) => channelCode));
  }

  /** A 16-digit number of the vocabulary, masked unless allowed; nothing for 0. */
  identifier(numbers: NumberIndex, id: number): void {
    if (id === 0) return;
    if (this.unmasked) {
      this.cells.digits(numbers.highOf(id), 8);
      this.cells.digits(numbers.lowOf(id), 8);
      return;
    }
    this.cells.fixed(HIDDEN_DIGITS);
    this.cells.digits(numbers.lowOf(id) % 10_000, 4);
  }

  /** The NIK that a row of the statement table states; of a shortened one the digits that are certain. */
  statedNik(row: number): void {
    const { statements } = this.book.tables;
    const nik = statements.nik[row]!;
    const damaged = nik === 0 ? statements.damagedNik.get(row) : undefined;
    if (damaged) this.cells.ownNumber(damaged.digits, this.unmasked);
    else this.identifier(statements.vocabulary.nationalIds, nik);
  }

  monthsCell(months: Months): void {
    const range = months.first * 65_536 + months.last;
    let text = this.monthTexts.get(range);
    if (text === undefined) this.monthTexts.set(range, (text = new FixedText(formatMonths(months))));
    this.cells.fixedCell(text);
  }

  /** Code of the channel that a row of the statement table comes from. */
  channelCell(row: number): void {
    this.cells.fixedCell(this.channelCodes[this.book.tables.statements.report[row]!]!);
  }

  /** Whom a row of the roster table lists, a cell each: NIK, name, kelurahan, kecamatan, channel. */
  listedCells(row: number): void {
    const { cells } = this;
    const { nik, name, kelurahan, kecamatan, channel, vocabulary } = this.book.roster.table;
    cells.open();
    this.identifier(vocabulary.nationalIds, nik[row]!);
    cells.close();
    cells.wordCell(vocabulary.names, name[row]!);
    cells.wordCell(vocabulary.kelurahan, kelurahan[row]!);
    cells.wordCell(vocabulary.kecamatan, kecamatan[row]!);
    cells.fixedCell(this.channels.of(channel[row]!));
  }

  /** Ref of an entry of the standing roster. */
  entryRef(entry: number): void {
    const { table, rows } = this.book.roster;
    const row = rows[entry]!;
    this.place(this.rosterLabels[table.file[row]!]!, table.sheet[row]!, table.row[row]!);
  }

  /** Ref of a row of the statement table. */
  statementRef(row: number): void {
    const { statements } = this.book.tables;
    this.place(this.reportLabels[statements.report[row]!]!, statements.sheet[row]!, statements.row[row]!);
  }

  private place(label: Label, sheet: number, row: number): void {
    if (sheet === 0) this.cells.fixed(label.beforeRow);
    else {
      this.cells.fixed(label.beforeSheet);
      this.cells.word(this.book.tables.roster.vocabulary.sheets, sheet);
      this.cells.fixed(ROW_MARK);
    }
    this.cells.integer(row);
  }
}

function labelOf(label: string): Label {
  return { beforeRow: new FixedText(`${label}#`), beforeSheet: new FixedText(`${label}!`) };
}
