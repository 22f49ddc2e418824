import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { type ControlTotal } from '../../../domain/src/book/book-input.js';
import { type Day } from '../../../domain/src/values/day.js';
import { type OpenedFile, type OpenedSheet } from '../carriers/opened-file.js';
import { type RowSource } from '../carriers/row-source.js';
import { HeaderNames } from '../layout/header-names.js';
import { type FoundHeader } from '../layout/header-search.js';
import { isAnswers } from '../profiles/profile.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { shownText } from '../values/masked-text.js';
import { type FileOutcome, type ReadingContext, type SheetReading, type Warning } from './file-reading.js';
import { readRows, type RowReader } from './read-rows.js';
import { RepeatedRows } from './repeated-rows.js';
import { SheetCells } from './sheet-cells.js';
import { Tally } from './tally.js';

/** Where the codes of programmes and channels are shared. */
export interface Words {
  readonly programmes: TextIndex;
  readonly channels: TextIndex;
}

/** Reads the sheets of a file one after the other and adds up what they hold; closes the file. A refusal of one sheet refuses all. */
export async function readSheets(
  opened: OpenedFile,
  context: ReadingContext,
  words: Words,
  readerOf: (cells: SheetCells) => RowReader,
): Promise<FileOutcome> {
  const total = new FileTotal(opened);
  const repeated = opened.sheets.length > 1 ? new RepeatedRows() : undefined;
  try {
    for (const sheet of opened.sheets) {
      const source = await sheet.open();
      const { header } = sheet;
      const tally = new Tally(header.headers.length, source.sheet);
      const cells = new SheetCells(source, header, tally, context, words.programmes, words.channels);
      const reader = watched(readerOf(cells), source, repeated);
      repeated?.begin(header);
      const refusal = (await readRows(source, header, cells, reader, tally)) ?? copyOf(repeated, opened);
      reader.finish?.();
      if (refusal !== undefined) return refusal.inSheet(sheet.name);
      warnOfSheet(sheet, source, tally);
      total.add(sheet, source.sheet, tally);
    }
  } finally {
    await opened.close();
  }
  return total.outcome();
}

/** The reader, with an eye on rows that stand on another sheet. */
function watched(reader: RowReader, source: RowSource, repeated: RepeatedRows | undefined): RowReader {
  if (repeated === undefined) return reader;
  return {
    read() {
      repeated.note(source);
      return reader.read();
    },
    finish: () => reader.finish?.(),
  };
}

/** A sheet that repeats another one would count everybody twice. */
function copyOf(repeated: RepeatedRows | undefined, { sheets }: OpenedFile): FileRefusal | undefined {
  const other = repeated?.repeats();
  return other === undefined ? undefined : new FileRefusal('SHEETS_REPEATED', { other: sheets[other]!.name });
}

/** What deserves a look about a sheet as a whole. */
function warnOfSheet(
  { header, sideTables, isHidden, name }: OpenedSheet,
  source: RowSource,
  tally: Tally,
): void {
  const { firstRow, duplicateColumns } = header;
  if (duplicateColumns.length > 0)
    tally.warn('DUPLICATE_COLUMN', firstRow, duplicateColumns.length, duplicateColumns.map(shownText));
  const typos = mistyped(header);
  if (typos.length > 0) tally.warn('COLUMN_MISTYPED', firstRow, typos.length, typos);
  for (const { headers } of sideTables) tally.warn('SIDE_TABLE', firstRow, 1, headers.map(shownText));
  if (isHidden) tally.warn('HIDDEN_SHEET', 0, 1, [shownText(name)]);
  const hidden = header.mapping.filter(({ column }) => source.hiddenColumns?.includes(column));
  if (hidden.length > 0)
    tally.warn(
      'HIDDEN_COLUMNS',
      firstRow,
      hidden.length,
      hidden.map((one) => shownText(one.header)),
    );
  if (source.hiddenRows) tally.warn('HIDDEN_ROWS', 0, source.hiddenRows);
  if (source.formulasWithoutValue) tally.warn('FORMULA_WITHOUT_VALUE', 0, source.formulasWithoutValue);
}

/** Unknown columns that probably are one which the file seems to lack: `NOMINL CAIR (NOMINAL CAIR?)`. */
function mistyped({ profile, mapping, unknownColumns }: FoundHeader): string[] {
  const names = new HeaderNames(profile);
  const lacking = Object.keys(profile.fields).filter((field) => !mapping.some((one) => one.field === field));
  return unknownColumns.flatMap((header) => {
    const meant = names.meant(header, lacking);
    return meant === undefined ? [] : [`${shownText(header)} (${meant}?)`];
  });
}

/** What the sheets of a file add up to. */
class FileTotal {
  private readonly sheets: SheetReading[] = [];
  private readonly controls: ControlTotal[] = [];
  private readonly warnings = new Map<string, Warning>();
  private rows = 0;
  private accepted = 0;
  private amount = 0;
  private statedAmount = 0;
  private newestDay = 0;

  constructor(private readonly opened: OpenedFile) {
    for (const name of opened.unreadSheets)
      this.warn({ code: 'SHEET_NOT_READ', count: 1, sheet: '', firstRow: 0, names: [shownText(name)] });
  }

  add({ header }: OpenedSheet, sheet: string, tally: Tally): void {
    const { rows, accepted } = tally;
    const { firstRow: headerRow, givenBy, mapping, unknownColumns, duplicateColumns } = header;
    const columns = { mapping, unknownColumns, duplicateColumns };
    this.sheets.push({ sheet, headerRow, ...(givenBy ? { givenBy } : {}), ...columns, rows, accepted });
    this.controls.push(...tally.controls(header.headers));
    this.rows += rows;
    this.accepted += accepted;
    this.amount += tally.amount;
    this.statedAmount += tally.statedAmount;
    this.newestDay = Math.max(this.newestDay, tally.newestDay);
    for (const warning of tally.warnings) this.warn(warning);
  }

  outcome(): FileOutcome {
    const { opened, rows, accepted, newestDay } = this;
    const rejected = rows - accepted;
    const { role } = opened.profile;
    if (accepted === 0 && (rejected > 0 || !isAnswers(role))) return new FileRefusal('NO_ROWS', { rejected });
    return {
      refused: false,
      role,
      carrier: opened.carrier(),
      sheets: this.sheets,
      rows,
      accepted,
      rejected,
      amount: this.amount,
      statedAmount: this.statedAmount,
      controls: this.controls,
      ...(newestDay > 0 ? { newestDay: newestDay as Day } : {}),
      hasWithdrawalColumns: false,
      warnings: [...this.warnings.values()],
    };
  }

  /** One warning of each kind, with where it was seen first. */
  private warn(warning: Warning): void {
    const known = this.warnings.get(warning.code);
    if (known === undefined) this.warnings.set(warning.code, warning);
    else
      this.warnings.set(warning.code, {
        ...known,
        count: known.count + warning.count,
        names: [...known.names, ...warning.names],
      });
  }
}
