import { KNOWN_PROFILES } from '../profiles/known-profiles.js';
import { type FieldName, type Profile } from '../profiles/profile.js';
import { profileWith } from '../mapping/given-mapping.js';
import { type GivenMapping } from '../mapping/mapping.js';
import { proposeMapping } from '../mapping/propose-mapping.js';
import { kindOf } from '../profiles/profile-kind.js';
import { FileRefusal, type MissingColumn, type RefusalDetails } from '../refusals/file-refusal.js';
import { shownText } from '../values/masked-text.js';
import { looksLikeData } from './data-like.js';
import { givenHeader, namesHeaders } from './given-header.js';
import { HeaderNames } from './header-names.js';
import { type EarlyRow, findHeader, type FoundHeader, headerScore } from './header-search.js';

/** What is looked for: a header of one of these profiles. */
export interface Wanted {
  readonly profiles: readonly Profile[];
  /** Fields that need no column. */
  readonly given: readonly FieldName[];
  /** What persons said of the columns of such files. */
  readonly mappings: readonly GivenMapping[];
}

/** One way to read the first rows of a sheet. */
export interface Reading {
  readonly early: readonly EarlyRow[];
}

/** A way to read a sheet, and the header that it shows. */
export interface Recognised<Kind extends Reading> {
  readonly reading: Kind;
  readonly header: FoundHeader;
}

/**
 * The reading with the best header; undefined when no row has a known one. A mapping is used where all headers stand that it names; one that names none is used where nothing is
 * recognised without it.
 */
export function recognise<Kind extends Reading>(
  readings: readonly Kind[],
  wanted: Wanted,
): Recognised<Kind> | undefined {
  const { profiles, given, mappings } = wanted;
  const withMapping = (isNamed: boolean) =>
    best(readings, profiles, (rows, profile) => {
      const fitting = mappings.filter(
        (one) => one.kind === kindOf(profile) && one.columns.length > 0 && namesHeaders(one) === isNamed,
      );
      for (const mapping of fitting) {
        const header = givenHeader(rows, profile, mapping, given);
        if (header !== undefined) return header;
      }
      return undefined;
    });
  const mapped = withMapping(true);
  if (mapped !== undefined) return mapped;
  const found = best(readings, profiles, (rows, profile) => headerWithWords(rows, profile, wanted));
  return found?.header.missing.length === 0 ? found : (withMapping(false) ?? found);
}

/** The usual search, with the words of a mapping that speaks of no columns: it counts for every file of its kind. */
function headerWithWords(
  rows: readonly EarlyRow[],
  profile: Profile,
  { given, mappings }: Wanted,
): FoundHeader | undefined {
  const spoken = mappings.find((one) => one.kind === kindOf(profile) && one.columns.length === 0);
  if (spoken === undefined) return findHeader(rows, profile, given);
  const header = findHeader(rows, profileWith(profile, spoken), given);
  return header && { ...header, givenBy: spoken };
}

function best<Kind extends Reading>(
  readings: readonly Kind[],
  profiles: readonly Profile[],
  find: (rows: readonly EarlyRow[], profile: Profile) => FoundHeader | undefined,
): Recognised<Kind> | undefined {
  let result: Recognised<Kind> | undefined;
  for (const reading of readings)
    for (const profile of profiles) {
      const header = find(reading.early, profile);
      if (header !== undefined && (result === undefined || headerScore(header) > headerScore(result.header)))
        result = { reading, header };
    }
  return result;
}

/** A refusal when a row above the header looks like data: it would be lost without a word. */
export function rowsAbove(early: readonly EarlyRow[], header: FoundHeader): FileRefusal | undefined {
  const lost = early.find(({ row, cells }) => row < header.firstRow && looksLikeData(cells));
  return lost && new FileRefusal('DATA_ABOVE_HEADER', { row: lost.row, headerRow: header.firstRow });
}

/**
 * Why no header was good enough; `nearest` is the one that came nearest. The columns of `sample`, its first rows, are proposed a meaning.
 */
export function unrecognised(
  nearest: FoundHeader | undefined,
  readings: readonly Reading[],
  sample: readonly EarlyRow[],
  wanted: Wanted,
): FileRefusal {
  const profiles = KNOWN_PROFILES.filter((profile) => !wanted.profiles.includes(profile));
  const other = recognise(readings, { ...wanted, profiles })?.header;
  const looksLike = other?.missing.length === 0 ? other.profile.given : undefined;
  const proposal = proposeMapping(sample, wanted.profiles, wanted.given);
  if (nearest !== undefined && nearest.mapping.length >= 2)
    return columnsMissing(nearest, { looksLike, proposal });
  const profile = wanted.profiles.find((one) => kindOf(one) === proposal?.kind) ?? wanted.profiles[0]!;
  const missing = missingColumns(profile, profile.required, []);
  return new FileRefusal('HEADER_NOT_FOUND', { missing, looksLike, proposal });
}

function columnsMissing(header: FoundHeader, details: RefusalDetails): FileRefusal {
  const found = header.headers.filter((text) => text !== '').map(shownText);
  const unused = [...header.unknownColumns, ...header.duplicateColumns].map(shownText);
  return new FileRefusal('COLUMNS_MISSING', {
    row: header.firstRow,
    found,
    missing: missingColumns(header.profile, header.missing, unused),
    ...details,
  });
}

function missingColumns(
  profile: Profile,
  groups: readonly (readonly FieldName[])[],
  unused: readonly string[],
): MissingColumn[] {
  const names = new HeaderNames(profile);
  return groups.map((group) => ({
    headers: group.flatMap((field) => headingsOf(profile, field).slice(0, group.length > 1 ? 1 : 3)),
    nearest: [...new Set(group.flatMap((field) => names.nearest(field, unused)))].slice(0, 3),
  }));
}

/** How a column may be headed: as people write it first, by the name that programs know last. */
function headingsOf(profile: Profile, field: FieldName): readonly string[] {
  const headings = profile.fields[field] ?? [];
  const isOfPrograms = (heading: string): boolean => heading === heading.toLowerCase();
  return [
    ...headings.filter((heading) => !isOfPrograms(heading)),
    ...headings.filter((heading) => isOfPrograms(heading)),
  ];
}
