import { type FebrlRecord } from './febrl-records.js';
import { positionsBy } from './positions-by.js';

/** Two records by their positions; in one file the left one comes first. */
export type Candidate = readonly [left: number, right: number];

/** The values by which records find each other; one in common is enough. A record without one of the values is not found by it. */
const KEYS: readonly (readonly (keyof FebrlRecord)[])[] = [
  ['socialSecurityId'],
  ['dateOfBirth'],
  ['address1'],
  ['address2', 'state'],
  ['givenName', 'surname'],
  ['surname', 'suburb'],
  ['givenName', 'suburb'],
  ['surname', 'postcode'],
  ['givenName', 'postcode'],
  ['surname', 'streetNumber'],
  ['suburb', 'streetNumber'],
  ['postcode', 'streetNumber'],
];

/** All pairs of two files that have a key in common. */
export function candidatesBetween(
  lefts: readonly FebrlRecord[],
  rights: readonly FebrlRecord[],
): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const fields of KEYS) {
    const holders = positionsBy(rights, (record) => keyOf(record, fields));
    lefts.forEach((record, left) => {
      const key = keyOf(record, fields);
      if (key === undefined) return;
      for (const right of holders.get(key) ?? []) found.set(left * rights.length + right, [left, right]);
    });
  }
  return [...found.values()];
}

/** All pairs of one file that have a key in common. */
export function candidatesWithin(records: readonly FebrlRecord[]): Candidate[] {
  return candidatesBetween(records, records).filter(([left, right]) => left < right);
}

function keyOf(record: FebrlRecord, fields: readonly (keyof FebrlRecord)[]): string | undefined {
  const values = fields.map((field) => record[field]);
  return values.includes('') ? undefined : values.join(' ');
}
