import { type Decision, type ExclusionRow } from '../../domain/src/book/book-input.js';
import { Vocabulary } from '../../domain/src/book/vocabulary.js';
import { type Column } from '../../domain/src/columns/growable.js';
import { RosterTable } from '../../domain/src/roster/roster-table.js';
import { OUTCOMES } from '../../domain/src/statements/outcome.js';
import { StatementTable } from '../../domain/src/statements/statement-table.js';
import { type Day, formatDay, parseIsoDay } from '../../domain/src/values/day.js';
import { formatMonths, type Month, parseIsoMonths } from '../../domain/src/values/months.js';
import {
  channelProfile,
  type FileOutcome,
  type FileReading,
  type GivenMapping,
  memorySource,
  readAmendmentFile,
  readDecisions,
  type ReadingContext,
  readExclusionFile,
  readReportFile,
  readRosterFile,
  type RowProblem,
} from '../src/index.js';
import { openWorkbookHere } from '../src/carriers/xlsx/workbook.js';

/** What a test gives and gets. */
export interface Given {
  readonly defaultProgramme?: string;
  readonly cycleProgrammes?: readonly string[];
  readonly cycle?: string;
  readonly asOf?: string;
  readonly chunkSize?: number;
  readonly mappings?: readonly GivenMapping[];
}

export interface Result<Row> {
  readonly outcome: FileOutcome;
  readonly reading: FileReading;
  readonly rows: Row[];
  readonly problems: RowProblem[];
  /** `row CODE`, in order. */
  readonly codes: string[];
}

export type PlainRow = Record<string, string | number | undefined>;

const encoder = new TextEncoder();

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}

/** Lines of a CSV. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

function contextOf(given: Given, problems: RowProblem[]): ReadingContext {
  return {
    file: 7,
    cycle: parseIsoMonths(given.cycle ?? '2026-01/2026-03')!,
    defaultProgramme: given.defaultProgramme,
    cycleProgrammes: given.cycleProgrammes && (() => given.cycleProgrammes!),
    asOf: given.asOf === undefined ? undefined : parseIsoDay(given.asOf),
    onProblem: (problem) => problems.push(problem),
    openWorkbook: openWorkbookHere,
    mappings: given.mappings,
  };
}

function resultOf<Row>(outcome: FileOutcome, rows: Row[], problems: RowProblem[]): Result<Row> {
  const codes = problems.map(({ row, code }) => `${row} ${code}`);
  return { outcome, reading: outcome as FileReading, rows, problems, codes };
}

function at(column: Column, row: number): number {
  return column[row]!;
}

function monthsText(first: number, last: number): string {
  return first === 0 ? '' : formatMonths({ first: first as Month, last: last as Month });
}

export function roster(content: string | Uint8Array, given: Given = {}): Promise<Result<PlainRow>> {
  return rosterLike(readRosterFile, content, given);
}

export function amendments(content: string | Uint8Array, given: Given = {}): Promise<Result<PlainRow>> {
  return rosterLike(readAmendmentFile, content, given);
}

async function rosterLike(
  read: typeof readRosterFile,
  content: string | Uint8Array,
  given: Given,
): Promise<Result<PlainRow>> {
  const words = new Vocabulary();
  const table = new RosterTable(words);
  const problems: RowProblem[] = [];
  const outcome = await read(
    memorySource('file.csv', bytesOf(content), given.chunkSize),
    table,
    contextOf(given, problems),
  );
  const rows = Array.from({ length: table.length }, (_, row) => ({
    row: at(table.row, row),
    programme: words.programmes.text(at(table.programme, row)),
    nik: words.nationalIds.digits(at(table.nik, row)),
    kk: words.familyCards.digits(at(table.kk, row)),
    name: words.names.text(at(table.name, row)),
    kelurahan: words.kelurahan.text(at(table.kelurahan, row)),
    kecamatan: words.kecamatan.text(at(table.kecamatan, row)),
    months: monthsText(at(table.firstMonth, row), at(table.lastMonth, row)),
    amount: at(table.amount, row),
    channel: words.channels.text(at(table.channel, row)),
    account: words.accounts.text(at(table.account, row)),
    card: words.cards.text(at(table.card, row)),
    withdraws: at(table.withdraws, row),
  }));
  return resultOf(outcome, rows, problems);
}

export async function report(
  channel: 'BRI' | 'POS',
  content: string | Uint8Array,
  given: Given = {},
): Promise<Result<PlainRow>> {
  const words = new Vocabulary();
  const table = new StatementTable(words);
  const problems: RowProblem[] = [];
  const source = memorySource('file.csv', bytesOf(content), given.chunkSize);
  const outcome = await readReportFile(source, channelProfile(channel)!, table, contextOf(given, problems));
  const rows = Array.from({ length: table.length }, (_, row) => {
    const damaged = table.damagedNik.get(row);
    return {
      row: at(table.row, row),
      nik: words.nationalIds.digits(at(table.nik, row)),
      damagedNik: damaged && `${damaged.digits}${damaged.shortened ? '…' : ''}`,
      kk: words.familyCards.digits(at(table.kk, row)),
      account: words.accounts.text(at(table.account, row)),
      card: words.cards.text(at(table.card, row)),
      danom: words.danomCodes.text(at(table.danom, row)),
      name: words.names.text(at(table.name, row)),
      programme: words.programmes.text(at(table.programme, row)),
      months: monthsText(at(table.firstMonth, row), at(table.lastMonth, row)),
      outcome: OUTCOMES[at(table.outcome, row)]!,
      amount: at(table.amount, row),
      day: at(table.day, row) === 0 ? '' : formatDay(at(table.day, row) as Day),
      reference: words.references.text(at(table.reference, row)),
      withdrawn: at(table.withdrawn, row),
      card_status: at(table.cardHandedOver, row),
      reason: words.reasons.text(at(table.reason, row)),
    };
  });
  return resultOf(outcome, rows, problems);
}

export async function exclusions(content: string | Uint8Array): Promise<Result<ExclusionRow>> {
  const rows: ExclusionRow[] = [];
  const problems: RowProblem[] = [];
  const outcome = await readExclusionFile(
    memorySource('file.csv', bytesOf(content)),
    rows,
    contextOf({}, problems),
  );
  return resultOf(outcome, rows, problems);
}

export async function decisions(content: string | Uint8Array): Promise<Result<Decision>> {
  const rows: Decision[] = [];
  const problems: RowProblem[] = [];
  const outcome = await readDecisions(
    memorySource('file.csv', bytesOf(content)),
    rows,
    contextOf({}, problems),
  );
  return resultOf(outcome, rows, problems);
}
