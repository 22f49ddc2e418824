import { headerKey } from '../layout/header-names.js';
import {
  type ChannelProfile,
  type FieldName,
  type Profile,
  type Words,
  WORDS_OF_FIELD,
} from '../profiles/profile.js';
import { wordKey } from '../profiles/words.js';
import { columnLetters } from '../values/column-letters.js';
import { type GivenMapping, type MappingProposal } from './mapping.js';

/**
 * A proposal as JSON that a person can correct and give back (`parseMapping`). A header stands there when it tells its column apart; the confidence is for the eye only.
 */
export function mappingJson(proposal: MappingProposal): string {
  const keys = proposal.columns.map(({ header }) => headerKey(header));
  const columns = proposal.columns.map(({ column, header, field, confidence }, at) => ({
    column: columnLetters(column),
    header: proposal.headerRow > 0 && keys.indexOf(keys[at]!) === keys.lastIndexOf(keys[at]!) ? header : '',
    field: field ?? null,
    confidence,
  }));
  return `${JSON.stringify({ kind: proposal.kind, headerRow: proposal.headerRow, columns }, undefined, 2)}\n`;
}

/**
 * The profile with the mapping's headers and words: each names its field before all other headers and no other field, and one without a field is known and not read. Columns that are given by
 * position are not in it (`columnsByPosition`).
 */
export function profileWith<P extends Profile>(profile: P, mapping: GivenMapping): P {
  const named = mapping.columns.filter(({ header }) => headerKey(header) !== '');
  const keys = new Set(named.map(({ header }) => headerKey(header)));
  const others = (headers: readonly string[]) => headers.filter((header) => !keys.has(headerKey(header)));
  const headersOf = (field: FieldName | null) =>
    named.filter((column) => column.field === field).map(({ header }) => header);
  const fields = Object.fromEntries(
    Object.entries(profile.fields).map(([field, headers]) => [
      field,
      [...headersOf(field), ...others(headers)],
    ]),
  );
  return {
    ...withWords(profile, mapping),
    fields,
    ignored: [...headersOf(null), ...others(profile.ignored)],
  };
}

/** The profile that also knows the mapping's words. */
function withWords<P extends Profile>(profile: P, { words }: GivenMapping): P {
  if (profile.role !== 'report') return profile;
  const channel = profile as P & ChannelProfile;
  const known: Partial<Record<keyof ChannelProfile, Words>> = {};
  for (const [field, member] of Object.entries(WORDS_OF_FIELD)) {
    const added = words.filter((one) => one.field === field);
    known[member] = Object.fromEntries(
      Object.entries(channel[member]).map(([meaning, list]) => [
        meaning,
        [...list, ...added.filter(({ means }) => holds(list, means)).map(({ word }) => word)],
      ]),
    );
  }
  return { ...profile, ...known };
}

/** Whether a word stands in a list, however it is written. */
export function holds(list: readonly string[], word: string): boolean {
  return list.some((one) => wordKey(one) === wordKey(word));
}

/** The fields of the columns that are given by their position (from 0), null for one that is not read. */
export function columnsByPosition(mapping: GivenMapping): ReadonlyMap<number, FieldName | null> {
  const byPosition = mapping.columns.filter(({ header }) => headerKey(header) === '');
  return new Map(byPosition.map(({ column, field }) => [column, field]));
}
