import { type RosterTable } from '../../../domain/src/roster/roster-table.js';
import { accountDigitsOf } from '../profiles/known-profiles.js';
import { type RosterProfile } from '../profiles/profile.js';
import { wordKey } from '../profiles/words.js';
import { firstOfPacked, lastOfPacked, NO_MONTHS } from '../values/months-text.js';
import { onlyProgramme, type ReadingContext } from './file-reading.js';
import { NationalIdCell, NumberCell } from './identifier-cells.js';
import { type RowReader } from './read-rows.js';
import { rowsExpected } from './expected-rows.js';
import { NO_PROGRAMME, type SheetCells, UNKNOWN_WORD } from './sheet-cells.js';
import { damage } from './statement-payee.js';
import { type WordCell } from './word-cell.js';
import { WordsCell } from './words-cell.js';

/** What was read of a row before its texts. */
interface AcceptedRow {
  readonly nik: number;
  readonly kk: number;
  readonly programme: number;
  readonly months: number;
  readonly amount: number;
  readonly account: number;
  readonly card: number;
  readonly channel: number;
  readonly withdraws: boolean;
}

/** Reads rows of a roster or an amendment into the table's columns. */
export class RosterReader implements RowReader {
  private readonly nik: NationalIdCell;
  private readonly kk: NationalIdCell;
  private readonly account: NumberCell;
  private readonly card: NumberCell;
  private readonly name: WordsCell;
  private readonly kelurahan: WordsCell;
  private readonly kecamatan: WordsCell;
  private readonly columns: Record<'programme' | 'amount', number>;
  private readonly withdrawals: WordCell;
  private readonly defaultProgramme: number;
  private readonly sheet: number;
  private readonly digitsByChannel: number[] = [];

  constructor(
    private readonly cells: SheetCells,
    private readonly table: RosterTable,
    private readonly profile: RosterProfile,
    private readonly context: ReadingContext,
  ) {
    const { vocabulary } = table;
    const { source } = cells;
    this.nik = new NationalIdCell(source, cells.columnOf('nik'), vocabulary.nationalIds);
    this.kk = new NationalIdCell(source, cells.columnOf('kk'), vocabulary.familyCards);
    this.account = new NumberCell(source, cells.columnOf('account'), vocabulary.accounts);
    this.card = new NumberCell(source, cells.columnOf('card'), vocabulary.cards);
    this.name = new WordsCell(cells, 'name', vocabulary.names);
    this.kelurahan = new WordsCell(cells, 'kelurahan', vocabulary.kelurahan);
    this.kecamatan = new WordsCell(cells, 'kecamatan', vocabulary.kecamatan);
    this.columns = {
      programme: cells.columnOf('programme'),
      amount: cells.columnOf('amount'),
    };
    this.withdrawals = cells.wordCell('status', (text) =>
      profile.withdrawingWords.includes(wordKey(text).split(' ')[0]!) ? 1 : 0,
    );
    this.defaultProgramme = cells.programmes.idOf(context.defaultProgramme ?? onlyProgramme(context) ?? '');
    this.sheet = vocabulary.sheets.intern(source.sheet);
    table.expect(rowsExpected(source, context.followingBytes));
  }

  /** Takes the current row; false when it has problems. Returns its amount through the tally. */
  read(): boolean {
    const { cells } = this;
    const withdraws = this.readWithdraws();
    const nik = this.nik.read();
    if (nik === 0) cells.problems.identifier(this.nik.column, 'NIK_INVALID', 'NIK', this.nik.found);
    const kk = this.readKk();
    if (!withdraws && cells.isEmpty(this.name.column))
      cells.problems.add(this.name.column, 'NAME_MISSING', 'Nama kosong; isi nama penerima.');
    const programme = this.readProgramme();
    const months = cells.months();
    const amount = this.readAmount(withdraws);
    const channel = cells.channel();
    const account = this.readNumber(this.account, 'ACCOUNT', 'Nomor rekening', this.accountDigits(channel));
    const card = this.readNumber(this.card, 'CARD', 'Nomor kartu');
    if (cells.problems.count > 0) return false;
    this.write({ nik, kk, programme, months, amount, account, card, channel, withdraws });
    cells.tally.amount += amount;
    return true;
  }

  /** Appends the current row, which is accepted: only now its texts enter the vocabulary. */
  private write(row: AcceptedRow): void {
    const { cells, table } = this;
    const at = table.next();
    table.file[at] = this.context.file;
    table.row[at] = cells.source.row;
    table.sheet[at] = this.sheet;
    table.programme[at] = cells.programmes.share(row.programme);
    table.nik[at] = row.nik;
    table.kk[at] = row.kk;
    table.name[at] = this.name.read();
    table.kelurahan[at] = this.kelurahan.read();
    table.kecamatan[at] = this.kecamatan.read();
    table.firstMonth[at] = row.months === NO_MONTHS ? 0 : firstOfPacked(row.months);
    table.lastMonth[at] = row.months === NO_MONTHS ? 0 : lastOfPacked(row.months);
    table.amount[at] = row.amount;
    table.channel[at] = cells.channels.share(row.channel);
    table.account[at] = row.account;
    table.card[at] = row.card;
    table.withdraws[at] = row.withdraws ? 1 : 0;
  }

  /** STATUS takes an entry out only in an amendment; on a roster the word is worth a warning. */
  private readWithdraws(): boolean {
    const { cells } = this;
    if (this.withdrawals.read() === 0) return false;
    if (this.profile.role === 'amendments') return true;
    cells.tally.warn('WITHDRAWING_STATUS_ON_ROSTER', cells.source.row);
    return false;
  }

  private readKk(): number {
    const kk = this.kk.read();
    if (kk !== 0) return kk;
    const { form } = this.kk.found;
    if (form === 'ZEROS') this.cells.tally.warn('KK_ZEROS', this.cells.source.row);
    else if (form !== 'EMPTY')
      this.cells.problems.identifier(this.kk.column, 'KK_INVALID', 'Nomor KK', this.kk.found);
    return 0;
  }

  private readProgramme(): number {
    const { cells, columns } = this;
    const stated = cells.programme();
    const programme = stated === NO_PROGRAMME ? this.defaultProgramme : stated;
    if (programme === NO_PROGRAMME || programme === UNKNOWN_WORD) cells.problems.programme(columns.programme);
    return programme;
  }

  private readAmount(withdraws: boolean): number {
    const { cells, columns } = this;
    const before = cells.problems.count;
    const amount = Math.max(0, cells.amount(columns.amount));
    if (amount === 0 && !withdraws && cells.problems.count === before)
      cells.problems.add(
        columns.amount,
        'AMOUNT_MISSING',
        'Nominal kosong atau 0; isi jumlah hak dalam rupiah.',
      );
    return amount;
  }

  /** Digits of an account of the entry's channel, 0 where that is not known. */
  private accountDigits(channel: number): number {
    return (this.digitsByChannel[channel] ??= accountDigitsOf(this.cells.channels.text(channel)));
  }

  private readNumber(cell: NumberCell, kind: 'ACCOUNT' | 'CARD', label: string, length = 0): number {
    const id = cell.read(length);
    if (id !== 0) return id;
    const { form } = cell.found;
    if (form === 'LETTERS') this.cells.problems.identifier(cell.column, `${kind}_INVALID`, label, cell.found);
    else if (form !== 'EMPTY') this.cells.tally.warn(damage(kind, form), this.cells.source.row);
    return 0;
  }
}
