import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { schemaBreaks } from '../../test/schema-breaks.js';
import { DESCRIBED, type DescribedType, type JsonSchema, messageSchema } from './message-schema.js';

const TYPES = Object.keys(DESCRIBED) as DescribedType[];

/** The schemas as they were when their version was new. */
const RELEASED = new Map(
  readdirSync('libs/contracts/released').map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`libs/contracts/released/${name}`, 'utf8')) as JsonSchema,
  ]),
);

const sampleOf = (type: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`libs/contracts/samples/${type.replaceAll('.', '-')}.json`, 'utf8')) as Record<
    string,
    unknown
  >;

describe('what was released', () => {
  it('is of every version that there is (npm run contracts writes the schema of a new one)', () => {
    expect([...RELEASED.keys()].sort()).toEqual([...TYPES].sort());
  });

  it.each(TYPES)('%s means what it meant; another meaning is another version', (type) => {
    expect(schemaBreaks(RELEASED.get(type)!, messageSchema(type))).toEqual([]);
  });
});

describe('a schema', () => {
  const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }));

  it.each(TYPES)('%s takes the stored sample, and further fields', (type) => {
    const validate = ajv.compile(messageSchema(type));
    validate(sampleOf(type));
    expect(validate.errors).toBeNull();
    expect(validate({ ...sampleOf(type), later: 1 })).toBe(true);
  });

  it.each(TYPES)('%s refuses what lacks a field, or has nonsense in it', (type) => {
    const validate = ajv.getSchema(`urn:tersalur:schema:${type}`)!;
    for (const field of messageSchema(type).required as string[]) {
      const others = { ...sampleOf(type), [field]: undefined };
      expect([field, validate(others)]).toEqual([field, false]);
      expect([field, validate({ ...others, [field]: { nonsense: true } })]).toEqual([field, false]);
    }
  });

  it.each(TYPES)('%s says what it is', (type) => {
    expect(messageSchema(type).description).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a break', () => {
  const schema = {
    type: 'object',
    description: 'Something.',
    properties: {
      id: { type: 'string' },
      rows: { type: 'array', items: { type: 'object', properties: { at: { type: 'integer' } } } },
      kind: { enum: ['A', 'B'] },
    },
    required: ['id', 'kind'],
  };
  const withField = (name: string, field: object): JsonSchema => ({
    ...schema,
    properties: { ...schema.properties, [name]: field },
  });

  it.each<[string, JsonSchema, string[]]>([
    ['nothing changed', schema, []],
    ['an optional field more', withField('note', { type: 'string' }), []],
    ['the order of what is required', { ...schema, required: ['kind', 'id'] }, []],
    [
      'a field gone',
      { ...schema, properties: { id: {}, kind: {} } },
      ['/id has another type', '/rows is gone', '/kind has another enum'],
    ],
    [
      'a field more that is required',
      { ...withField('note', {}), required: ['id', 'kind', 'note'] },
      ['/ has another required'],
    ],
    ['a field that is no longer required', { ...schema, required: ['id'] }, ['/ has another required']],
    ['another type', withField('id', { type: 'integer' }), ['/id has another type']],
    ['a bound', withField('id', { type: 'string', maxLength: 3 }), ['/id has another maxLength']],
    ['a value more', withField('kind', { enum: ['A', 'B', 'C'] }), ['/kind has another enum']],
    ['another meaning', { ...schema, description: 'Something else.' }, ['/ has another description']],
    [
      'another type deep within',
      withField('rows', { type: 'array', items: { type: 'object', properties: { at: { type: 'string' } } } }),
      ['/rows/*/at has another type'],
    ],
    [
      'an optional field deep within',
      withField('rows', {
        type: 'array',
        items: { type: 'object', properties: { at: { type: 'integer' }, by: { type: 'string' } } },
      }),
      [],
    ],
  ])('%s', (_, current, breaks) => {
    expect(schemaBreaks(schema, current)).toEqual(breaks);
  });
});
