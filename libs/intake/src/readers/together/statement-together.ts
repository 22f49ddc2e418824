import { movedMoney } from '../../../../domain/src/statements/outcome.js';
import { type RowsAhead } from '../../carriers/row-source.js';
import { NO_DAY } from '../../values/days.js';
import { firstOfPacked, lastOfPacked } from '../../values/months-text.js';
import { EMPTY_AMOUNT } from '../../values/rupiah-text.js';
import { NO_PROGRAMME } from '../sheet-cells.js';
import { type StatementCells } from '../statement-cells.js';
import { ColumnValues } from './column-values.js';
import { type MadeStatements, put, putIds } from './made-statements.js';
import { type Together } from './ordinary-rows.js';

/** Takes ordinary rows of a report into the table: with a whole NIK, a status other than failed, and amounts that agree. */
export class StatementTogether implements Together {
  private readonly values: ColumnValues;
  /** Of the group that was looked at, by row. */
  private months: Float64Array = new Float64Array(0);
  private outcomes: Float64Array = new Float64Array(0);
  private programmes: Float64Array = new Float64Array(0);
  private days: Int32Array = new Int32Array(0);
  private withdrawalDays: Int32Array = new Int32Array(0);
  private withdrawn: Int32Array = new Int32Array(0);
  private totals: Int32Array = new Int32Array(0);
  private readonly parts: Int32Array[] = [];
  /** What the programmes' columns of a row add up to. */
  private sums = new Float64Array(0);
  /** Of the statements that rows make: the row in its group, the programme (an id of the sheet's), and the rupiah. */
  private rows = new Int32Array(0);
  private programmeOf = new Int32Array(0);
  private amounts = new Float64Array(0);

  constructor(private readonly statement: StatementCells) {
    this.values = new ColumnValues(statement.cells);
  }

  look(ahead: RowsAhead, odd: Uint8Array): void {
    const { statement, values } = this;
    statement.payee.markOdd(ahead, odd);
    statement.reference.markOdd(ahead, odd);
    this.outcomes = statement.words.outcomesOf(ahead, odd);
    this.months = values.months(ahead, odd);
    this.days = values.days(ahead, statement.day, odd);
    this.programmes = values.programmes(ahead, odd);
    this.lookAtWithdrawals(ahead, odd);
    this.lookAtAmounts(ahead, odd);
  }

  take(ahead: RowsAhead, from: number, to: number): void {
    const { statement } = this;
    const { cells, table } = statement;
    const count = this.listStatements(from, to);
    const first = table.nextRows(count);
    if (statement.report !== 0) table.report.fill(statement.report, first, first + count);
    if (statement.sheet !== 0) table.sheet.fill(statement.sheet, first, first + count);
    // A row makes one statement at least, and several only where several columns state what was paid.
    const made = { first, count, rows: this.rows, areOneEach: count === to - from };
    const firstRow = cells.source.row - from;
    for (let at = 0; at < count; at++) table.row[first + at] = firstRow + made.rows[at]!;
    statement.payee.take(ahead, from, to, made);
    putIds(statement.reference, { ahead, from, to }, made, table.reference);
    put(this.days, made, table.day);
    this.takeWords(ahead, made);
    this.takeMoney(made);
    this.takeSums(ahead, from, to);
  }

  private lookAtWithdrawals(ahead: RowsAhead, odd: Uint8Array): void {
    const { statement, values } = this;
    if (!statement.statesWithdrawals) return;
    this.withdrawalDays = values.days(ahead, statement.withdrawalDay, odd);
    if (!statement.statesWithdrawnAmount) return;
    this.withdrawn = values.amounts(ahead, statement.withdrawn, odd);
    for (let at = 0; at < ahead.count; at++)
      if (this.withdrawn[at] === EMPTY_AMOUNT && this.withdrawalDays[at] !== NO_DAY) odd[at] = 1;
  }

  private lookAtAmounts(ahead: RowsAhead, odd: Uint8Array): void {
    const { statement, values } = this;
    const { count } = ahead;
    this.totals = values.amounts(ahead, statement.amount, odd);
    if (count > this.sums.length) this.sums = new Float64Array(count);
    this.sums.fill(EMPTY_AMOUNT);
    statement.programmeAmounts.forEach(({ column }, part) => {
      const amounts = (this.parts[part] = values.amounts(ahead, column, odd));
      for (let at = 0; at < count; at++)
        if (amounts[at] !== EMPTY_AMOUNT) this.sums[at] = Math.max(0, this.sums[at]!) + amounts[at]!;
    });
    const { totals, sums, programmes, outcomes } = this;
    const lacksProgramme = statement.givenProgramme === NO_PROGRAMME;
    for (let at = 0; at < count; at++) {
      const total = totals[at]!;
      if (sums[at] !== EMPTY_AMOUNT && total !== EMPTY_AMOUNT && total !== sums[at]) odd[at] = 1;
      if (sums[at]! > 0) {
        // Shared out among the programmes row by row.
        if (statement.statesWithdrawnAmount) odd[at] = 1;
        continue;
      }
      if (total <= 0 && movedMoney(outcomes[at]!)) odd[at] = 1;
      if (lacksProgramme && programmes[at] === NO_PROGRAMME) odd[at] = 1;
    }
  }

