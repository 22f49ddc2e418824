import { parentPort, type TransferListItem, workerData } from 'node:worker_threads';
import { type Day, type Months, type StatementContents, StatementTable, Vocabulary } from '#domain';
import {
  channelProfile,
  type FileReading,
  type GivenMapping,
  readReportFile,
  type RowProblem,
} from '#intake';
import { readGiven } from '../read-given.js';
import { awaitedProgrammes, type LateProgrammes } from './late-programmes.js';

/** Reports that a thread is to read into a table of its own. */
export interface ReportTask {
  readonly reports: readonly { readonly path: string; readonly channel: string }[];
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

/** All reports of a task; undefined as soon as one was refused. */
export type ReportAnswer =
  { readonly reports: readonly ThreadReport[]; readonly statements: StatementContents } | undefined;

const answer = await readReports(workerData as ReportTask);
parentPort!.postMessage(answer, answer === undefined ? [] : buffersOf(answer.statements));

async function readReports(task: ReportTask): Promise<ReportAnswer> {
  const { kibibytes, mappings, programme } = task;
  const table = new StatementTable(new Vocabulary());
  const cycleProgrammes = awaitedProgrammes(task.programmes);
  const reports: ThreadReport[] = [];
  let before = 0;
  for (const [file, { path, channel }] of task.reports.entries()) {
    const context = {
      file,
      cycle: task.cycle,
      ...(task.asOf === undefined ? {} : { asOf: task.asOf }),
      ...(programme === undefined ? {} : { defaultProgramme: programme }),
      cycleProgrammes,
      mappings,
      onProgress: (bytes: number) => Atomics.store(kibibytes, 0, (before + bytes) / 1024),
    };
    const read = await readGiven(path, context, (source, given) =>
      readReportFile(source, channelProfile(channel)!, table, given),
    );
    const { outcome, problems, sha256, size } = read;
    if (outcome.refused) return undefined;
    before += size;
    const givenBy = outcome.sheets.map((sheet) => (sheet.givenBy ? mappings.indexOf(sheet.givenBy) : -1));
    reports.push({ reading: outcome, givenBy, problems, sha256, size });
  }
  return { reports, statements: table.contents() };
}

/** The memory of a table, which another thread may take over. */
function buffersOf({ columns, vocabulary }: StatementContents): TransferListItem[] {
  const arrays = [
    ...Object.values(columns),
    ...Object.values(vocabulary.numbers).flatMap(({ high, low }) => [high, low]),
    ...Object.values(vocabulary.texts).flatMap(({ pool, ends }) => [pool, ends]),
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
