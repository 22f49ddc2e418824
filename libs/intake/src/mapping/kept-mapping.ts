import { givenHeader } from '../layout/given-header.js';
import { type FieldName } from '../profiles/profile.js';
import { PROFILES_BY_KIND } from '../profiles/profile-kind.js';
import { type GivenColumn, type GivenMapping } from './mapping.js';
import { parseMapping } from './parse-mapping.js';

/** A mapping as it was kept (JSON text), which was checked when it was given. */
export function keptMapping(text: Uint8Array): GivenMapping {
  return parseMapping(new TextDecoder().decode(text)) as GivenMapping;
}

/**
 * What the columns of a header row are read as by a mapping: those of which it speaks, and those that are recognised as usual. Where it does not fit the row, or
 * the row is not known, what it says itself.
 */
export function mappedColumns(mapping: GivenMapping, texts: readonly string[]): readonly GivenColumn[] {
  const profile = PROFILES_BY_KIND.get(mapping.kind)!;
  const found = givenHeader([{ row: 1, cells: texts }], profile, { ...mapping, headerRow: undefined }, []);
  if (found === undefined) return mapping.columns.toSorted((one, other) => one.column - other.column);
  const fields = new Map<number, FieldName>(found.mapping.map(({ column, field }) => [column, field]));
  return texts.flatMap((header, column) => {
    const field = fields.get(column) ?? null;
    return header === '' && field === null ? [] : [{ column, header, field }];
  });
}