  /** Lists the statements that rows make, one each or one for each programme that is paid; gives how many. */
  private listStatements(from: number, to: number): number {
    const { statement, parts, sums, totals, programmes } = this;
    const { programmeAmounts, givenProgramme } = statement;
    const most = (to - from) * Math.max(1, programmeAmounts.length);
    if (most > this.rows.length) {
      this.rows = new Int32Array(most);
      this.programmeOf = new Int32Array(most);
      this.amounts = new Float64Array(most);
    }
    const { rows, amounts, programmeOf } = this;
    let count = 0;
    for (let at = from; at < to; at++) {
      if (sums[at]! <= 0) {
        rows[count] = at;
        programmeOf[count] = programmes[at]! || givenProgramme;
        amounts[count++] = Math.max(0, totals[at]!);
        continue;
      }
      for (let part = 0; part < programmeAmounts.length; part++) {
        if (parts[part]![at]! <= 0) continue;
        rows[count] = at;
        programmeOf[count] = programmeAmounts[part]!.programme;
        amounts[count++] = parts[part]![at]!;
      }
    }
    return count;
  }

  private takeWords(ahead: RowsAhead, made: MadeStatements): void {
    const { first, count, rows } = made;
    const { outcomes } = this;
    const { table, words } = this.statement;
    const { outcome, cardHandedOver } = table;
    for (let at = 0; at < count; at++) outcome[first + at] = outcomes[rows[at]!]!;
    if (words.stateCards) {
      const cards = words.cardsOf(ahead);
      for (let at = 0; at < count; at++) cardHandedOver[first + at] = words.cardOf(cards[rows[at]!]!);
    }
    this.takeMonths(made);
    this.takeProgrammes(made);
  }

  /** Nearly all rows state the same. */
  private takeMonths({ first, count, rows }: MadeStatements): void {
    const { months } = this;
    const { firstMonth, lastMonth } = this.statement.table;
    for (let from = 0, to = 0; from < count; from = to) {
      const packed = months[rows[from]!]!;
      while (to < count && months[rows[to]!] === packed) to++;
      firstMonth.fill(firstOfPacked(packed), first + from, first + to);
      lastMonth.fill(lastOfPacked(packed), first + from, first + to);
    }
  }

  /** A programme is shared once it is another one than before. */
  private takeProgrammes({ first, count }: MadeStatements): void {
    const { programmeOf, statement } = this;
    const { programme } = statement.table;
    const { programmes } = statement.cells;
    let last = programmeOf[0]!;
    let shared = programmes.share(last);
    for (let at = 0; at < count; at++) {
      if (programmeOf[at] !== last) shared = programmes.share((last = programmeOf[at]!));
      programme[first + at] = shared;
    }
  }

  /** Rupiah, and what was taken out of them: as stated, the whole where only a day is. */
  private takeMoney({ first, count, rows }: MadeStatements): void {
    const { amounts, outcomes, withdrawn, withdrawalDays, statement } = this;
    const { table, statesWithdrawals, statesWithdrawnAmount } = statement;
    table.amount.set(amounts.subarray(0, count), first);
    if (!statesWithdrawals) table.withdrawn.fill(-1, first, first + count);
    else if (!statesWithdrawnAmount)
      for (let at = 0; at < count; at++) {
        const isTaken = withdrawalDays[rows[at]!] !== NO_DAY && movedMoney(outcomes[rows[at]!]!);
        table.withdrawn[first + at] = isTaken ? amounts[at]! : 0;
      }
    else for (let at = 0; at < count; at++) table.withdrawn[first + at] = Math.max(0, withdrawn[rows[at]!]!);
  }

  /** What the rows add up to. */
  private takeSums(ahead: RowsAhead, from: number, to: number): void {
    const { statement, values, parts, totals, sums } = this;
    const { tally } = statement.cells;
    values.addUp(statement.amount, totals, from, to);
    statement.programmeAmounts.forEach(({ column }, part) => values.addUp(column, parts[part]!, from, to));
    if (statement.statesWithdrawnAmount) values.addUp(statement.withdrawn, this.withdrawn, from, to);
    values.sumOnly(ahead, from, to);
    let accepted = 0;
    let stated = 0;
    let newest = tally.newestDay;
    for (let at = from; at < to; at++) {
      const sum = Math.max(0, sums[at]!);
      accepted += sum > 0 ? sum : Math.max(0, totals[at]!);
      stated += totals[at] === EMPTY_AMOUNT ? sum : totals[at]!;
      newest = Math.max(newest, this.days[at]!);
      if (statement.statesWithdrawals) newest = Math.max(newest, this.withdrawalDays[at]!);
    }
    tally.amount += accepted;
    tally.statedAmount += stated;
    tally.newestDay = newest;
  }
}
