import { type RowsAhead } from '../carriers/row-source.js';
import { type RosterTable } from '../../../domain/src/roster/roster-table.js';
import { type RosterProfile } from '../profiles/profile.js';
import { firstOfPacked, lastOfPacked, NO_MONTHS } from '../values/months-text.js';
import { type ReadingContext } from './file-reading.js';
import { type NumberCell } from './identifier-cells.js';
import { type RowReader } from './read-rows.js';
import { state } from './state.js';
import { rowsExpected } from './expected-rows.js';
import { NO_PROGRAMME, type SheetCells, UNKNOWN_WORD } from './sheet-cells.js';
import { OrdinaryRows } from './together/ordinary-rows.js';
import { RosterCells } from './roster-cells.js';
import { RosterTogether } from './together/roster-together.js';
import { damage } from './statement-payee.js';

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
  private readonly roster: RosterCells;
  private readonly ordinary: OrdinaryRows;

  constructor(
    private readonly cells: SheetCells,
    private readonly table: RosterTable,
    private readonly profile: RosterProfile,
    context: ReadingContext,
  ) {
    this.roster = new RosterCells(cells, table, profile, context);
    this.ordinary = new OrdinaryRows(new RosterTogether(this.roster));
    table.expect(rowsExpected(cells.source, context.followingBytes));
  }

  readTogether(ahead: RowsAhead): number {
    return this.ordinary.take(ahead);
  }

  /** Takes the current row; false when it has problems. Returns its amount through the tally. */
  read(): boolean {
    const { cells } = this;
    const withdraws = this.readWithdraws();
    const nik = this.roster.nik.read();
    if (nik === 0)
      cells.problems.identifier(this.roster.nik.column, 'NIK_INVALID', 'NIK', this.roster.nik.found);
    const kk = this.readKk();
    if (!withdraws && cells.isEmpty(this.roster.name.column))
      cells.problems.add(this.roster.name.column, 'NAME_MISSING', 'Nama kosong; isi nama penerima.');
    const programme = this.readProgramme();
    const months = cells.months();
    const amount = this.readAmount(withdraws);
    const channel = cells.channel();
    const account = this.readNumber(
      this.roster.account,
      'ACCOUNT',
      'Nomor rekening',
      this.roster.accountDigits(channel),
    );
    const card = this.readNumber(this.roster.card, 'CARD', 'Nomor kartu');
    if (cells.problems.count > 0) return false;
    this.write({ nik, kk, programme, months, amount, account, card, channel, withdraws });
    cells.tally.amount += amount;
    return true;
  }

  /** Appends the current row, which is accepted: only now its texts enter the vocabulary. */
  private write(row: AcceptedRow): void {
    const { cells, table } = this;
    const at = table.next();
    state(table.file, at, this.roster.file);
    table.row[at] = cells.source.row;
    state(table.sheet, at, this.roster.sheet);
    table.programme[at] = cells.programmes.share(row.programme);
    table.nik[at] = row.nik;
    table.kk[at] = row.kk;
    table.name[at] = this.roster.name.read();
    table.kelurahan[at] = this.roster.kelurahan.read();
    table.kecamatan[at] = this.roster.kecamatan.read();
    table.firstMonth[at] = row.months === NO_MONTHS ? 0 : firstOfPacked(row.months);
    table.lastMonth[at] = row.months === NO_MONTHS ? 0 : lastOfPacked(row.months);
    table.amount[at] = row.amount;
    table.channel[at] = cells.channels.share(row.channel);
    table.account[at] = row.account;
    table.card[at] = row.card;
    state(table.withdraws, at, row.withdraws ? 1 : 0);
  }

  /** STATUS takes an entry out only in an amendment; on a roster the word is worth a warning. */
  private readWithdraws(): boolean {
    const { cells } = this;
    if (this.roster.withdrawals.read() === 0) return false;
    if (this.profile.role === 'amendments') return true;
    cells.tally.warn('WITHDRAWING_STATUS_ON_ROSTER', cells.source.row);
    return false;
  }

  private readKk(): number {
    const kk = this.roster.kk.read();
    if (kk !== 0) return kk;
    const { form } = this.roster.kk.found;
    if (form === 'ZEROS') this.cells.tally.warn('KK_ZEROS', this.cells.source.row);
    else if (form !== 'EMPTY')
      this.cells.problems.identifier(this.roster.kk.column, 'KK_INVALID', 'Nomor KK', this.roster.kk.found);
    return 0;
  }

  private readProgramme(): number {
    const { cells, roster } = this;
    const stated = cells.programme();
    const programme = stated === NO_PROGRAMME ? this.roster.defaultProgramme : stated;
    if (programme === NO_PROGRAMME || programme === UNKNOWN_WORD) cells.problems.programme(roster.programme);
    return programme;
  }

  private readAmount(withdraws: boolean): number {
    const { cells, roster } = this;
    const before = cells.problems.count;
    const amount = Math.max(0, cells.amount(roster.amount));
    if (amount === 0 && !withdraws && cells.problems.count === before)
      cells.problems.add(
        roster.amount,
        'AMOUNT_MISSING',
        'Nominal kosong atau 0; isi jumlah hak dalam rupiah.',
      );
    return amount;
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
