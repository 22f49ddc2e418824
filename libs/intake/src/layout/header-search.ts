import { type GivenMapping } from '../mapping/mapping.js';
import { type FieldName, type Profile } from '../profiles/profile.js';
import { tidyText } from '../values/tidy-text.js';
import { looksLikeData } from './data-like.js';
import { headerKey, HeaderNames, IGNORED } from './header-names.js';

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
  /** The texts of each of its rows as they stand: one row, or two when it is split. */
  readonly rows: readonly (readonly string[])[];
  readonly mapping: readonly ColumnMapping[];
  readonly unknownColumns: readonly string[];
  /** Headers of columns that name a field which an earlier column has. */
  readonly duplicateColumns: readonly string[];
  /** Groups of fields of which none has a column. */
  readonly missing: readonly (readonly FieldName[])[];
  /** What a person said of its columns, where somebody did. */
  readonly givenBy?: GivenMapping;
}

/** What the columns of a header mean. */
type FoundColumns = Pick<FoundHeader, 'mapping' | 'unknownColumns' | 'duplicateColumns'>;

/** A column with the field that its header names: IGNORED where it is known and not read, undefined where it is not known. */
export interface MarkedColumn extends Omit<ColumnMapping, 'field'> {
  readonly field: FieldName | undefined;
}

/**
 * The first header that has all required columns, else the one with the fewest missing (at equals with the most known columns). A later header never takes its place,
 * however much more it names: the rows between would be lost. Only the row right below competes, since a title or a group may be read as part of a header.
 * `given` are fields that need no column (a programme given with the file). Undefined when no row has a known header.
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
  let last = Infinity;
  for (let at = 0; at < filled.length && at <= MOST_TITLE_ROWS && filled[at]!.row <= last; at++) {
    const upper = filled[at]!;
    const lower = filled[at + 1];
    best = better(best, mapColumns(names, headerTexts(upper), [upper], given));
    if (lower?.row === upper.row + 1 && !looksLikeData(upper.cells) && !looksLikeData(lower.cells))
      best = better(
        best,
        mapColumns(names, joinRows(names, upper.cells, lower.cells), [upper, lower], given),
      );
    if (best.missing.length === 0) last = Math.min(last, best.lastRow);
  }
  return best !== undefined && best.mapping.length > 0 ? best : undefined;
}

/**
 * How well a header fits: required columns first, then the number of columns that are read, then that it is one row (a title above is no group), unless a cell is merged over
 * both rows.
 */
export function headerScore(header: FoundHeader): number {
  const split = header.lastRow > header.firstRow && !isMerged(header) ? 0.5 : 0;
  return header.mapping.length - split - 1000 * header.missing.length;
}

/** Whether a column has the same text in both rows. */
function isMerged({ rows: [upper = [], lower = []] }: FoundHeader): boolean {
  return upper.some((text, column) => {
    const key = headerKey(text);
    return key !== '' && key === headerKey(lower[column] ?? '');
  });
}

function better(best: FoundHeader | undefined, next: FoundHeader): FoundHeader {
  return best === undefined || headerScore(next) > headerScore(best) ? next : best;
}

/**
 * The header texts of a group row over a row of names: the group stands over its own column and the empty ones to its right. A joined text counts where it is
 * known, else the lower text alone, and the upper one where there is no lower.
 */
export function joinRows(names: HeaderNames, upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = tidyText(upper[column] ?? '');
    const below = tidyText(lower[column] ?? '');
    if (above !== '') group = above;
    if (below === '') return above;
    // A cell that is merged over both rows.
    if (headerKey(above) === headerKey(below)) return below;
    const joined = `${group} ${below}`.trim();
    return names.fieldOf(joined) !== undefined || names.fieldOf(below) === undefined ? joined : below;
  });
}

function mapColumns(
  names: HeaderNames,
  headers: readonly string[],
  rows: readonly EarlyRow[],
  given: readonly FieldName[],
): FoundHeader {
  const { mapping, unknownColumns, duplicateColumns } = columnsOf(names, headers);
  return {
    profile: names.profile,
    firstRow: rows[0]!.row,
    lastRow: rows.at(-1)!.row,
    headers,
    rows: rows.map(({ cells }) => cells),
    mapping,
    unknownColumns,
    duplicateColumns,
    missing: missingGroups(names.profile, mapping, given),
  };
}

/** The groups of required fields of which none has a column or was given. */
export function missingGroups(
  profile: Profile,
  columns: readonly { readonly field: FieldName | null | undefined }[],
  given: readonly FieldName[],
): readonly (readonly FieldName[])[] {
  const has = (field: FieldName) => given.includes(field) || columns.some((one) => one.field === field);
  return profile.required.filter((group) => !group.some(has));
}

/** The texts of a row as headers are read. */
export function headerTexts({ cells }: EarlyRow): string[] {
  return cells.map(tidyText);
}

/** What the columns under these header texts mean; of two columns for one field the first stands. */
export function columnsOf(names: HeaderNames, headers: readonly string[]): FoundColumns {
  return firstOfEachField(
    headers.map((header, column) => {
      return { column, header, field: header === '' ? IGNORED : names.fieldOf(header) };
    }),
  );
}

/** Of several columns for one field the first one given stands. */
export function firstOfEachField(columns: readonly MarkedColumn[]): FoundColumns {
  const mapping: ColumnMapping[] = [];
  const unknownColumns: string[] = [];
  const duplicateColumns: string[] = [];
  const taken = new Set<FieldName>();
  for (const { column, header, field } of columns) {
    if (field === undefined) unknownColumns.push(header);
    else if (field === IGNORED) continue;
    else if (taken.has(field)) duplicateColumns.push(header);
    else {
      taken.add(field);
      mapping.push({ column, header, field });
    }
  }
  return { mapping, unknownColumns, duplicateColumns };
}
