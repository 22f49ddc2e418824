import { type ComputedBook, idleDecisions, normaliseArea } from '#domain';
import { type WarningCode } from '#intake';
import { OfficialAreas } from '#adapters/areas';
import { type ReadFile } from '../files/read-file.js';
import { type Texts } from '../messages/texts.js';
import { type ReconcileRequest } from './reconcile-options.js';

/** One sentence, in the language of the reader. */
type Notice = (texts: Texts) => string;

/** What people should know before they read the result, the most important last: it stands next to the summary. */
export function noticesOf(
  request: ReconcileRequest,
  files: readonly ReadFile[],
  book: ComputedBook,
): Notice[] {
  return [
    ...leftOut(files),
    ...oddRows(files),
    ...unmetDecisions(request, book),
    ...foreignAreas(book),
    ...shortened(files),
    ...rejectedReports(files),
    ...rejectedRoster(files),
  ];
}

/** Warnings about parts of a file that were not read: nobody should have to ask for those. */
const LEFT_OUT = new Set<WarningCode>([
  'SHEET_NOT_READ',
  'SIDE_TABLE',
  'COLUMN_MISTYPED',
  'CELLS_BESIDE',
  'HIDDEN_COLUMNS',
]);

/** A file in which so many rows in a hundred hold a shortened NIK has been through Excel. */
const SHORTENED_PERCENT = 10;

function leftOut(files: readonly ReadFile[]): Notice[] {
  return files.flatMap(({ name, reading }) =>
    reading.warnings
      .filter(({ code }) => LEFT_OUT.has(code))
      .map(
        (one) =>
          ({ notice, warning }: Texts) =>
            notice.warning(name, warning[one.code], one),
      ),
  );
}

/** Rejected rows and warnings of all files in one line. */
function oddRows(files: readonly ReadFile[]): Notice[] {
  const rejected = sum(files, ({ reading }) => reading.rejected);
  const withRejected = files.filter(({ reading }) => reading.rejected > 0).length;
  const warnings = sum(files, ({ reading }) => reading.warnings.length);
  if (rejected === 0 && warnings === 0) return [];
  return [({ notice }) => notice.oddRows(rejected, withRejected, warnings)];
}

/** Who was paid by a row that was rejected seems to have got nothing. */
function rejectedReports(files: readonly ReadFile[]): Notice[] {
  const rejected = sum(files, ({ reading }) => (reading.role === 'report' ? reading.rejected : 0));
  return rejected === 0 ? [] : [({ notice }) => notice.reportsRejected(rejected)];
}

/** A file whose NIKs Excel has shortened leaves most of its rows to people. */
function shortened(files: readonly ReadFile[]): Notice[] {
  return files.flatMap(({ name, reading: { rows, warnings } }) => {
    const count = warnings.find(({ code }) => code === 'NIK_SHORTENED')?.count ?? 0;
    if (count === 0 || count * 100 < rows * SHORTENED_PERCENT) return [];
    return [({ notice }: Texts) => notice.shortened(name, count, rows)];
  });
}

/** Who is rejected on the roster seems to be paid without entitlement. */
function rejectedRoster(files: readonly ReadFile[]): Notice[] {
  const rejected = sum(files, ({ role, reading }) => (role === 'roster' ? reading.rejected : 0));
  return rejected === 0 ? [] : [({ notice }) => notice.rosterRejected(rejected)];
}

/** Decisions that change nothing: of payments, of evidence, or for entries, that are not there. */
function unmetDecisions({ decisions: given }: ReconcileRequest, book: ComputedBook): Notice[] {
  if (given.length === 0) return [];
  const idle = idleDecisions(book);
  const names = given.map(({ name }) => name).join(', ');
  const said = (count: number, say: (notice: Texts['notice']) => string): Notice[] =>
    count > 0 ? [({ notice }) => say(notice)] : [];
  return [
    ...said(idle.withoutPayment, (notice) => notice.decisionsWithoutPayment(names, idle.withoutPayment)),
    ...said(idle.withoutEntry, (notice) => notice.decisionsWithoutEntry(names, idle.withoutEntry)),
    ...said(idle.withoutEvidence, (notice) => notice.decisionsWithoutEvidence(names, idle.withoutEvidence)),
  ];
}

/** Most kelurahan on the roster are none of the region: then the region is probably a wrong one. */
function foreignAreas({ tables: { roster, settings } }: ComputedBook): Notice[] {
  const { kelurahan } = roster.vocabulary;
  const isListed = new Uint8Array(kelurahan.size + 1);
  for (let row = 0; row < roster.length; row++) isListed[roster.kelurahan[row]!] = 1;
  const stated = new Set<string>();
  for (let id = 0; id < isListed.length; id++)
    if (isListed[id] === 1) stated.add(normaliseArea(kelurahan.text(id)));
  stated.delete('');
  if (stated.size === 0) return [];
  const areas = new OfficialAreas();
  const foreign = [...stated].filter((key) => !areas.hasVillage(settings.region, key)).length;
  if (foreign * 2 <= stated.size) return [];
  return [({ notice }) => notice.foreignAreas(foreign, stated.size, settings.region)];
}

function sum(files: readonly ReadFile[], countOf: (file: ReadFile) => number): number {
  return files.reduce((total, file) => total + countOf(file), 0);
}
