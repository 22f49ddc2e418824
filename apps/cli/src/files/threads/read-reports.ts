import { type TransferListItem } from 'node:worker_threads';
import {
  type Day,
  type KeyHalves,
  type Months,
  PaymentKeys,
  type StatementContents,
  StatementTable,
  Vocabulary,
} from '#domain';
import {
  channelProfile,
  type FileReading,
  type GivenMapping,
  readReportFile,
  type RowProblem,
} from '#intake';
import { type Told } from '../../threads/told.js';
import { readGiven } from '../read-given.js';
import { awaitedProgrammes, type LateProgrammes } from './late-programmes.js';

/** Reports that a thread is to read into a table of its own. */
export interface ReportTask {
  readonly reports: readonly { readonly path: string; readonly channel: string }[];
  /** Of all reports together. */
  readonly bytes: number;
  readonly cycle: Months;
  readonly asOf: Day | undefined;
  readonly programme: string | undefined;
  readonly programmes: LateProgrammes;
  readonly mappings: readonly GivenMapping[];
  /** Where the thread says how many KiB it has read. */
  readonly kibibytes: Int32Array<SharedArrayBuffer>;
}

/** One report as the thread read it. */
export interface ThreadReport {
  readonly reading: FileReading;
  /** Position of the mapping by which each sheet was read; -1 for none. */
  readonly givenBy: readonly number[];
  readonly problems: readonly RowProblem[];
  readonly sha256: string;
  readonly size: number;
}

/** Reports that follow each other, and their rows. */
export interface ReportPart {
  readonly reports: readonly ThreadReport[];
  readonly statements: StatementContents;
  /** Their payment keys, but for the last part: the other thread waits for that one. */
  readonly keys: KeyHalves | undefined;
}

/** Reads the reports of a task, and hands over what is in them. */
export async function* readReports(task: ReportTask): AsyncGenerator<Told<ReportPart>> {
  for await (const part of readParts(task)) yield { news: part, moved: buffersOf(part) };
}

/** The reports in two parts, so that the other thread takes over the first one while this one reads on; they end before the part in which a report is refused. */
async function* readParts(task: ReportTask): AsyncGenerator<ReportPart> {
  const read = reading(task);
  let table = new StatementTable(new Vocabulary(false));
  let reports: ThreadReport[] = [];
  let before = 0;
  for (const file of task.reports.keys()) {
    const report = await read(file, table, before);
    if (report === undefined) return;
    reports.push(report);
    const isHalf = before < task.bytes / 2 && before + report.size >= task.bytes / 2;
    before += report.size;
    if (!isHalf) continue;
    const isLast = reports.length === task.reports.length;
    yield { reports, keys: isLast ? undefined : keysOf(table, task), statements: table.contents() };
    table = new StatementTable(new Vocabulary(false));
    reports = [];
  }
  if (reports.length > 0) yield { reports, keys: undefined, statements: table.contents() };
}

/** Reads one report of a task into a table, so many bytes behind the first one; gives undefined when it is refused. */
function reading({ reports, cycle, asOf, programme, programmes, mappings, kibibytes }: ReportTask) {
  const cycleProgrammes = awaitedProgrammes(programmes);
  return async (file: number, table: StatementTable, before: number): Promise<ThreadReport | undefined> => {
    const { path, channel } = reports[file]!;
    const context = {
      file,
      cycle,
      ...(asOf === undefined ? {} : { asOf }),
      ...(programme === undefined ? {} : { defaultProgramme: programme }),
      cycleProgrammes,
      mappings,
      onProgress: (bytes: number) => Atomics.store(kibibytes, 0, (before + bytes) / 1024),
    };
    const { outcome, problems, sha256, size } = await readGiven(path, context, (source, given) =>
      readReportFile(source, channelProfile(channel)!, table, given),
    );
    if (outcome.refused) return undefined;
    const givenBy = outcome.sheets.map((sheet) => (sheet.givenBy ? mappings.indexOf(sheet.givenBy) : -1));
    return { reading: outcome, givenBy, problems, sha256, size };
  };
}

function keysOf(table: StatementTable, { reports, cycle }: ReportTask): KeyHalves {
  return PaymentKeys.of(
    table,
    reports.map(({ channel }) => channel),
    cycle,
  );
}

/** The memory of rows, which another thread may take over. */
function buffersOf({ keys, statements: { columns, vocabulary } }: ReportPart): TransferListItem[] {
  const arrays = [
    ...(keys === undefined ? [] : [keys.high, keys.low]),
    ...Object.values(columns),
    ...Object.values(vocabulary.numbers).flatMap(({ high, low }) => [high, low]),
    ...Object.values(vocabulary.texts).flatMap(({ pool, ends }) => [pool, ends]),
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
