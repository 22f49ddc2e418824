import { headerKey } from '../layout/header-names.js';
import { missingGroups } from '../layout/header-search.js';
import { type ChannelProfile, type FieldName, type Profile, WORDS_OF_FIELD } from '../profiles/profile.js';
import { wordKey } from '../profiles/words.js';
import { quoted } from '../values/masked-text.js';
import { columnPosition } from './column-position.js';
import { holds } from './given-mapping.js';
import { type GivenColumn, type GivenMapping, type GivenWord } from './mapping.js';
import { MappingFault } from './mapping-fault.js';
import { kindOf, PROFILES_BY_KIND } from '../profiles/profile-kind.js';

/** A mapping of 200 columns has some 20 kB. */
const LARGEST_TEXT = 1024 * 1024;

const KEYS = ['kind', 'headerRow', 'columns', 'words'];
const WORD_KEYS = ['field', 'word', 'means'];
const COLUMN_KEYS = ['column', 'header', 'field', 'confidence'];

/** The last row of a spreadsheet. */
const LAST_ROW = 1_048_576;

/** A programme may be given with the file and needs no column. */
const GIVEN_WITH_FILE: readonly FieldName[] = ['programme'];

type Parsed = Readonly<Record<string, unknown>>;

/**
 * Reads the JSON of a mapping (docs/formats.md, Column mapping), or says the first thing that is wrong with it (MappingFault). Keys that are not known are refused, for they may be
 * mistyped; `confidence` is passed over; of a key that stands twice the last holds.
 */
export function parseMapping(text: string): GivenMapping | MappingFault {
  // A text has at least as many bytes as signs.
  if (text.length > LARGEST_TEXT) return new MappingFault('TOO_LARGE', '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return new MappingFault('NOT_JSON', '');
  }
  if (!isObject(parsed)) return new MappingFault('NOT_A_MAPPING', '');
  return unknownKey(parsed, KEYS, '') ?? readMapping(parsed);
}

function readMapping({ kind, headerRow, columns, words = [] }: Parsed): GivenMapping | MappingFault {
  const profile = typeof kind === 'string' ? profileOf(kind) : undefined;
  if (profile === undefined)
    return new MappingFault('UNKNOWN_KIND', 'kind', {
      found: shown(kind),
      allowed: [...PROFILES_BY_KIND.keys()],
    });
  if (headerRow !== undefined && !isRow(headerRow))
    return new MappingFault('HEADER_ROW_INVALID', 'headerRow', { found: shown(headerRow) });
  if (!Array.isArray(words)) return new MappingFault('NOT_A_MAPPING', 'words');
  const given = columns ?? (words.length > 0 ? [] : undefined);
  if (!Array.isArray(given)) return new MappingFault('NOT_A_MAPPING', 'columns');
  const read = readEach(given, 'columns', (one, place) => readColumn(one, place, profile, headerRow));
  if (read instanceof MappingFault) return read;
  const readWords = readEach(words, 'words', (one, place) => readWord(one, place, profile));
  if (readWords instanceof MappingFault) return readWords;
  const mapping: GivenMapping = { kind: kindOf(profile), headerRow, columns: read, words: readWords };
  return repeated(read) ?? missing(mapping, profile) ?? mapping;
}

/** All of a list, or what is wrong with the first that is no good. */
function readEach<Read>(
  list: readonly unknown[],
  name: string,
  read: (one: unknown, place: string) => Read | MappingFault,
): Read[] | MappingFault {
  const all: Read[] = [];
  for (const [at, one] of list.entries()) {
    const result = read(one, `${name}[${at}]`);
    if (result instanceof MappingFault) return result;
    all.push(result);
  }
  return all;
}

/** The profile of a kind, however it is written. */
function profileOf(kind: string): Profile | undefined {
  return [...PROFILES_BY_KIND.values()].find((one) => kindOf(one).toUpperCase() === kind.toUpperCase());
}

