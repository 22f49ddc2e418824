import { readFileSync } from 'node:fs';
import specs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { TOPICS } from '../topics.js';
import { asyncApi } from './async-api.js';

interface Document {
  readonly channels: Readonly<Record<string, { readonly address: string; readonly messages: object }>>;
  readonly components: { readonly messages: object; readonly schemas: object };
}

it('is an AsyncAPI 3 document', () => {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(specs.schemasWithoutId['3.0.0']);
  validate(asyncApi());
  expect(validate.errors).toBeNull();
  expect(validate({ ...asyncApi(), channels: { alerts: { adress: 'x' } } })).toBe(false);
});

it('is what is committed (npm run contracts writes it)', () => {
  expect(JSON.parse(readFileSync('docs/asyncapi.json', 'utf8'))).toEqual(asyncApi());
});

it('tells of every topic and what stands on it, and every reference leads somewhere', () => {
  const document = asyncApi() as Document;
  expect(
    Object.values(document.channels)
      .map(({ address }) => address)
      .sort(),
  ).toEqual(Object.values(TOPICS).sort());
  expect(document.channels['alerts']!.messages).toHaveProperty(['id.tersalur.discrepancy.cleared.v1']);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, path]) => path!);
  expect(references.length).toBeGreaterThan(20);
  for (const path of references) expect(document).toHaveProperty(path.split('/').slice(1));
});
