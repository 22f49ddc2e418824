import { jaroWinkler } from '../../../domain/src/names/name-similarity.js';
import { type Evidence, type Level } from '../../../domain/src/scoring/evidence.js';
import { digitEdits } from '../../../domain/src/values/national-id.js';
import { type FebrlRecord } from './febrl-records.js';

type Field = keyof FebrlRecord;

/** From this similarity (ten-thousandths) on two words are alike, as for names (rules, 3). */
const ALIKE = 8_800;

/**
 * What two records are compared by, from general knowledge of how addresses are typed: a slip of a letter or two, a place exchanged with its neighbour. How often a value stands
 * in the records tells what an agreement on it is worth.
 */
export function febrlEvidence(records: readonly FebrlRecord[]): Evidence<FebrlRecord>[] {
  return [
    textEvidence(records, 'givenName', 'surname'),
    textEvidence(records, 'surname', 'givenName'),
    numberEvidence('streetNumber'),
    textEvidence(records, 'address1', 'address2'),
    textEvidence(records, 'address2', 'address1'),
    textEvidence(records, 'suburb'),
    numberEvidence('postcode'),
    numberEvidence('state'),
    numberEvidence('dateOfBirth', [dayAndMonthExchanged]),
    numberEvidence('socialSecurityId'),
  ];
}

/** A text that may stand in a neighbouring field instead. */
function textEvidence(
  records: readonly FebrlRecord[],
  field: Field,
  neighbour?: Field,
): Evidence<FebrlRecord> {
  return {
    name: field,
    levels: [
      { ...equal(field), frequency: frequencyOf(records, field) },
      ...(neighbour === undefined ? [] : [exchanged(field, neighbour)]),
      missing(field),
      edited('one edit', field, 1),
      edited('two edits', field, 2),
      { name: 'alike', holds: (left, right) => jaroWinkler(left[field], right[field]) >= ALIKE },
      DIFFERS,
    ],
  };
}

/** A number, or a code, that may have been mistyped. Numbers are given out evenly: that one of them is rare says nothing. */
function numberEvidence(field: Field, further: readonly Level<FebrlRecord>[] = []): Evidence<FebrlRecord> {
  return {
    name: field,
    falling: true,
    levels: [
      equal(field),
      missing(field),
      ...further,
      edited('one edit', field, 1),
      edited('two edits', field, 2),
      DIFFERS,
    ],
  };
}

const DIFFERS: Level<FebrlRecord> = { name: 'differs', holds: () => true };

function equal(field: Field): Level<FebrlRecord> {
  return { name: 'equal', holds: (left, right) => left[field] !== '' && left[field] === right[field] };
}

/** The share of the records with a value that have the one on which two agree. */
function frequencyOf(records: readonly FebrlRecord[], field: Field): (left: FebrlRecord) => number {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(record[field], (counts.get(record[field]) ?? 0) + 1);
  const stated = records.length - (counts.get('') ?? 0);
  return (left) => counts.get(left[field])! / stated;
}

function missing(field: Field): Level<FebrlRecord> {
  return {
    name: 'missing',
    missing: true,
    holds: (left, right) => left[field] === '' || right[field] === '',
  };
}

/** A swap of neighbouring letters is one edit. */
function edited(name: string, field: Field, edits: number): Level<FebrlRecord> {
  return { name, holds: (left, right) => digitEdits(left[field], right[field]) <= edits };
}

function exchanged(field: Field, neighbour: Field): Level<FebrlRecord> {
  const meets = (one: string, other: string): boolean =>
    one !== '' && other !== '' && digitEdits(one, other) <= 1;
  return {
    name: 'exchanged',
    holds: (left, right) => meets(left[field], right[neighbour]) || meets(left[neighbour], right[field]),
  };
}

const dayAndMonthExchanged: Level<FebrlRecord> = {
  name: 'day and month exchanged',
  holds: ({ dateOfBirth: left }, { dateOfBirth: right }) =>
    left.length === 8 && left === right.slice(0, 4) + right.slice(6) + right.slice(4, 6),
};