function readWord(given: unknown, place: string, profile: Profile): GivenWord | MappingFault {
  if (!isObject(given)) return new MappingFault('NOT_A_MAPPING', place);
  const unknown = unknownKey(given, WORD_KEYS, place);
  if (unknown !== undefined) return unknown;
  const { field, word, means } = given;
  const lists = profile.role === 'report' ? WORDS_OF_FIELD : {};
  if (typeof field !== 'string' || !Object.hasOwn(lists, field))
    return new MappingFault('UNKNOWN_FIELD', `${place}.field`, {
      found: shown(field),
      allowed: Object.keys(lists),
    });
  const member = WORDS_OF_FIELD[field as keyof typeof WORDS_OF_FIELD];
  const known = Object.values((profile as ChannelProfile)[member]).flat();
  if (typeof word !== 'string' || wordKey(word) === '' || holds(known, word))
    return new MappingFault('WORD_INVALID', `${place}.word`, { found: shown(word), allowed: known });
  if (typeof means !== 'string' || !holds(known, means))
    return new MappingFault('UNKNOWN_WORD', `${place}.means`, { found: shown(means), allowed: known });
  return { field, word, means };
}

function readColumn(
  column: unknown,
  place: string,
  profile: Profile,
  headerRow: number | undefined,
): GivenColumn | MappingFault {
  if (!isObject(column)) return new MappingFault('NOT_A_MAPPING', place);
  const unknown = unknownKey(column, COLUMN_KEYS, place);
  if (unknown !== undefined) return unknown;
  const position = columnPosition(column['column']);
  if (position === undefined)
    return new MappingFault('COLUMN_INVALID', `${place}.column`, { found: shown(column['column']) });
  const header = column['header'] ?? '';
  if (typeof header !== 'string' || (headerRow === 0 && headerKey(header) !== ''))
    return new MappingFault('COLUMN_INVALID', `${place}.header`, { found: shown(header) });
  const { field } = column;
  if (field !== null && !(typeof field === 'string' && Object.hasOwn(profile.fields, field)))
    return new MappingFault('UNKNOWN_FIELD', `${place}.field`, {
      found: shown(field),
      allowed: Object.keys(profile.fields),
    });
  return { column: position, header, field };
}

/** A column, or a field, that is given twice. */
function repeated(columns: readonly GivenColumn[]): MappingFault | undefined {
  const seen = new Map<string, string>();
  const fields = new Map<FieldName, string>();
  for (const [at, { column, header, field }] of columns.entries()) {
    const place = `columns[${at}]`;
    const key = headerKey(header) || `#${column}`;
    const other = seen.get(key);
    if (other !== undefined)
      return new MappingFault('COLUMN_TWICE', place, { found: shown(header || column + 1), other });
    seen.set(key, place);
    if (field === null) continue;
    const taken = fields.get(field);
    if (taken !== undefined)
      return new MappingFault('FIELD_TWICE', `${place}.field`, { found: field, other: taken });
    fields.set(field, place);
  }
  return undefined;
}

/** Without a header no column is found by its name: all that are required must be given. */
function missing({ headerRow, columns }: GivenMapping, profile: Profile): MappingFault | undefined {
  if (headerRow !== 0) return undefined;
  const groups = missingGroups(profile, columns, GIVEN_WITH_FILE);
  if (groups.length === 0) return undefined;
  return new MappingFault('MISSING_FIELDS', 'columns', { allowed: groups.map((group) => group.join('/')) });
}

function unknownKey(object: Parsed, allowed: readonly string[], place: string): MappingFault | undefined {
  const key = Object.keys(object).find((one) => !allowed.includes(one));
  return key === undefined
    ? undefined
    : new MappingFault('UNKNOWN_KEY', place, { found: quoted(key), allowed });
}

function isObject(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_ROW;
}

/** What was written, short and masked; of lists and objects, however deep, only that they are. */
function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return quoted(String(value));
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? '[…]' : '{…}';
    default:
      return '(–)';
  }
}
