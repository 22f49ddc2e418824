import { movedMoney } from '../../../domain/src/statements/outcome.js';
import { type StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type ChannelProfile, PROGRAMME_AMOUNT } from '../profiles/profile.js';
import { maskLongNumbers } from '../values/masked-text.js';
import { NO_DAY } from '../values/days.js';
import { firstOfPacked, lastOfPacked, NO_MONTHS } from '../values/months-text.js';
import { EMPTY_AMOUNT } from '../values/rupiah-text.js';
import { onlyProgramme, type ReadingContext } from './file-reading.js';
import { CodeCell } from './identifier-cells.js';
import { type RowReader } from './read-rows.js';
import { rowsExpected } from './expected-rows.js';
import { NO_PROGRAMME, type SheetCells, UNKNOWN_WORD } from './sheet-cells.js';
import { StatementPayee } from './statement-payee.js';
import { StatementWords } from './statement-words.js';

/** A column that holds what was paid for one programme. */
interface ProgrammeAmount {
  readonly column: number;
  readonly programme: number;
  /** The current row's rupiah; 0 when empty. */
  amount: number;
}

/** Reads rows of a channel's report into the table's columns: one statement a row, or one for each filled programme column. */
export class StatementReader implements RowReader {
  private readonly payee: StatementPayee;
  private readonly words: StatementWords;
  private readonly referenceCell: CodeCell;
  private readonly columns: Record<'programme' | 'amount' | 'day' | 'withdrawn' | 'withdrawalDay', number>;
  private readonly programmeAmounts: readonly ProgrammeAmount[];
  private readonly statesWithdrawnAmount: boolean;
  private readonly statesWithdrawals: boolean;
  /** Id (of the cells' programmes) of the programme given with the file. */
  private readonly givenProgramme: number;
  /** The same of the cycle's only one, once a row needs it. */
  private onlyProgramme: number | undefined = undefined;
  private readonly sheet: number;
  /** The current row. */
  private outcome = 0;
  private months = NO_MONTHS;
  private day = NO_DAY;
  private withdrawalDay = NO_DAY;
  private withdrawn = 0;
  private total = EMPTY_AMOUNT;
  private card = 0;
  private reason = 0;
  private reference = 0;

