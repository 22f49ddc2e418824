import { type RowsAhead } from '../../carriers/row-source.js';
import { firstOfPacked, lastOfPacked } from '../../values/months-text.js';
import { TIDY_TEXT } from '../../values/text-form.js';
import { type RosterCells } from '../roster-cells.js';
import { NO_PROGRAMME } from '../sheet-cells.js';
import { ColumnValues } from './column-values.js';
import { type Together } from './ordinary-rows.js';

/** Takes ordinary rows of a roster or an amendment into the table: whole numbers, or none where there need be none, words that are known, and texts as they can be shown. */
export class RosterTogether implements Together {
  private readonly values: ColumnValues;
  /** Of the group that was looked at, by row. */
  private programmes: Float64Array = new Float64Array(0);
  private months: Float64Array = new Float64Array(0);
  private amounts: Int32Array = new Int32Array(0);
  private channels: Int32Array = new Int32Array(0);
  private digits = new Int32Array(0);

  constructor(private readonly roster: RosterCells) {
    this.values = new ColumnValues(roster.cells);
  }

  look(ahead: RowsAhead, odd: Uint8Array): void {
    const { roster, values } = this;
    const { count } = ahead;
    roster.nik.markOdd(ahead, odd);
    roster.kk.markOdd(ahead, odd, true);
    roster.account.markOdd(ahead, odd);
    roster.card.markOdd(ahead, odd);
    roster.name.markOdd(ahead, odd, TIDY_TEXT);
    roster.kelurahan.markOdd(ahead, odd);
    roster.kecamatan.markOdd(ahead, odd);
    this.months = values.months(ahead, odd);
    this.amounts = values.amounts(ahead, roster.amount, odd);
    this.channels = values.channels(ahead, odd);
    this.programmes = values.programmes(ahead, odd);
    const withdrawals = roster.withdrawals.meaningsOf(ahead);
    if (count > this.digits.length) this.digits = new Int32Array(count);
    const { amounts, channels, digits, programmes } = this;
    const lacksProgramme = roster.defaultProgramme === NO_PROGRAMME;
    for (let at = 0; at < count; at++) {
      digits[at] = roster.accountDigits(channels[at]!);
      if (amounts[at]! <= 0 || withdrawals[at] !== 0) odd[at] = 1;
      if (lacksProgramme && programmes[at] === NO_PROGRAMME) odd[at] = 1;
    }
    roster.account.markShortened(ahead, digits, odd);
  }

  take(ahead: RowsAhead, from: number, to: number): void {
    const { roster } = this;
    const { cells, table } = roster;
    const first = table.nextRows(to - from);
    const end = first + to - from;
    if (roster.file !== 0) table.file.fill(roster.file, first, end);
    if (roster.sheet !== 0) table.sheet.fill(roster.sheet, first, end);
    for (let at = first, row = cells.source.row; at < end; at++, row++) table.row[at] = row;
    roster.nik.takeIds(ahead, from, to, table.nik, first);
    roster.kk.takeIds(ahead, from, to, table.kk, first);
    roster.account.takeIds(ahead, from, to, table.account, first);
    roster.card.takeIds(ahead, from, to, table.card, first);
    roster.name.takeIds(ahead, from, to, table.name, first);
    roster.kelurahan.takeIds(ahead, from, to, table.kelurahan, first);
    roster.kecamatan.takeIds(ahead, from, to, table.kecamatan, first);
    this.takeWords(from, to, first);
    this.takeAmounts(ahead, from, to, first);
  }

  private takeWords(from: number, to: number, first: number): void {
    const { months, programmes, channels } = this;
    const { cells, table, defaultProgramme } = this.roster;
    const { programme, channel, firstMonth, lastMonth } = table;
    // Nearly all rows state the same months.
    let packed = months[from]!;
    let earliest = firstOfPacked(packed);
    let latest = lastOfPacked(packed);
    for (let at = from, row = first; at < to; at++, row++) {
      programme[row] = cells.programmes.share(programmes[at]! || defaultProgramme);
      channel[row] = cells.channels.share(channels[at]!);
      if (months[at] !== packed) {
        packed = months[at]!;
        earliest = firstOfPacked(packed);
        latest = lastOfPacked(packed);
      }
      firstMonth[row] = earliest;
      lastMonth[row] = latest;
    }
  }

  private takeAmounts(ahead: RowsAhead, from: number, to: number, first: number): void {
    const { amounts, values, roster } = this;
    const { amount } = roster.table;
    for (let at = from, row = first; at < to; at++, row++) amount[row] = amounts[at]!;
    roster.cells.tally.amount += values.addUp(roster.amount, amounts, from, to);
    values.sumOnly(ahead, from, to);
  }
}
