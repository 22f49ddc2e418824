import { type Decision, type ExclusionRow } from '../../../domain/src/book/book-input.js';
import { TextIndex } from '../../../domain/src/columns/text-index.js';
import { type RosterTable } from '../../../domain/src/roster/roster-table.js';
import { type StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type Day } from '../../../domain/src/values/day.js';
import { type ByteSource, withProgress } from '../carriers/byte-source.js';
import { openCsv, type OpenedCsv } from '../carriers/open-csv.js';
import {
  AMENDMENT_PROFILE,
  DECISION_PROFILE,
  EXCLUSION_PROFILE,
  ROSTER_PROFILE,
} from '../profiles/known-profiles.js';
import {
  type ChannelProfile,
  type ExclusionProfile,
  type Profile,
  type RosterProfile,
} from '../profiles/profile.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { type FileOutcome, type FileReading, type ReadingContext } from './file-reading.js';
import { DecisionReader, ExclusionReader } from './list-readers.js';
import { readRows, type RowReader } from './read-rows.js';
import { RosterReader } from './roster-reader.js';
import { SheetCells } from './sheet-cells.js';
import { StatementReader } from './statement-reader.js';
import { Tally } from './tally.js';

/** Reads a BNBA list into the table. Of a refused file nothing stays in the table. */
export function readRosterFile(source: ByteSource, table: RosterTable, context: ReadingContext): FileOutcome {
  // A roster row without programme has only what was given with the file (rules, 2).
  return readRosterLike(source, table, ROSTER_PROFILE, { ...context, cycleProgrammes: undefined });
}

/** Reads a list of amendments into the table: STATUS says which rows take an entry out. */
export function readAmendmentFile(
  source: ByteSource,
  table: RosterTable,
  context: ReadingContext,
): FileOutcome {
  return readRosterLike(source, table, AMENDMENT_PROFILE, context);
}

/** Reads a channel's report into the table. */
export function readReportFile(
  source: ByteSource,
  profile: ChannelProfile,
  table: StatementTable,
  context: ReadingContext,
): FileOutcome {
  const opened = open(source, profile, context);
  return opened instanceof FileRefusal ? opened : readOpenedReport(opened, profile, table, context);
}

/** Appends the rows of an exclusion list. */
export function readExclusionFile(
  source: ByteSource,
  rows: ExclusionRow[],
  context: ReadingContext,
): FileOutcome {
  const opened = open(source, EXCLUSION_PROFILE, context);
  return opened instanceof FileRefusal
    ? opened
    : readOpenedExclusions(opened, EXCLUSION_PROFILE, rows, context);
}

/** Appends a person's decisions. A file with a header only is an export without decisions, and no fault. */
export function readDecisions(
  source: ByteSource,
  decisions: Decision[],
  context: ReadingContext,
): FileOutcome {
  const opened = open(source, DECISION_PROFILE, context);
  return opened instanceof FileRefusal ? opened : readOpenedDecisions(opened, decisions, context);
}

/** Reads an opened list of decisions. */
export function readOpenedDecisions(
  opened: OpenedCsv,
  decisions: Decision[],
  context: ReadingContext,
): FileOutcome {
  return readList(opened, decisions, context, (cells) => new DecisionReader(cells, decisions));
}

/** Reads an opened exclusion list. */
export function readOpenedExclusions(
  opened: OpenedCsv,
  profile: ExclusionProfile,
  rows: ExclusionRow[],
  context: ReadingContext,
): FileOutcome {
  return readList(opened, rows, context, (cells) => new ExclusionReader(cells, rows, profile));
}

/** Reads an opened roster or list of amendments. */
export function readOpenedRoster(
  opened: OpenedCsv,
  profile: RosterProfile,
  table: RosterTable,
  context: ReadingContext,
): FileOutcome {
  const before = table.length;
  const { programmes, channels } = table.vocabulary;
  const { cells, tally } = cellsOf(opened, context, programmes, channels);
  const outcome = readAll(opened, cells, tally, new RosterReader(cells, table, profile, context));
  if (outcome.refused) table.length = before;
  return outcome;
}

