import { type FieldName, PROGRAMME_AMOUNT } from '../../profiles/profile.js';
import hints from './mapping-hints.json' with { type: 'json' };

/** What the values of a field look like; what each one counts stands in value-fit. */
export type ValueShape =
  | 'NATIONAL_ID'
  | 'FAMILY_CARD'
  | 'ACCOUNT'
  | 'CARD'
  | 'LIST_CODE'
  | 'REFERENCE'
  | 'PERSON_NAME'
  | 'PLACE'
  | 'WIDER_PLACE'
  | 'PROGRAMME'
  | 'MONTHS'
  | 'CHANNEL'
  | 'BANK'
  | 'AMOUNT'
  | 'SOME_AMOUNT'
  | 'DAY'
  | 'SOME_DAY'
  | 'STATUS'
  | 'ACCOUNT_STATUS'
  | 'CARD_STATUS'
  | 'REASON'
  | 'PAYMENT_KEY'
  | 'DECISION'
  | 'ROW_REFERENCE'
  | 'MOMENT'
  | 'TEXT';

/** What is known of a field beside the header names of the profiles. */
export interface FieldHint {
  readonly shape: ValueShape;
  /** The most that its values can say without a header, 0 to 1. */
  readonly alone: number;
  /** Further headers that may name it. */
  readonly names: readonly string[];
  /** Words of a header that rule it out, whatever the values. */
  readonly against: readonly string[];
}

/** Words, prefixes and limits by which columns are known: data, so that a real file can correct them. */
export const MAPPING_HINTS = hints;

const FIELDS = hints.fields as Readonly<Record<string, FieldHint>>;
const UNKNOWN: FieldHint = { shape: 'TEXT', alone: 0, names: [], against: [] };

/** The hint of a field; amounts of programmes share one, and a field that has none is known by its headers only. */
export function hintOf(field: FieldName): FieldHint {
  const name = field.startsWith(PROGRAMME_AMOUNT) ? `${PROGRAMME_AMOUNT}*` : field;
  return Object.hasOwn(FIELDS, name) ? FIELDS[name]! : UNKNOWN;
}
