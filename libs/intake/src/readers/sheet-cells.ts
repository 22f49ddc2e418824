import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { type Day } from '../../../domain/src/values/day.js';
import { formatMonths, overlaps, type Month, type Months } from '../../../domain/src/values/months.js';
import {
  absentColumn,
  cellText,
  isNumber,
  isSpanning,
  NOT_SEEN,
  type RowSource,
} from '../carriers/row-source.js';
import { headerKey } from '../layout/header-names.js';
import { type FoundHeader } from '../layout/header-search.js';
import {
  channelCode,
  isGenericChannel,
  isSpreadsheetError,
  programmeCode,
  saysNothing,
  wordKey,
} from '../profiles/words.js';
import { IMPOSSIBLE_DAY, NO_DAY, parseDay, readIsoDay } from '../values/days.js';
import { Memo } from '../values/memo.js';
import {
  type BareNumber,
  firstOfPacked,
  lastOfPacked,
  NO_MONTHS,
  parseMonths,
  UNREADABLE_MONTHS,
} from '../values/months-text.js';
import { cellAmount } from '../values/rupiah-cell.js';
import { EMPTY_AMOUNT } from '../values/rupiah-text.js';
import { HASH } from '../values/text-form.js';
import { tidyText } from '../values/tidy-text.js';
import { type ReadingContext } from './file-reading.js';
import { LateTexts } from './late-texts.js';
import { NumberAhead } from './number-ahead.js';
import { RowProblems } from './row-problems.js';
import { type Tally } from './tally.js';
import { WordCell } from './word-cell.js';

/** No programme, and a word that is none. */
export const NO_PROGRAMME = 0;
export const UNKNOWN_WORD = -1;

/** Reads the cells of the current row by field. A value that is no good is added to `problems`. */
export class SheetCells {
  readonly problems: RowProblems;
  /** Codes of programmes and channels by the ids that cells give; shared once a row is accepted. */
  readonly programmes: LateTexts;
  readonly channels: LateTexts;
  readonly monthsCell: WordCell;
  readonly programmeCell: WordCell;
  readonly channelCell: WordCell;
  readonly bankCell: WordCell;
  /** Columns with rupiah that nothing but the control totals needs. */
  readonly summedOnly: readonly number[];
  private readonly days = new Memo(parseDay);
  /** By their columns. */
  private readonly daysAhead: NumberAhead[] = [];
  private readonly amountsAhead: NumberAhead[] = [];
  /** Packed months that touch the cycle: nearly all rows of a file state the same. */
  private fittingMonths = NO_MONTHS;
  readonly asOf: number;

  constructor(
    readonly source: RowSource,
    readonly header: FoundHeader,
    readonly tally: Tally,
    private readonly context: ReadingContext,
    programmes: TextIndex,
    channels: TextIndex,
  ) {
    this.problems = new RowProblems(source, header, context.onProblem);
    this.monthsCell = this.wordCell('months', (text) => parseMonths(text, context.cycle, this.bareMonths()));
    this.programmes = new LateTexts(programmes);
    this.channels = new LateTexts(channels);
    this.asOf = context.asOf ?? Infinity;
    this.programmeCell = this.wordCell('programme', (text) => {
      if (saysNothing(text)) return NO_PROGRAMME;
      const code = this.programmeOf(text);
      return code === undefined ? UNKNOWN_WORD : this.programmes.idOf(code);
    });
    this.channelCell = this.wordCell('channel', (text) => this.channelOf(text));
    this.bankCell = this.wordCell('bank', (text) => this.channelOf(text));
    this.summedOnly = header.mapping.filter(({ field }) => field === 'balance').map(({ column }) => column);
  }

  /** The column of a field; where the file has none, a column whose cells are always empty. */
  columnOf(field: string): number {
    return this.header.mapping.find((mapped) => mapped.field === field)?.column ?? absentColumn(this.source);
  }

  has(field: string): boolean {
    return this.header.mapping.some((mapped) => mapped.field === field);
  }

  /** Whether nothing that can be seen stands in a cell, or no more than an error. */
  isEmpty(column: number): boolean {
    const { source } = this;
    const start = source.starts[column]!;
    if (start === source.ends[column]) return true;
    const first = source.bytes[start]!;
    if (first === HASH) return this.isError(column);
    return (first <= 32 || first >= 0x7f) && tidyText(this.text(column)) === '';
  }

  /** Whether a spreadsheet's error stands in a cell that is not empty. */
  isError(column: number): boolean {
    const { source } = this;
    return source.bytes[source.starts[column]!] === HASH && isSpreadsheetError(this.text(column));
  }

  text(column: number): string {
    return cellText(this.source, column);
  }

  /** What a column's word means, read once for each different text. */
  word(column: number, memo: Memo): number {
    const { source } = this;
    return memo.read(source.bytes, source.starts[column]!, source.ends[column]!);
  }

  /** The cell of a field that has few different words. */
  wordCell(field: string, meaningOf: (text: string) => number): WordCell {
    return new WordCell(this.source, this.columnOf(field), meaningOf);
  }

  /** Whole rupiah, or EMPTY_AMOUNT; what cannot be read is a problem and counts as empty. Adds to the column's sum: to be called once a row. */
  amount(column: number): number {
    const ahead = this.amountsOf(column).find();
    const amount = ahead !== NOT_SEEN ? ahead : cellAmount(this.source, column);
    if (amount === EMPTY_AMOUNT) return amount;
    if (isSpanning(this.source, column)) this.problems.sharedAmount(column);
    else if (amount < 0) this.problems.amount(column, amount);
    else {
      this.tally.sums[column]! += amount;
      return amount;
    }
    return EMPTY_AMOUNT;
  }

