import { type ReportClosedV1 } from '#contracts';
import {
  type AreaDirectory,
  type BookTables,
  compareFiles,
  type Decision,
  type Exclusion,
  type ExclusionRow,
  type FileIdentity,
  fileKey,
  inOrder,
  labelFiles,
  parseIsoDay,
  type ReconciliationSettings,
  reportOf,
} from '#domain';
import { unpackJson } from '../pages/json-page.js';
import { type Segments } from '../ports/segments.js';
import { type KeptTables } from './kept-tables.js';

/** What a book is loaded from. */
export interface BookSources {
  readonly files: readonly ReportClosedV1[];
  /** Segments with decisions. */
  readonly decisions: readonly string[];
  readonly settings: ReconciliationSettings;
  readonly areas: AreaDirectory;
  /** Name of the book, and where its tables are kept. */
  readonly book: string;
  readonly kept: KeptTables;
}

/** The columns of the files, in the order of the rules, whatever the order in which they came. Faults: those of get and unpackRows. */
export async function loadTables(segments: Segments, sources: BookSources): Promise<BookTables> {
  const { rosters, amendments, reports, exclusions } = byRole(sources.files.filter(counts));
  const all = inBookOrder(sources.files);
  const labels = labelFiles(all.map(({ file }) => file));
  const labelOf = (file: FileIdentity): string => labels.get(fileKey(file))!;
  const { roster, statements } = await sources.kept.load(
    segments,
    sources.book,
    [...rosters, ...amendments],
    reports,
  );
  const { vocabulary } = statements;
  return {
    roster,
    firstAmendment: rosters.reduce((rows, { entries }) => rows + entries, 0),
    rosterLabels: [...rosters, ...amendments].map(({ file }) => labelOf(file)),
    statements,
    reports: reports.map((closed) => reportOf(reportFacts(closed), labelOf(closed.file), vocabulary)),
    exclusions: await loadExclusions(segments, exclusions, labelOf),
    decisions: await loadJson<Decision>(segments, sources.decisions),
    controls: all.map(controlsOf(labelOf)),
    settings: sources.settings,
    areas: sources.areas,
  };
}

/** Whether the rows of a file count; what one that is held states of itself is compared all the same. */
export function counts({ held }: ReportClosedV1): boolean {
  return held === undefined;
}

/** The files that a book is computed from, in the order of the rules: lists, amendments, reports, exclusions. Behind them those that are held: the same bytes may count elsewhere. */
export function inBookOrder(files: readonly ReportClosedV1[]): ReportClosedV1[] {
  const held = files.filter((file) => !counts(file));
  return [files.filter(counts), held].flatMap((some) => {
    const { rosters, amendments, reports, exclusions } = byRole(some);
    return [...rosters, ...amendments, ...reports, ...exclusions];
  });
}

/** Files of each role in their order; the same bytes given twice for a role count once. */
function byRole(files: readonly ReportClosedV1[]) {
  const of = (...roles: readonly ReportClosedV1['file']['role'][]): ReportClosedV1[] =>
    roles
      .flatMap((role) => inOrder(files.filter(({ file }) => file.role === role)))
      .sort((one, other) => compareFiles(one.file, other.file));
  return {
    rosters: of('roster'),
    amendments: of('amendment'),
    reports: of('bri', 'pos'),
    exclusions: of('exclusions'),
  };
}

/** What a file states of itself. */
function controlsOf(labelOf: (file: FileIdentity) => string) {
  return (closed: ReportClosedV1) => ({
    label: labelOf(closed.file),
    totals: closed.controls,
    ...(counts(closed) ? {} : { isHeldReport: true as const }),
  });
}

function reportFacts({ channel, file, final, statementDate }: ReportClosedV1) {
  const date = statementDate === undefined ? undefined : parseIsoDay(statementDate);
  return {
    channel: channel ?? file.role.toUpperCase(),
    final,
    ...(date === undefined ? {} : { statementDate: date }),
  };
}

async function loadExclusions(
  segments: Segments,
  files: readonly ReportClosedV1[],
  labelOf: (file: FileIdentity) => string,
): Promise<Map<string, Exclusion>> {
  const excluded = new Map<string, Exclusion>();
  for (const { file, chunks } of files)
    for (const { nik, reason, row } of await loadJson<ExclusionRow>(
      segments,
      chunks.map(({ hash }) => hash),
    ))
      if (!excluded.has(nik)) excluded.set(nik, { reason, ref: `${labelOf(file)}#${row}` });
  return excluded;
}

async function loadJson<Row extends object>(segments: Segments, hashes: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const hash of hashes) for (const row of unpackJson<Row>(await segments.get(hash))) rows.push(row);
  return rows;
}