  constructor(
    private readonly cells: SheetCells,
    private readonly table: StatementTable,
    profile: ChannelProfile,
    private readonly context: ReadingContext,
  ) {
    const { vocabulary } = table;
    this.payee = new StatementPayee(cells, table, profile);
    this.words = new StatementWords(cells, profile, vocabulary.reasons);
    this.columns = {
      programme: cells.columnOf('programme'),
      amount: cells.columnOf('amount'),
      day: cells.columnOf('day'),
      withdrawn: cells.columnOf('withdrawn'),
      withdrawalDay: cells.columnOf('withdrawalDay'),
    };
    this.referenceCell = new CodeCell(cells.source, cells.columnOf('reference'), vocabulary.references);
    // In the order of the profile: in which order a sender puts the columns must not matter.
    const fields = Object.keys(profile.fields);
    this.programmeAmounts = cells.header.mapping
      .filter(({ field }) => field.startsWith(PROGRAMME_AMOUNT))
      .sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))
      .map(({ column, field }) => ({
        column,
        programme: cells.programmes.idOf(field.slice(PROGRAMME_AMOUNT.length)),
        amount: 0,
      }));
    this.statesWithdrawnAmount = cells.has('withdrawn');
    this.statesWithdrawals = this.statesWithdrawnAmount || cells.has('withdrawalDay');
    this.givenProgramme = cells.programmes.idOf(context.defaultProgramme ?? '');
    this.sheet = vocabulary.sheets.intern(cells.source.sheet);
    table.expect(rowsExpected(cells.source, context.followingBytes), cells.has('reference'));
  }

  read(): boolean {
    const { cells, columns, words } = this;
    this.payee.read();
    this.outcome = words.outcome();
    this.months = cells.months();
    this.day = cells.day(columns.day);
    this.card = words.card();
    this.reason = words.reason(this.outcome);
    this.readWithdrawal();
    const split = this.readProgrammeAmounts();
    const programme = split ? NO_PROGRAMME : this.readSingle();
    if (cells.problems.count > 0) return false;
    this.payee.takeTexts();
    this.reason = words.reasons.share(this.reason);
    this.reference = this.referenceCell.read();
    if (split)
      for (const part of this.programmeAmounts) if (part.amount > 0) this.write(part.programme, part.amount);
    if (!split) this.write(programme, Math.max(0, this.total));
    cells.tally.newestDay = Math.max(cells.tally.newestDay, this.day, this.withdrawalDay);
    return true;
  }

  /** To be called after the last row. */
  finish(): void {
    this.payee.finish();
  }

  private readWithdrawal(): void {
    const { cells, columns } = this;
    if (!this.statesWithdrawals) return;
    this.withdrawalDay = cells.day(columns.withdrawalDay);
    if (!this.statesWithdrawnAmount) return;
    const withdrawn = cells.amount(columns.withdrawn);
    if (withdrawn === EMPTY_AMOUNT && this.withdrawalDay !== NO_DAY)
      cells.tally.warn('WITHDRAWAL_AMOUNT_MISSING', cells.source.row);
    this.withdrawn = Math.max(0, withdrawn);
  }

  /** Reads the amounts; true when programme columns hold money, so that the row makes one statement for each (file contract, Values: Rupiah). */
  private readProgrammeAmounts(): boolean {
    const { cells, columns, programmeAmounts } = this;
    this.total = cells.amount(columns.amount);
    let sum = 0;
    let filled = false;
    for (const part of programmeAmounts) {
      const amount = cells.amount(part.column);
      filled ||= amount !== EMPTY_AMOUNT;
      part.amount = Math.max(0, amount);
      sum += part.amount;
    }
    cells.tally.statedAmount += this.total === EMPTY_AMOUNT ? sum : this.total;
    if (filled && this.total !== EMPTY_AMOUNT && this.total !== sum)
      cells.problems.add(
        columns.amount,
        'TOTAL_DIFFERS',
        `Total ${maskLongNumbers(String(this.total))} berbeda dari jumlah kolom program ${maskLongNumbers(String(sum))}; minta pengirim membetulkan salah satu.`,
      );
    return sum > 0;
  }

  /** The programme of a row that makes one statement; a payment without money or without a programme is a problem. */
  private readSingle(): number {
    const { cells, columns } = this;
    const moved = movedMoney(this.outcome);
    if (moved && this.total <= 0 && cells.problems.count === 0)
      cells.problems.add(
        columns.amount,
        'AMOUNT_MISSING',
        'Nominal kosong atau 0 padahal status menyatakan tersalur; minta pengirim mengisinya.',
      );
    const stated = cells.programme();
    if (stated === UNKNOWN_WORD) cells.problems.programme(columns.programme);
    if (stated !== NO_PROGRAMME) return stated;
    if (this.givenProgramme !== NO_PROGRAMME) return this.givenProgramme;
    // Without any amount the row speaks of every programme of its payee (docs/rules.md, 3).
    if (!moved && this.total <= 0) return NO_PROGRAMME;
    this.onlyProgramme ??= cells.programmes.idOf(onlyProgramme(this.context) ?? '');
    if (this.onlyProgramme === NO_PROGRAMME) cells.problems.programme(columns.programme);
    return this.onlyProgramme;
  }

  private write(programme: number, amount: number): void {
    const { table, payee } = this;
    const at = table.next();
    table.report[at] = this.context.file;
    table.row[at] = this.cells.source.row;
    table.sheet[at] = this.sheet;
    table.nik[at] = payee.nik;
    table.kk[at] = payee.kk;
    table.account[at] = payee.account;
    table.card[at] = payee.card;
    table.danom[at] = payee.danom;
    table.name[at] = payee.name;
    table.kelurahan[at] = payee.kelurahan;
    table.kecamatan[at] = payee.kecamatan;
    table.programme[at] = this.cells.programmes.share(programme);
    table.firstMonth[at] = this.months === NO_MONTHS ? 0 : firstOfPacked(this.months);
    table.lastMonth[at] = this.months === NO_MONTHS ? 0 : lastOfPacked(this.months);
    table.outcome[at] = this.outcome;
    table.amount[at] = amount;
    table.day[at] = this.day;
    table.reference[at] = this.reference;
    table.withdrawn[at] = this.takeWithdrawn(amount);
    table.cardHandedOver[at] = this.card;
    table.reason[at] = this.reason;
    if (payee.damagedNik !== undefined) table.damagedNik.set(at, payee.damagedNik);
    this.cells.tally.amount += amount;
  }

  /** What was taken out of this statement's amount: as stated, the whole when only a day of withdrawal is; of several programmes the first takes its share first. */
  private takeWithdrawn(amount: number): number {
    if (!this.statesWithdrawals) return -1;
    if (!this.statesWithdrawnAmount)
      return this.withdrawalDay !== NO_DAY && movedMoney(this.outcome) ? amount : 0;
    const several = this.programmeAmounts.some((part) => part.amount > 0);
    const taken = several ? Math.min(this.withdrawn, amount) : this.withdrawn;
    this.withdrawn -= taken;
    return taken;
  }
}
