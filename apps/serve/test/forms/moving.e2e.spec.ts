import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AlertEvent } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder, tersalur } from '../../../../libs/testing/src/command-line.js';
import { expectEqual } from '../equality.js';
import { Served, uploadsOf } from '../served.js';
import { APART, clusterOf } from './apart-form.js';
import { newKeyFile } from './apart-services.js';
import { ran } from './ran.js';

const month = generateMonth({ households: 60, seed: 5, out: newFolder() });

it('a city goes on apart where it ended in one process, with the same result and the same audit trail', async () => {
  const home = newFolder();
  const embedded = await Served.start(month.options.asOf, { home });
  const cycle = await embedded.beginCycle(month);
  const [late, ...uploads] = uploadsOf(month).toReversed();
  const after: string[] = [];
  for (const upload of uploads) after.push(`file.${await embedded.upload(cycle, upload)}`);
  const told = await embedded.document(cycle, 'summary', after);
  const heard = await embedded.json<AlertEvent[]>(`/api/v1/alerts?limit=1000&cycle=${cycle}`);
  await embedded.close();

  const out = join(home, 'pindah');
  expect(ran(['export-data', '--data', join(home, 'data'), '--out', out], {})).toMatchObject({ exit: 0 });
  const settings = { ...clusterOf(home), TERSALUR_KEY_FILE: join(home, 'data.keys') };
  const anchors = { TERSALUR_AUDIT_ANCHORS: join(home, 'data.anchors') };
  const other = { TERSALUR_KEY_FILE: newKeyFile(newFolder()) };
  expect(ran(['import-data', out], { ...settings, ...anchors, ...other })).toMatchObject({
    exit: 1,
    talk: expect.stringMatching(/is not that of these data; nothing was changed/),
  });
  const imported = ran(['import-data', out], { ...settings, ...anchors });
  expect([imported.exit, imported.talk]).toEqual([0, expect.stringMatching(/1 cycles.*\n.*trail is whole/)]);
  expect(existsSync(anchors.TERSALUR_AUDIT_ANCHORS)).toBe(true);
  expect(ran(['import-data', out], { ...settings, ...anchors })).toMatchObject({
    exit: 3,
    talk: expect.stringMatching(/has something already; nothing was changed/),
  });

  const apart = await Served.start(month.options.asOf, { home, form: APART });
  expect(await apart.document(cycle, 'summary', [])).toBe(told);
  expect(await apart.json(`/api/v1/alerts?limit=1000&cycle=${cycle}`)).toEqual(heard);
  after.push(`file.${await apart.upload(cycle, late!)}`);
  const result = join(newFolder(), 'hasil');
  expect(tersalur('reconcile', ...month.arguments, '--out', result, '--quiet').exit).toBe(0);
  await expectEqual(apart, cycle, after, result);
  // No entry is named that is not as it was.
  expect(await apart.json('/api/v1/audit/verification')).toEqual({ entries: expect.any(Number) });
  await apart.stop();
}, 240_000);
