import { type ComputedBook, normaliseArea } from '#domain';
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
    ...idleDecisions(request, book),
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

/** Decisions that change nothing: of payments, or for entries, that are not there. */
function idleDecisions({ decisions: given }: ReconcileRequest, book: ComputedBook): Notice[] {
  const { decisions, statements } = book.tables;
  if (given === undefined || decisions.length === 0) return [];
  const { keys } = book.settlement.context;
  const paid = new Set<string>();
  for (let row = 0; row < statements.length; row++) paid.add(keys.key(row));
  const listed = new Set(Array.from(book.roster.rows, (_, entry) => book.entryRef(entry)));
  const withoutPayment = decisions.filter(({ paymentKey }) => !paid.has(paymentKey)).length;
  const withoutEntry = decisions.filter(
    ({ decision, rosterRef }) => decision === 'LINK' && !listed.has(rosterRef),
  ).length;
  return [
    ...(withoutPayment > 0
      ? [({ notice }: Texts) => notice.decisionsWithoutPayment(given.name, withoutPayment)]
      : []),
    ...(withoutEntry > 0
      ? [({ notice }: Texts) => notice.decisionsWithoutEntry(given.name, withoutEntry)]
      : []),
  ];
}

/** Most kelurahan on the roster are none of the region: then the region is probably a wrong one. */
function foreignAreas({ tables: { roster, settings } }: ComputedBook): Notice[] {
  const ids = new Set(roster.kelurahan.subarray(0, roster.length));
  const stated = new Set(Array.from(ids, (id) => normaliseArea(roster.vocabulary.kelurahan.text(id))));
  stated.delete('');
  if (stated.size === 0) return [];
  const known = new OfficialAreas().villagesOf(settings.region);
  const foreign = [...stated].filter((key) => !known.has(key)).length;
  if (foreign * 2 <= stated.size) return [];
  return [({ notice }) => notice.foreignAreas(foreign, stated.size, settings.region)];
}

function sum(files: readonly ReadFile[], countOf: (file: ReadFile) => number): number {
  return files.reduce((total, file) => total + countOf(file), 0);
}
