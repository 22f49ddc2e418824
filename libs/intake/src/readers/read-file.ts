import { type Decision, type ExclusionRow } from '../../../domain/src/book/book-input.js';
import { TextIndex } from '../../../domain/src/columns/text-index.js';
import { type RosterTable } from '../../../domain/src/roster/roster-table.js';
import { type StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type ByteSource } from '../carriers/byte-source.js';
import { DEFAULT_LIMITS } from '../carriers/limits.js';
import { openFile } from '../carriers/open-file.js';
import { type OpenedFile } from '../carriers/opened-file.js';
import { workbookThreads } from '../carriers/xlsx/threaded-workbook.js';
import {
  AMENDMENT_PROFILE,
  DECISION_PROFILE,
  EXCLUSION_PROFILE,
  ROSTER_PROFILE,
  withPlaces,
} from '../profiles/known-profiles.js';
import {
  type ChannelProfile,
  type ExclusionProfile,
  type FieldName,
  type Profile,
  type RosterProfile,
} from '../profiles/profile.js';
import { type FileRefusal } from '../refusals/file-refusal.js';
import { type FileOutcome, onlyProgramme, type ReadingContext } from './file-reading.js';
import { PlaceReader, type RowPlace } from './place-reader.js';
import { DecisionReader } from './decision-reader.js';
import { ExclusionReader } from './exclusion-reader.js';
import { readSheets, type Words } from './read-sheets.js';
import { type RowReader } from './read-rows.js';
import { RosterReader } from './roster-reader.js';
import { type SheetCells } from './sheet-cells.js';
import { StatementReader } from './statement-reader.js';

/** Reads a BNBA list into the table. Of a refused file nothing stays in the table. */
export function readRosterFile(
  source: ByteSource,
  table: RosterTable,
  context: ReadingContext,
): Promise<FileOutcome> {
  // A roster row without programme has only what was given with the file (rules, 2).
  return readRosterLike(source, table, ROSTER_PROFILE, { ...context, cycleProgrammes: undefined });
}

/** Reads a list of amendments into the table: STATUS says which rows take an entry out. */
export function readAmendmentFile(
  source: ByteSource,
  table: RosterTable,
  context: ReadingContext,
): Promise<FileOutcome> {
  return readRosterLike(source, table, AMENDMENT_PROFILE, context);
}

/** Reads a channel's report into the table. */
export async function readReportFile(
  source: ByteSource,
  profile: ChannelProfile,
  table: StatementTable,
  context: ReadingContext,
): Promise<FileOutcome> {
  const opened = await open(source, profile, context);
  return opened.refused ? opened : readOpenedReport(opened, table, context);
}

/** Appends the rows of an exclusion list. */
export async function readExclusionFile(
  source: ByteSource,
  rows: ExclusionRow[],
  context: ReadingContext,
): Promise<FileOutcome> {
  const opened = await open(source, EXCLUSION_PROFILE, context);
  return opened.refused ? opened : readOpenedExclusions(opened, rows, context);
}

/** Appends a person's decisions. A file with a header only is an export without decisions, and no fault. */
export async function readDecisions(
  source: ByteSource,
  decisions: Decision[],
  context: ReadingContext,
): Promise<FileOutcome> {
  const opened = await open(source, DECISION_PROFILE, context);
  return opened.refused ? opened : readOpenedDecisions(opened, decisions, context);
}

/** Reads of a file's rows where people live and which office pays, whatever else stands in them: only lists that people walk by want to know. */
export async function readPlaces(
  source: ByteSource,
  profile: Profile,
  take: (place: RowPlace) => void,
  context: ReadingContext,
): Promise<FileOutcome> {
  const opened = await open(source, withPlaces(profile), context);
  const words: Words = { programmes: new TextIndex(), channels: new TextIndex() };
  return opened.refused
    ? opened
    : readSheets(opened, context, words, (cells) => new PlaceReader(cells, take));
}

/** Reads an opened list of decisions. */
export function readOpenedDecisions(
  opened: OpenedFile,
  decisions: Decision[],
  context: ReadingContext,
): Promise<FileOutcome> {
  return readList(opened, decisions, context, (cells) => new DecisionReader(cells, decisions));
}

/** Reads an opened exclusion list. */
export function readOpenedExclusions(
  opened: OpenedFile,
  rows: ExclusionRow[],
  context: ReadingContext,
): Promise<FileOutcome> {
  const profile = opened.profile as ExclusionProfile;
  return readList(opened, rows, context, (cells) => new ExclusionReader(cells, rows, profile));
}

/** Reads an opened roster or list of amendments. */
export async function readOpenedRoster(
  opened: OpenedFile,
  table: RosterTable,
  context: ReadingContext,
): Promise<FileOutcome> {
  const profile = opened.profile as RosterProfile;
  const before = table.length;
  const outcome = await readSheets(
    opened,
    context,
    table.vocabulary,
    (cells) => new RosterReader(cells, table, profile, context),
  );
  if (outcome.refused) table.cutTo(before);
  return outcome;
}

/** Reads an opened report. */
export async function readOpenedReport(
  opened: OpenedFile,
  table: StatementTable,
  context: ReadingContext,
): Promise<FileOutcome> {
  const profile = opened.profile as ChannelProfile;
  const before = table.length;
  const outcome = await readSheets(
    opened,
    context,
    table.vocabulary,
    (cells) => new StatementReader(cells, table, profile, context),
  );
  if (!outcome.refused) {
    const statesWithdrawals = opened.sheets.some(({ header }) =>
      header.mapping.some(({ field }) => field === 'withdrawn' || field === 'withdrawalDay'),
    );
    return { ...outcome, channel: profile.channel, hasWithdrawalColumns: statesWithdrawals };
  }
  table.cutTo(before);
  return outcome;
}

/** Opens a file for the profiles that may fit it; `given` are fields that need no column. */
export function openFor(
  source: ByteSource,
  profiles: readonly Profile[],
  context: Partial<ReadingContext>,
  given: readonly FieldName[],
): Promise<OpenedFile | FileRefusal> {
  return openFile(source, {
    profiles,
    given,
    mappings: context.mappings ?? [],
    limits: { ...DEFAULT_LIMITS, ...context.limits },
    openWorkbook: context.openWorkbook ?? workbookThreads(),
    onProgress: context.onProgress,
  });
}

async function readRosterLike(
  source: ByteSource,
  table: RosterTable,
  profile: RosterProfile,
  context: ReadingContext,
): Promise<FileOutcome> {
  const opened = await open(source, profile, context);
  return opened.refused ? opened : readOpenedRoster(opened, table, context);
}

/** Reads a list whose rows become plain objects; of a refused file none stays. */
async function readList(
  opened: OpenedFile,
  rows: unknown[],
  context: ReadingContext,
  readerOf: (cells: SheetCells) => RowReader,
): Promise<FileOutcome> {
  const before = rows.length;
  const words: Words = { programmes: new TextIndex(), channels: new TextIndex() };
  const outcome = await readSheets(opened, context, words, readerOf);
  if (outcome.refused) rows.length = before;
  return outcome;
}

function open(
  source: ByteSource,
  profile: Profile,
  context: ReadingContext,
): Promise<OpenedFile | FileRefusal> {
  const isAsked = profile.required.some((fields) => fields.includes('programme'));
  const isGiven = isAsked && (context.defaultProgramme !== undefined || onlyProgramme(context) !== undefined);
  return openFor(source, [profile], context, isGiven ? ['programme'] : []);
}
