import { type FieldName, type Profile } from '../profiles/profile.js';

/** A header as headers are compared: capitals without spaces, dots, underscores, slashes and other signs (file contract, Header recognition). */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A column that is known and not read. */
export const IGNORED = '';

/** The fields of a profile by the key of each of their headers. */
export class HeaderNames {
  private readonly fields: ReadonlyMap<string, FieldName>;

  constructor(readonly profile: Profile) {
    this.fields = fieldsOf(profile);
  }

  /** The field that a header names, IGNORED, or undefined when it is unknown. What stands in brackets, such as a unit, may be left out. */
  fieldOf(header: string): FieldName | undefined {
    const field = this.fields.get(headerKey(header));
    if (field !== undefined || !/[([]/.test(header)) return field;
    return this.fields.get(headerKey(header.replace(/\([^)]*\)|\[[^\]]*\]/g, '')));
  }

  /** The header of one of these fields that was probably meant: at most two slips away, one in a short word. Undefined where none is. */
  meant(header: string, fields: readonly FieldName[]): string | undefined {
    const key = headerKey(header);
    const most = key.length >= 7 ? 2 : 1;
    if (key.length < 5 || key.length > 60) return undefined;
    return fields
      .flatMap((field) => this.profile.fields[field] ?? [])
      .find((known) => headerKey(known).length >= 5 && editDistance(headerKey(known), key) <= most);
  }

  /** Headers of `candidates` that look like one of the field's: at most three, nearest first. */
  nearest(field: FieldName, candidates: readonly string[]): string[] {
    const keys = (this.profile.fields[field] ?? []).map(headerKey);
    return candidates
      .map((header) => ({
        header,
        distance: Math.min(...keys.map((key) => likeness(key, headerKey(header)))),
      }))
      .filter(({ distance }) => distance < 1)
      .sort((one, other) => one.distance - other.distance)
      .slice(0, 3)
      .map(({ header }) => header);
  }
}

/** Profiles are few, and asked about again and again: of each file, and of each way to read it. */
const known = new WeakMap<Profile, ReadonlyMap<string, FieldName>>();

function fieldsOf(profile: Profile): ReadonlyMap<string, FieldName> {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const fields = new Map<string, FieldName>();
  for (const header of profile.ignored) fields.set(headerKey(header), IGNORED);
  for (const [field, headers] of Object.entries(profile.fields))
    for (const header of headers) fields.set(headerKey(header), field);
  known.set(profile, fields);
  return fields;
}

/** 0 for equal keys, below 1 for keys that are one inside the other or a few edits apart. */
function likeness(key: string, other: string): number {
  if (other === '' || other.length > 60) return 1;
  const longer = Math.max(key.length, other.length);
  const shorter = Math.min(key.length, other.length);
  if (shorter >= 4 && (key.includes(other) || other.includes(key))) return 0.5 * (1 - shorter / longer);
  const edits = editDistance(key, other);
  return edits <= Math.floor(longer / 3) ? edits / longer : 1;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++)
      current.push(
        Math.min(
          previous[column]! + 1,
          current[column - 1]! + 1,
          previous[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    previous = current;
  }
  return previous[other.length]!;
}