  /** Adds up the columns that only a total row can be compared with. */
  sumOnly(): void {
    for (const column of this.summedOnly) {
      const amount = cellAmount(this.source, column);
      if (amount > 0) this.tally.sums[column]! += amount;
    }
  }

  /** Days since 1970-01-01, or NO_DAY; an impossible day, and one after the day of assessment, is a problem and counts as none. */
  day(column: number): number {
    const { source } = this;
    const start = source.starts[column]!;
    const end = source.ends[column]!;
    if (start === end) return NO_DAY;
    const ahead = this.daysOf(column).find();
    const day = ahead !== NOT_SEEN ? ahead : this.dayAt(column, start, end);
    if (day === IMPOSSIBLE_DAY) this.problems.day(column);
    else if (day > this.asOf) this.problems.futureDay(column, day as Day, this.asOf as Day);
    else return day;
    return NO_DAY;
  }

  /** The amounts, and the days, that a column states in the usual way. */
  amountsOf(column: number): NumberAhead {
    return (this.amountsAhead[column] ??= new NumberAhead(this.source, column, 'amounts'));
  }

  daysOf(column: number): NumberAhead {
    return (this.daysAhead[column] ??= new NumberAhead(this.source, column, 'days'));
  }

  /** The day that a cell of a column states, wherever it stands, or IMPOSSIBLE_DAY. */
  dayAt(column: number, start: number, end: number): number {
    const { source } = this;
    return readIsoDay(source.bytes, start, end) ?? this.otherDay(column, start, end);
  }

  /** A day in any other form; a bare number counts from the first day of its workbook. */
  private otherDay(column: number, start: number, end: number): number {
    const { source, days } = this;
    const shift = source.serialShift ?? 0;
    if (shift === 0 || !isNumber(source, column)) return days.read(source.bytes, start, end);
    return parseDay(String(Number(this.text(column)) + shift));
  }

  /** Packed months, or NO_MONTHS; months that cannot be read or do not touch the cycle are a problem. */
  months(): number {
    const { column } = this.monthsCell;
    const packed = this.monthsCell.read();
    if (packed === NO_MONTHS || this.areFitting(packed)) return packed;
    const { cycle } = this.context;
    if (packed === UNREADABLE_MONTHS) this.problems.months(column);
    else this.problems.outsideCycle(column, formatMonths(unpack(packed)), formatMonths(cycle));
    return packed;
  }

  /** Whether packed months can be read and touch the cycle. */
  areFitting(packed: number): boolean {
    if (packed === this.fittingMonths) return true;
    if (packed === UNREADABLE_MONTHS || !overlaps(unpack(packed), this.context.cycle)) return false;
    this.fittingMonths = packed;
    return true;
  }

  /** Id (of `programmes`) of the programme that the row states, NO_PROGRAMME or UNKNOWN_WORD. */
  programme(): number {
    return this.programmeCell.read();
  }

  /** Id (of `channels`) of the channel by KANAL, else by BANK; 0 when neither says or knows it, with a warning for an unknown word. */
  channel(): number {
    const stated = this.channelCell.read();
    if (stated > 0) return stated;
    const byBank = this.bankCell.read();
    if (byBank > 0) return byBank;
    if (stated === UNKNOWN_WORD || byBank === UNKNOWN_WORD)
      this.tally.warn('CHANNEL_UNKNOWN', this.source.row);
    return 0;
  }

  /** More filled cells than the header has columns: in a text the columns may have shifted. A note behind a blank column, or in a workbook, has shifted nothing. */
  checkColumnCount(): void {
    const { source, header } = this;
    const expected = header.headers.length;
    for (let column = expected; column < source.count; column++) {
      if (this.isEmpty(column)) continue;
      if (source.kinds !== undefined || column > expected) {
        this.tally.warn('CELLS_BESIDE', source.row);
        return;
      }
      const advice =
        'nilai mungkin bergeser karena tanda pemisah di dalam sel; beri tanda kutip pada sel itu';
      this.problems.add(
        absentColumn(source),
        'COLUMN_COUNT',
        `Baris berisi ${source.count} sel, judul hanya ${expected} kolom; ${advice}.`,
      );
      return;
    }
  }

  /** Id (of `channels`) of the channel that a word names; 0 where it names none, or UNKNOWN_WORD. */
  private channelOf(text: string): number {
    if (saysNothing(text) || isGenericChannel(text)) return 0;
    const code = channelCode(text);
    return code === undefined ? UNKNOWN_WORD : this.channels.idOf(code);
  }

  /** The programme that a word names: the one given with the file, a known one, or one that only the cycle has. */
  private programmeOf(text: string): string | undefined {
    const { defaultProgramme, cycleProgrammes } = this.context;
    const key = wordKey(text);
    if (key === defaultProgramme) return key;
    return programmeCode(text) ?? cycleProgrammes?.().find((code) => code === key);
  }

  private bareMonths(): BareNumber {
    const header = this.header.mapping.find(({ field }) => field === 'months')?.header ?? '';
    return this.header.profile.bareMonths?.[headerKey(header)] as BareNumber;
  }
}

function unpack(packed: number): Months {
  return { first: firstOfPacked(packed) as Month, last: lastOfPacked(packed) as Month };
}
