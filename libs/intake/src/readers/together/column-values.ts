import { NOT_SEEN, type RowsAhead } from '../../carriers/row-source.js';
import { NO_DAY } from '../../values/days.js';
import { NO_MONTHS } from '../../values/months-text.js';
import { readAmount } from '../../values/rupiah-text.js';
import { type SheetCells, UNKNOWN_WORD } from '../sheet-cells.js';

/** More rupiah than an Int32 holds are read row by row. */
const LARGEST = 0x7fff_ffff;

/** Reads columns of rows that were found together, by field; marks in `odd` the rows of whose cell there is something to say. What it gives is valid for this group. */
export class ColumnValues {
  private channelIds = new Int32Array(0);

  constructor(private readonly cells: SheetCells) {}

  /** Packed months by row, or NO_MONTHS. */
  months(ahead: RowsAhead, odd: Uint8Array): Float64Array {
    const { cells } = this;
    const months = cells.monthsCell.meaningsOf(ahead);
    for (let at = 0; at < ahead.count; at++)
      if (months[at] !== NO_MONTHS && !cells.areFitting(months[at]!)) odd[at] = 1;
    return months;
  }

  /** Whole rupiah by row, or EMPTY_AMOUNT. */
  amounts(ahead: RowsAhead, column: number, odd: Uint8Array): Int32Array {
    const { bytes } = this.cells.source;
    const { count, stride, starts, ends } = ahead;
    const amounts = this.cells.amountsOf(column).numbersOf(ahead);
    if (column >= stride) return amounts;
    for (let at = 0, cell = column; at < count; at++, cell += stride) {
      if (amounts[at] !== NOT_SEEN || starts[cell] === ends[cell]) continue;
      const amount = readAmount(bytes, starts[cell]!, ends[cell]!);
      if (amount < 0 || amount > LARGEST) odd[at] = 1;
      else amounts[at] = amount;
    }
    return amounts;
  }

  /** Days since 1970-01-01 by row, or NO_DAY. */
  days(ahead: RowsAhead, column: number, odd: Uint8Array): Int32Array {
    const { cells } = this;
    const { count, stride, starts, ends } = ahead;
    const days = cells.daysOf(column).numbersOf(ahead);
    if (column >= stride) return days.fill(NO_DAY);
    for (let at = 0, cell = column; at < count; at++, cell += stride) {
      if (days[at] === NOT_SEEN)
        days[at] = starts[cell] === ends[cell] ? NO_DAY : cells.dayAt(column, starts[cell]!, ends[cell]!);
      if (days[at]! < NO_DAY || days[at]! > cells.asOf) odd[at] = 1;
    }
    return days;
  }

  /** Ids (of the cells' programmes) of what each row states, or NO_PROGRAMME. */
  programmes(ahead: RowsAhead, odd: Uint8Array): Float64Array {
    const programmes = this.cells.programmeCell.meaningsOf(ahead);
    for (let at = 0; at < ahead.count; at++) if (programmes[at] === UNKNOWN_WORD) odd[at] = 1;
    return programmes;
  }

  /** Ids (of the cells' channels) of the channel of each row by KANAL, else by BANK; 0 where neither says it. */
  channels(ahead: RowsAhead, odd: Uint8Array): Int32Array {
    const stated = this.cells.channelCell.meaningsOf(ahead);
    const byBank = this.cells.bankCell.meaningsOf(ahead);
    if (ahead.count > this.channelIds.length) this.channelIds = new Int32Array(ahead.count);
    const channels = this.channelIds;
    for (let at = 0; at < ahead.count; at++) {
      channels[at] = stated[at]! > 0 ? stated[at]! : Math.max(0, byBank[at]!);
      if (channels[at] === 0 && (stated[at] === UNKNOWN_WORD || byBank[at] === UNKNOWN_WORD)) odd[at] = 1;
    }
    return channels;
  }

  /** Adds what the rows from `from` to before `to` state to the column's sum, and gives how much that is. */
  addUp(column: number, amounts: Int32Array, from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; at++) if (amounts[at]! > 0) sum += amounts[at]!;
    if (sum > 0) this.cells.tally.sums[column]! += sum;
    return sum;
  }

  /** The same of the columns that only a total row can be compared with. */
  sumOnly(ahead: RowsAhead, from: number, to: number): void {
    const { summedOnly, source, tally } = this.cells;
    const { stride, starts, ends } = ahead;
    for (const column of summedOnly) {
      const amounts = this.cells.amountsOf(column).numbersOf(ahead);
      this.addUp(column, amounts, from, to);
      for (let at = from, cell = column + from * stride; at < to; at++, cell += stride)
        if (amounts[at] === NOT_SEEN && starts[cell] !== ends[cell])
          tally.sums[column]! += Math.max(0, readAmount(source.bytes, starts[cell]!, ends[cell]!));
    }
  }
}
