import { type GivenReport, type ReconcileRequest } from '../../commands/reconcile-options.js';
import { type SecondThread } from '../../threads/second-thread.js';
import { fileSize, type GivenFile, totalSize } from '../given-file.js';
import { type MappingFile } from '../read-mappings.js';
import { countForThread, isWorthSharing } from './share-reports.js';
import { ThreadedReports } from './threaded-reports.js';

/** What is to be read, in its order. */
interface Reading {
  readonly request: ReconcileRequest;
  readonly lists: readonly GivenFile[];
  readonly reports: readonly GivenReport[];
  readonly mappings: readonly MappingFile[];
}

/** Has the second thread begin to read the first reports, where that pays. */
export function startReading(
  { request, lists, reports, mappings }: Reading,
  second: SecondThread,
): ThreadedReports | undefined {
  const sizes = reports.map(({ path }) => fileSize(path));
  const work = { lists: totalSize(lists), reports: sizes };
  const count = second.helps(isWorthSharing(work)) ? countForThread(work) : 0;
  if (count === 0) return undefined;
  const { settings, programme } = request;
  const task = {
    reports: reports.slice(0, count).map(({ path, channel }) => ({ path, channel })),
    bytes: sizes.slice(0, count).reduce((sum, bytes) => sum + bytes, 0),
    cycle: settings.cycle,
    asOf: settings.asOf,
    programme,
    mappings: mappings.map(({ mapping }) => mapping),
  };
  return new ThreadedReports(task, second);
}