/** Reads an opened report. */
export function readOpenedReport(
  opened: OpenedCsv,
  profile: ChannelProfile,
  table: StatementTable,
  context: ReadingContext,
): FileOutcome {
  const before = table.length;
  const { programmes, channels } = table.vocabulary;
  const { cells, tally } = cellsOf(opened, context, programmes, channels);
  const reader = new StatementReader(cells, table, profile, context);
  const outcome = readAll(opened, cells, tally, reader, () => reader.finish());
  if (!outcome.refused)
    return {
      ...outcome,
      channel: profile.channel,
      hasWithdrawalColumns: cells.has('withdrawn') || cells.has('withdrawalDay'),
    };
  table.length = before;
  for (const row of table.damagedNik.keys()) if (row >= before) table.damagedNik.delete(row);
  return outcome;
}

function readRosterLike(
  source: ByteSource,
  table: RosterTable,
  profile: RosterProfile,
  context: ReadingContext,
): FileOutcome {
  const opened = open(source, profile, context);
  return opened instanceof FileRefusal ? opened : readOpenedRoster(opened, profile, table, context);
}

/** Reads a list whose rows become plain objects; of a refused file none stays. */
function readList(
  opened: OpenedCsv,
  rows: unknown[],
  context: ReadingContext,
  readerOf: (cells: SheetCells) => RowReader,
): FileOutcome {
  const before = rows.length;
  const { cells, tally } = cellsOf(opened, context, new TextIndex(), new TextIndex());
  const outcome = readAll(opened, cells, tally, readerOf(cells));
  if (outcome.refused) rows.length = before;
  return outcome;
}

function open(source: ByteSource, profile: Profile, context: ReadingContext): OpenedCsv | FileRefusal {
  const hasProgramme = context.defaultProgramme !== undefined || context.cycleProgrammes?.length === 1;
  return openCsv(
    withProgress(source, context.onProgress),
    [profile],
    context.limits,
    hasProgramme ? ['programme'] : [],
  );
}

function cellsOf(
  opened: OpenedCsv,
  context: ReadingContext,
  programmes: TextIndex,
  channels: TextIndex,
): { cells: SheetCells; tally: Tally } {
  const tally = new Tally(opened.header.headers.length);
  return { tally, cells: new SheetCells(opened.rows, opened.header, tally, context, programmes, channels) };
}

function readAll(
  opened: OpenedCsv,
  cells: SheetCells,
  tally: Tally,
  reader: RowReader,
  finish?: () => void,
): FileOutcome {
  const { rows, header } = opened;
  const refusal = readRows(rows, header, cells, reader, tally) ?? rows.refusal;
  finish?.();
  if (refusal !== undefined) return refusal;
  const rejected = tally.rows - tally.accepted;
  if (tally.accepted === 0 && (rejected > 0 || header.profile.role !== 'decisions'))
    return new FileRefusal('NO_ROWS', { rejected });
  if (header.duplicateColumns.length > 0)
    tally.warn('DUPLICATE_COLUMN', header.firstRow, header.duplicateColumns.length);
  return readingOf(opened, tally);
}

function readingOf(opened: OpenedCsv, tally: Tally): FileReading {
  const { header } = opened;
  return {
    refused: false,
    role: header.profile.role,
    separator: opened.separator,
    encoding: opened.encoding(),
    headerRow: header.firstRow,
    mapping: header.mapping,
    unknownColumns: header.unknownColumns,
    duplicateColumns: header.duplicateColumns,
    rows: tally.rows,
    accepted: tally.accepted,
    rejected: tally.rows - tally.accepted,
    amount: tally.amount,
    controls: tally.controls(header.headers),
    ...(tally.newestDay > 0 ? { newestDay: tally.newestDay as Day } : {}),
    hasWithdrawalColumns: false,
    warnings: tally.warnings,
  };
}
