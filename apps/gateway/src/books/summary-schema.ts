import { type ApiResponseSchemaHost } from '@nestjs/swagger';
import { ENTITLEMENT_STATES, FINDING_KINDS, LINK_KINDS } from '#domain';

type Schema = ApiResponseSchemaHost['schema'];

const NUMBER: Schema = { type: 'integer' };
const TEXT: Schema = { type: 'string' };

/** A record with exactly these fields. */
function record(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties: { ...properties }, required: Object.keys(properties) };
}

/** A record with a value for each of some names. */
function each(names: readonly string[], value: Schema): Schema {
  return record(Object.fromEntries(names.map((name) => [name, value])));
}

const COUNT_AND_AMOUNT = each(['count', 'amount'], NUMBER);

const JUDGEMENTS: Schema = {
  type: 'object',
  additionalProperties: { ...each(['upheld', 'overturned'], NUMBER), nullable: true },
};

const FILE = record({
  ...{ role: TEXT, name: TEXT, sha256: TEXT, rows: NUMBER, accepted: NUMBER, rejected: NUMBER },
  restated: { ...NUMBER, description: 'Statements that a newer report took over.' },
  amount: { ...NUMBER, description: 'Rupiah, as its accepted rows state it.' },
});

/** Describes summary.json, and of which revision it is. Amounts are rupiah. */
export const SUMMARY_SCHEMA = record({
  cycle: { ...TEXT, example: '2026-01/2026-03' },
  region: TEXT,
  asOf: { ...TEXT, format: 'date' },
  files: { type: 'array', items: FILE },
  entitlements: COUNT_AND_AMOUNT,
  states: each(ENTITLEMENT_STATES, COUNT_AND_AMOUNT),
  findings: each(FINDING_KINDS, each(['count', 'difference'], NUMBER)),
  byProgramme: {
    type: 'object',
    additionalProperties: each(['entitled', 'delivered', 'withdrawn'], NUMBER),
  },
  links: each(LINK_KINDS, NUMBER),
  decided: {
    ...each(['links', 'findings'], JUDGEMENTS),
    description: 'How often people upheld and overturned the rules; null where they decided nothing.',
  },
  revision: NUMBER,
});
