import { FileRefusal, type MissingColumn } from '../refusals/file-refusal.js';
import {
  type EarlyRow,
  findHeader,
  type FoundHeader,
  headerScore,
  MOST_TITLE_ROWS,
} from '../layout/header-search.js';
import { looksLikeData } from '../layout/data-like.js';
import { HeaderNames } from '../layout/header-names.js';
import { KNOWN_PROFILES } from '../profiles/known-profiles.js';
import { type FieldName, type Profile } from '../profiles/profile.js';
import { shownText } from '../values/masked-text.js';
import { type ByteSource, memorySource, peek } from './byte-source.js';
import { foreignKind } from './content-kind.js';
import { CsvRows } from './csv-rows.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { rowTexts } from './row-source.js';
import { asUtf8, type TextEncoding } from './text-encoding.js';

/** Separators in the order in which equals are preferred. */
const SEPARATORS = [',', ';', '\t', '|'];

/** How much of a file is looked at to find separator and header. */
const HEAD_BYTES = 512 * 1024;

/** A CSV whose header was found: `rows` stands before the first row below it. */
export interface OpenedCsv {
  readonly refused: false;
  readonly separator: string;
  readonly header: FoundHeader;
  readonly rows: CsvRows;
  /** How the text was written, as far as it was read. */
  encoding(): TextEncoding;
}

interface Candidate {
  readonly separator: string;
  readonly header: FoundHeader;
  readonly early: readonly EarlyRow[];
}

/**
 * Opens a CSV for the profile that fits its header best: recognises files that are none, decodes it, and finds separator and header together (the separator with the best
 * header). Quoted separators are respected.
 */
export function openCsv(
  source: ByteSource,
  profiles: readonly Profile[],
  limits: Partial<Limits> = {},
  given: readonly FieldName[] = [],
): OpenedCsv | FileRefusal {
  const allLimits = { ...DEFAULT_LIMITS, ...limits };
  const start = peek(source, 512);
  if (start.head.length === 0) return new FileRefusal('EMPTY');
  const foreign = foreignKind(start.head);
  if (foreign !== undefined) return new FileRefusal('NOT_TEXT', { foreign });
  const text = asUtf8(start.whole);
  const { head, whole } = peek(text.source, HEAD_BYTES);
  const found = findBest(head, profiles, allLimits, given);
  if (found instanceof FileRefusal) return found;
  const rows = new CsvRows(whole, found.separator.charCodeAt(0), allLimits);
  while (rows.row < found.header.lastRow && rows.next());
  if (rows.refusal !== undefined) return rows.refusal;
  rows.expectedColumns = found.header.headers.length;
  const encoding = () => (rows.usesWindows1252 ? 'Windows-1252' : text.encoding);
  return { refused: false, separator: found.separator, header: found.header, rows, encoding };
}

function findBest(
  head: Uint8Array,
  profiles: readonly Profile[],
  limits: Limits,
  given: readonly FieldName[],
): Candidate | FileRefusal {
  let refusal: FileRefusal | undefined;
  const readings = SEPARATORS.map((separator) => {
    const early = earlyRows(head, separator, limits);
    refusal ??= early.refusal;
    return { separator, early: early.rows };
  });
  const best = bestOf(readings, profiles, given);
  if (best !== undefined && best.header.missing.length === 0) return rowsAbove(best) ?? best;
  if (refusal !== undefined) return refusal;
  if (readings.every(({ early }) => early.length === 0)) return new FileRefusal('EMPTY');
  const others = KNOWN_PROFILES.filter((profile) => !profiles.includes(profile));
  const other = bestOf(readings, others, given)?.header;
  const looksLike = other?.missing.length === 0 ? other.profile : undefined;
  return best !== undefined && best.header.mapping.length >= 2
    ? columnsMissing(best.header, looksLike)
    : new FileRefusal('HEADER_NOT_FOUND', {
        missing: missingColumns(profiles[0]!, profiles[0]!.required, []),
        looksLike: looksLike?.given,
      });
}

function bestOf(
  readings: readonly Omit<Candidate, 'header'>[],
  profiles: readonly Profile[],
  given: readonly FieldName[],
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { separator, early } of readings)
    for (const profile of profiles) {
      const header = findHeader(early, profile, given);
      if (header !== undefined && (best === undefined || headerScore(header) > headerScore(best.header)))
        best = { separator, header, early };
    }
  return best;
}

/** A refusal when a row above the header looks like data: it would be lost without a word. */
function rowsAbove({ early, header }: Candidate): FileRefusal | undefined {
  const lost = early.find(({ row, cells }) => row < header.firstRow && looksLikeData(cells));
  return lost && new FileRefusal('DATA_ABOVE_HEADER', { row: lost.row, headerRow: header.firstRow });
}

/** The first filled rows of the head; a last row that may be cut off is left out. */
function earlyRows(
  head: Uint8Array,
  separator: string,
  limits: Limits,
): { rows: EarlyRow[]; refusal: FileRefusal | undefined } {
  const rows = new CsvRows(memorySource('', head), separator.charCodeAt(0), limits, 1 << 14);
  const early: EarlyRow[] = [];
  while (early.length < MOST_TITLE_ROWS + 3 && rows.next()) {
    const cells = rowTexts(rows);
    if (cells.some((cell) => cell.trim() !== '')) early.push({ row: rows.row, cells });
  }
  // A quote that is open where the head ends says nothing yet.
  const cutOff = rows.refusal?.code === 'QUOTE_UNCLOSED' && head.length === HEAD_BYTES;
  return { rows: early, refusal: cutOff ? undefined : rows.refusal };
}

function columnsMissing(header: FoundHeader, looksLike: Profile | undefined): FileRefusal {
  const found = header.headers.filter((text) => text !== '').map(shownText);
  const unused = [...header.unknownColumns, ...header.duplicateColumns].map(shownText);
  return new FileRefusal('COLUMNS_MISSING', {
    row: header.firstRow,
    found,
    missing: missingColumns(header.profile, header.missing, unused),
    looksLike: looksLike?.given,
  });
}

function missingColumns(
  profile: Profile,
  groups: readonly (readonly FieldName[])[],
  unused: readonly string[],
): MissingColumn[] {
  const names = new HeaderNames(profile);
  return groups.map((group) => ({
    headers: group.flatMap((field) => profile.fields[field]?.slice(0, group.length > 1 ? 1 : 3) ?? []),
    nearest: [...new Set(group.flatMap((field) => names.nearest(field, unused)))].slice(0, 3),
  }));
}
