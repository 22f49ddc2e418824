import { movedMoney } from '../../../domain/src/statements/outcome.js';
import { type StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type RowsAhead } from '../carriers/row-source.js';
import { type ChannelProfile } from '../profiles/profile.js';
import { maskLongNumbers } from '../values/masked-text.js';
import { NO_DAY } from '../values/days.js';
import { firstOfPacked, lastOfPacked, NO_MONTHS } from '../values/months-text.js';
import { EMPTY_AMOUNT } from '../values/rupiah-text.js';
import { onlyProgramme, type ReadingContext } from './file-reading.js';
import { type RowReader } from './read-rows.js';
import { state } from './state.js';
import { rowsExpected } from './expected-rows.js';
import { NO_PROGRAMME, type SheetCells, UNKNOWN_WORD } from './sheet-cells.js';
import { StatementCells } from './statement-cells.js';
import { OrdinaryRows } from './together/ordinary-rows.js';
import { StatementTogether } from './together/statement-together.js';

/** Reads rows of a channel's report into the table's columns: one statement a row, or one for each filled programme column. */
export class StatementReader implements RowReader {
  private readonly statement: StatementCells;
  private readonly ordinary: OrdinaryRows;
  /** Rupiah of the current row by its programmes' columns; 0 when empty. */
  private readonly parts: number[];
  /** Id (of the cells' programmes) of the cycle's only programme, once a row needs it. */
  private onlyProgramme: number | undefined = undefined;
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
    this.statement = new StatementCells(cells, table, profile, context);
    this.ordinary = new OrdinaryRows(new StatementTogether(this.statement));
    this.parts = this.statement.programmeAmounts.map(() => 0);
    table.expect({
      rows: rowsExpected(cells.source, context.followingBytes),
      programmes: Math.max(1, this.parts.length),
      haveReferences: cells.has('reference'),
      haveDanomCodes: cells.has('danom'),
    });
  }

  readTogether(ahead: RowsAhead): number {
    return this.ordinary.take(ahead);
  }

  read(): boolean {
    const { cells, statement } = this;
    const { payee, words } = statement;
    payee.read();
    this.outcome = words.outcome();
    this.months = cells.months();
    this.day = cells.day(statement.day);
    this.card = words.card();
    this.reason = words.reason(this.outcome);
    this.readWithdrawal();
    const split = this.readProgrammeAmounts();
    const programme = split ? NO_PROGRAMME : this.readSingle();
    if (cells.problems.count > 0) return false;
    payee.takeTexts();
    this.reason = words.reasons.share(this.reason);
    this.reference = statement.reference.read();
    if (split)
      this.parts.forEach((amount, part) => {
        if (amount > 0) this.write(statement.programmeAmounts[part]!.programme, amount);
      });
    if (!split) this.write(programme, Math.max(0, this.total));
    cells.tally.newestDay = Math.max(cells.tally.newestDay, this.day, this.withdrawalDay);
    return true;
  }

  /** To be called after the last row. */
  finish(): void {
    this.statement.payee.finish();
  }

  private readWithdrawal(): void {
    const { cells, statement } = this;
    if (!statement.statesWithdrawals) return;
    this.withdrawalDay = cells.day(statement.withdrawalDay);
    if (!statement.statesWithdrawnAmount) return;
    const withdrawn = cells.amount(statement.withdrawn);
    if (withdrawn === EMPTY_AMOUNT && this.withdrawalDay !== NO_DAY)
      cells.tally.warn('WITHDRAWAL_AMOUNT_MISSING', cells.source.row);
    this.withdrawn = Math.max(0, withdrawn);
  }

  /** Reads the amounts; true when programme columns hold money, so that the row makes one statement for each (file contract, Values: Rupiah). */
  private readProgrammeAmounts(): boolean {
    const { cells, parts, statement } = this;
    this.total = cells.amount(statement.amount);
    let sum = 0;
    let filled = false;
    statement.programmeAmounts.forEach(({ column }, part) => {
      const amount = cells.amount(column);
      filled ||= amount !== EMPTY_AMOUNT;
      parts[part] = Math.max(0, amount);
      sum += parts[part];
    });
    cells.tally.statedAmount += this.total === EMPTY_AMOUNT ? sum : this.total;
    if (filled && this.total !== EMPTY_AMOUNT && this.total !== sum)
      cells.problems.add(
        statement.amount,
        'TOTAL_DIFFERS',
        `Total ${maskLongNumbers(String(this.total))} berbeda dari jumlah kolom program ${maskLongNumbers(String(sum))}; minta pengirim membetulkan salah satu.`,
      );
    return sum > 0;
  }

  /** The programme of a row that makes one statement; a payment without money or without a programme is a problem. */
  private readSingle(): number {
    const { cells, statement } = this;
    const moved = movedMoney(this.outcome);
    if (moved && this.total <= 0 && cells.problems.count === 0)
      cells.problems.add(
        statement.amount,
        'AMOUNT_MISSING',
        'Nominal kosong atau 0 padahal status menyatakan tersalur; minta pengirim mengisinya.',
      );
    const stated = cells.programme();
    if (stated === UNKNOWN_WORD) cells.problems.programme(statement.programme);
    if (stated !== NO_PROGRAMME) return stated;
    if (statement.givenProgramme !== NO_PROGRAMME) return statement.givenProgramme;
    // Without any amount the row speaks of every programme of its payee (docs/rules.md, 3).
    if (!moved && this.total <= 0) return NO_PROGRAMME;
    this.onlyProgramme ??= cells.programmes.idOf(onlyProgramme(this.context) ?? '');
    if (this.onlyProgramme === NO_PROGRAMME) cells.problems.programme(statement.programme);
    return this.onlyProgramme;
  }

  private write(programme: number, amount: number): void {
    const { table, statement } = this;
    const { payee } = statement;
    const at = table.next();
    state(table.report, at, statement.report);
    table.row[at] = this.cells.source.row;
    state(table.sheet, at, statement.sheet);
    table.nik[at] = payee.nik;
    state(table.kk, at, payee.kk);
    state(table.account, at, payee.account);
    state(table.card, at, payee.card);
    state(table.danom, at, payee.danom);
    table.name[at] = payee.name;
    state(table.kelurahan, at, payee.kelurahan);
    state(table.kecamatan, at, payee.kecamatan);
    table.programme[at] = this.cells.programmes.share(programme);
    table.firstMonth[at] = this.months === NO_MONTHS ? 0 : firstOfPacked(this.months);
    table.lastMonth[at] = this.months === NO_MONTHS ? 0 : lastOfPacked(this.months);
    table.outcome[at] = this.outcome;
    table.amount[at] = amount;
    table.day[at] = this.day;
    state(table.reference, at, this.reference);
    table.withdrawn[at] = this.takeWithdrawn(amount);
    table.cardHandedOver[at] = this.card;
    state(table.reason, at, this.reason);
    if (payee.damagedNik !== undefined) table.damagedNik.set(at, payee.damagedNik);
    this.cells.tally.amount += amount;
  }

  /** What was taken out of this statement's amount: as stated, the whole when only a day of withdrawal is; of several programmes the first takes its share first. */
  private takeWithdrawn(amount: number): number {
    if (!this.statement.statesWithdrawals) return -1;
    if (!this.statement.statesWithdrawnAmount)
      return this.withdrawalDay !== NO_DAY && movedMoney(this.outcome) ? amount : 0;
    const several = this.parts.some((part) => part > 0);
    const taken = several ? Math.min(this.withdrawn, amount) : this.withdrawn;
    this.withdrawn -= taken;
    return taken;
  }
}
