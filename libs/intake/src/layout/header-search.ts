import { type FieldName, type Profile } from '../profiles/profile.js';
import { HeaderNames, IGNORED } from './header-names.js';

/** Up to how many rows may stand above the header (file contract, Carriers). */
export const MOST_TITLE_ROWS = 30;

/** One of the first rows of a sheet. */
export interface EarlyRow {
  /** Physical row, counted from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A column that is read. */
export interface ColumnMapping {
  /** Position from 0. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldName;
}

/** A header and what its columns mean for one profile. */
export interface FoundHeader {
  readonly profile: Profile;
  /** First physical row of the header, and the last one when it is split over two. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Header texts by column; a split header joined. */
  readonly headers: readonly string[];
  readonly mapping: readonly ColumnMapping[];
  readonly unknownColumns: readonly string[];
  /** Headers of columns that name a field which an earlier column has. */
  readonly duplicateColumns: readonly string[];
  /** Groups of fields of which none has a column. */
  readonly missing: readonly (readonly FieldName[])[];
}

/**
 * The best header among the first rows: the one with the fewest required columns missing, then with the most known columns; at equals the earlier and the one that is not
 * split. `given` are fields that need no column (a programme given with the file). Undefined when no row has a known header.
 */
export function findHeader(
  rows: readonly EarlyRow[],
  profile: Profile,
  given: readonly FieldName[] = [],
): FoundHeader | undefined {
  const names = new HeaderNames(profile);
  const filled = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, MOST_TITLE_ROWS + 2);
  let best: FoundHeader | undefined;
  for (let at = 0; at < filled.length && at <= MOST_TITLE_ROWS; at++) {
    const upper = filled[at]!;
    const lower = filled[at + 1];
    const single = mapColumns(names, upper.cells.map(tidy), upper.row, upper.row, given);
    best = better(best, single);
    if (lower?.row === upper.row + 1)
      best = better(
        best,
        mapColumns(names, joinRows(names, upper.cells, lower.cells), upper.row, lower.row, given),
      );
  }
  return best !== undefined && best.mapping.length > 0 ? best : undefined;
}

/** How well a header fits: required columns first, then the number of columns that are read, then that it is one row (a title above is no group). */
export function headerScore(header: FoundHeader): number {
  const split = header.lastRow > header.firstRow ? 0.5 : 0;
  return header.mapping.length - split - 1000 * header.missing.length;
}

function better(best: FoundHeader | undefined, next: FoundHeader): FoundHeader {
  return best === undefined || headerScore(next) > headerScore(best) ? next : best;
}

/**
 * The header texts of a group row over a row of names: the group stands over its own column and the empty ones to its right. A joined text counts where it is
 * known, else the lower text alone, and the upper one where there is no lower.
 */
function joinRows(names: HeaderNames, upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = tidy(upper[column] ?? '');
    const below = tidy(lower[column] ?? '');
    if (above !== '') group = above;
    if (below === '') return above;
    const joined = `${group} ${below}`.trim();
    return names.fieldOf(joined) !== undefined || names.fieldOf(below) === undefined ? joined : below;
  });
}

function mapColumns(
  names: HeaderNames,
  headers: readonly string[],
  firstRow: number,
  lastRow: number,
  given: readonly FieldName[],
): FoundHeader {
  const mapping: ColumnMapping[] = [];
  const unknownColumns: string[] = [];
  const duplicateColumns: string[] = [];
  const taken = new Set<FieldName>();
  headers.forEach((header, column) => {
    const field = header === '' ? IGNORED : names.fieldOf(header);
    if (field === undefined) unknownColumns.push(header);
    else if (field === IGNORED) return;
    else if (taken.has(field)) duplicateColumns.push(header);
    else {
      taken.add(field);
      mapping.push({ column, header, field });
    }
  });
  const missing = names.profile.required.filter(
    (group) => !group.some((field) => taken.has(field) || given.includes(field)),
  );
  return {
    profile: names.profile,
    firstRow,
    lastRow,
    headers,
    mapping,
    unknownColumns,
    duplicateColumns,
    missing,
  };
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^\uFEFF/, '')
    .trim();
}
