import { readFileSync } from 'node:fs';
import { ALERT_EVENTS, schemaAddress } from '#contracts';
import { Door, problemIn } from './door.js';
import { STORES } from './stores.js';

const [[name, newStand]] = STORES.slice(0, 1) as [(typeof STORES)[number]];

describe(`what others read of the messages, on ${name}`, () => {
  const door = new Door(newStand);

  it('is the committed AsyncAPI document, for everybody', async () => {
    const { status, body } = await door.ask('/api/asyncapi.json');
    expect([status, body]).toEqual([200, JSON.parse(readFileSync('docs/asyncapi.json', 'utf8'))]);
  });

  it('is a schema for each type, under the name that events give', async () => {
    for (const type of Object.keys(ALERT_EVENTS)) {
      const { headers, body } = await door.ask(`/api/schemas/${type}`);
      expect(headers.get('content-type')).toMatch(/^application\/schema\+json/);
      expect(body).toMatchObject({ $id: schemaAddress(type), title: type });
    }
  });

  it('is nothing for a type that there is not', async () => {
    for (const type of ['id.tersalur.discrepancy.opened.v2', 'constructor', '..%2Fasyncapi'])
      expect(problemIn(await door.ask(`/api/schemas/${type}`)).status).toBe(404);
  });
});
