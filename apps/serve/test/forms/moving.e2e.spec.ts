import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlertEvent } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder, tersalur } from '../../../../libs/testing/src/command-line.js';
import { OpenAlerts } from '../alert-receiver.js';
import { expectEqual } from '../equality.js';
import { Served, uploadsOf } from '../served.js';
import { APART, clusterOf } from './apart-form.js';
import { newKeyFile } from './apart-services.js';
import { ran } from './ran.js';

const month = generateMonth({ households: 60, seed: 5, out: newFolder() });

/** What a summary says, whichever revision of the same it is: services tell each book the day when they start. */
function resultOf(summary: string): object {
  const { revision, ...result } = JSON.parse(summary) as { readonly revision: number };
  expect(revision).toBeGreaterThan(0);
  return result;
}

it('a city goes on apart where it ended in one process, with the same result and the same audit trail', async () => {
  const home = newFolder();
  const embedded = await Served.start(month.options.asOf, { home });
  const cycle = await embedded.beginCycle(month);
  const [late, ...uploads] = uploadsOf(month).toReversed();
  const after: string[] = [];
  for (const upload of uploads) after.push(`file.${await embedded.upload(cycle, upload)}`);
  const told = await embedded.document(cycle, 'summary', after);
  const heard = await allHeard(embedded, cycle);
  await embedded.close();

  const out = join(home, 'pindah');
  expect(await ran(['export-data', '--data', join(home, 'data'), '--out', out], {})).toMatchObject({
    exit: 0,
  });
  const settings = { ...clusterOf(home), TERSALUR_KEY_FILE: join(home, 'data.keys') };
  const anchors = { TERSALUR_AUDIT_ANCHORS: join(home, 'data.anchors') };
  const other = { TERSALUR_KEY_FILE: newKeyFile(newFolder()) };
  expect(await ran(['import-data', out], { ...settings, ...anchors, ...other })).toMatchObject({
    exit: 1,
    talk: expect.stringMatching(/is not that of these data; nothing was changed/),
  });
  const imported = await ran(['import-data', out], { ...settings, ...anchors });
  expect([imported.exit, imported.talk]).toEqual([0, expect.stringMatching(/1 cycles.*\n.*trail is whole/)]);
  expect(existsSync(anchors.TERSALUR_AUDIT_ANCHORS)).toBe(true);
  expect(await ran(['import-data', out], { ...settings, ...anchors })).toMatchObject({
    exit: 3,
    talk: expect.stringMatching(/has something already; nothing was changed/),
  });

  const apart = await Served.start(month.options.asOf, { home, form: APART });
  expect(resultOf(await apart.document(cycle, 'summary', []))).toEqual(resultOf(told));
  expect(await apart.json(`/api/v1/alerts?limit=1000&cycle=${cycle}`)).toEqual(heard);
  after.push(`file.${await apart.upload(cycle, late!)}`);
  const result = join(newFolder(), 'hasil');
  expect(tersalur('reconcile', ...month.arguments, '--out', result, '--quiet').exit).toBe(0);
  await expectEqual(apart, cycle, after, result);
  // No entry is named that is not as it was.
  const anchored = { count: expect.any(Number), last: expect.any(Number) };
  expect(await apart.json('/api/v1/audit/verification')).toEqual({
    entries: expect.any(Number),
    anchors: anchored,
  });

  // What operators do while the services go on.
  const cluster = { ...settings, ...anchors };
  expect(await ran(['verify-audit'], cluster)).toMatchObject({
    exit: 0,
    talk: expect.stringMatching(/anchor/),
  });
  const link = await ran(['admin-link'], cluster);
  const [, token] = /\/set-up#([\w-]{43}) /.exec(link.talk) ?? [];
  expect([link.exit, token]).toEqual([0, expect.any(String)]);
  const chosen = await apart.ask('/api/v1/set-up', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, password: 'hujan turun tiap pagi' }),
  });
  expect(chosen.status).toBe(204);
  const headers = await apart.signIn('admin', 'hujan turun tiap pagi');
  const noted = await apart.ask('/api/v1/audit?what=ADMIN_LINK_MADE', {}, headers);
  expect(await noted.json()).toMatchObject({ items: [{ by: '', details: { factor: 'KEPT' } }] });
  expect(await ran(['rotate-keys'], cluster)).toMatchObject({
    exit: 3,
    talk: expect.stringMatching(/one key alone/),
  });
  // What the services are to be given first; these are ended soon.
  const keys = { TERSALUR_KEY_FILE: newKeyFile(newFolder()) };
  appendFileSync(keys.TERSALUR_KEY_FILE, readFileSync(settings.TERSALUR_KEY_FILE));
  expect(await ran(['rotate-keys'], { ...cluster, ...keys })).toMatchObject({
    exit: 0,
    talk: expect.stringMatching(/now: [1-9]\d*\.\n.*every copy/),
  });
  const rotated = await apart.ask('/api/v1/audit?what=KEYS_ROTATED', {}, headers);
  expect(await rotated.json()).toMatchObject({ items: [{ by: '' }] });
  expect(await ran(['verify-audit'], { ...cluster, ...keys })).toMatchObject({ exit: 0 });
  const unanswered = { ...cluster, TERSALUR_MONGODB_URL: 'mongodb://127.0.0.1:9' };
  expect(await ran(['verify-audit'], unanswered)).toMatchObject({
    exit: 1,
    talk: expect.stringMatching(/TERSALUR_MONGODB_URL\) does not answer/),
  });
  await apart.stop();
}, 240_000);

/** The alerts of a cycle, once they leave open what is found. */
async function allHeard(served: Served, cycle: string): Promise<readonly AlertEvent[]> {
  const { total } = await served.json<{ total: number }>(`/api/v1/cycles/${cycle}/discrepancies?limit=1`);
  let heard: readonly AlertEvent[] = [];
  await served.until(async () => {
    heard = await served.json<AlertEvent[]>(`/api/v1/alerts?limit=1000&cycle=${cycle}`);
    const open = new OpenAlerts();
    for (const event of heard) open.hear(event);
    return open.kinds.length === total;
  });
  return heard;
}
