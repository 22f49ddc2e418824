import { columnsByPosition, profileWith } from '../mapping/given-mapping.js';
import { type GivenMapping } from '../mapping/mapping.js';
import { type FieldName, type Profile } from '../profiles/profile.js';
import { columnLetters } from '../values/column-letters.js';
import { looksLikeData } from './data-like.js';
import { headerKey, HeaderNames, IGNORED } from './header-names.js';
import {
  type EarlyRow,
  firstOfEachField,
  type FoundHeader,
  headerTexts,
  joinRows,
  type MarkedColumn,
  missingGroups,
  MOST_TITLE_ROWS,
} from './header-search.js';

/** Whether a mapping names headers, by which it is known where it belongs. */
export function namesHeaders(mapping: GivenMapping): boolean {
  return mapping.columns.some(({ header }) => headerKey(header) !== '');
}

/**
 * The header that a person's mapping speaks of: the first row (or two) of the sheet in which all headers stand that it names, at its row where it says which. A mapping for files
 * without header makes one of column letters. Undefined when it does not fit.
 */
export function givenHeader(
  rows: readonly EarlyRow[],
  profile: Profile,
  mapping: GivenMapping,
  given: readonly FieldName[],
): FoundHeader | undefined {
  const mapped = new MappedProfile(profile, mapping, given);
  if (mapping.headerRow === 0) return mapped.withoutHeader(rows);
  const early = rows.slice(0, MOST_TITLE_ROWS + 2);
  for (const [at, upper] of early.entries()) {
    if (mapping.headerRow !== undefined && upper.row !== mapping.headerRow) continue;
    const single = mapped.header(headerTexts(upper), [upper]);
    if (single !== undefined) return single;
    const lower = early[at + 1];
    if (lower?.row !== upper.row + 1 || looksLikeData(lower.cells)) continue;
    // A title above the header is no part of it.
    if (mapping.headerRow === undefined && mapped.header(headerTexts(lower), [lower]) !== undefined) continue;
    const joined = mapped.header(joinRows(mapped.names, upper.cells, lower.cells), [upper, lower]);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/** A profile with a person's mapping. */
class MappedProfile {
  readonly names: HeaderNames;
  private readonly named: ReadonlyMap<string, FieldName>;
  private readonly positions: ReadonlyMap<number, FieldName | null>;

  constructor(
    profile: Profile,
    private readonly mapping: GivenMapping,
    private readonly given: readonly FieldName[],
  ) {
    this.names = new HeaderNames(profileWith(profile, mapping));
    const named = mapping.columns.filter(({ header }) => headerKey(header) !== '');
    this.named = new Map(named.map(({ header, field }) => [headerKey(header), field ?? IGNORED]));
    this.positions = columnsByPosition(mapping);
  }

  /** The header with these texts, when all that the mapping names are among them. */
  header(headers: readonly string[], rows: readonly EarlyRow[]): FoundHeader | undefined {
    const keys = new Set(headers.map(headerKey));
    if ([...this.named.keys()].some((key) => !keys.has(key))) return undefined;
    const firstRow = rows[0]!.row;
    const lastRow = rows.at(-1)!.row;
    return { ...this.found(headers), firstRow, lastRow, rows: rows.map(({ cells }) => cells) };
  }

  /** Columns are called by their letters, and the first row is data. */
  withoutHeader(rows: readonly EarlyRow[]): FoundHeader | undefined {
    const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    if ([...this.positions.keys()].some((column) => column >= width)) return undefined;
    const headers = Array.from({ length: width }, (_, column) => columnLetters(column));
    const mapping = headers.flatMap((header, column) => {
      const field = this.positions.get(column);
      return field ? [{ column, header, field }] : [];
    });
    const missing = missingGroups(this.names.profile, mapping, this.given);
    const none = { unknownColumns: [], duplicateColumns: [], rows: [], firstRow: 0, lastRow: 0 };
    return { profile: this.names.profile, headers, mapping, missing, givenBy: this.mapping, ...none };
  }

  private found(headers: readonly string[]): Omit<FoundHeader, 'firstRow' | 'lastRow' | 'rows'> {
    const { profile } = this.names;
    const found = firstOfEachField(this.byPrecedence(headers));
    const mapping = found.mapping.toSorted((one, other) => one.column - other.column);
    const missing = missingGroups(profile, mapping, this.given);
    return { ...found, profile, headers, mapping, missing, givenBy: this.mapping };
  }

  /** What each column may be: first those of which the mapping speaks. */
  private byPrecedence(headers: readonly string[]): readonly MarkedColumn[] {
    const columns = headers.map((header, column) => {
      const stated = this.positions.get(column) ?? this.named.get(headerKey(header));
      const isSpokenOf = this.positions.has(column) || this.named.has(headerKey(header));
      const field = isSpokenOf ? (stated ?? IGNORED) : header === '' ? IGNORED : this.names.fieldOf(header);
      return { column, header, field, isSpokenOf };
    });
    return [...columns.filter((one) => one.isSpokenOf), ...columns.filter((one) => !one.isSpokenOf)];
  }
}
