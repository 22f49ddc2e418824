import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openKafka } from '#adapters/kafka';
import { type AlertEvent, TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder, tersalur } from '../../../../libs/testing/src/command-line.js';
import { expectEqual } from '../equality.js';
import { Served, uploadsOf } from '../served.js';
import { recordsOf, reportFrom, topicOf } from '../streamed-report.js';
import { endAll, newKeyFile, startApart } from './apart-services.js';
import { systemClock } from './embedded-form.js';
import { type Form } from './form.js';
import { SecuredCluster, userOf } from './secured-cluster.js';
import { type ServiceName } from '../../src/index.js';

let cluster: SecuredCluster;
const folder = newFolder();

/** Runs a command with settings to its end. */
function ran(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(resolve('bin/tersalur'), [...words, '--lang', 'en'], {
    encoding: 'utf8',
    env: { ...process.env, ...cluster.settings, TERSALUR_KEY_FILE: newKeyFile(folder), ...settings },
  });
  return { exit: status, talk: stderr };
}

/** Every service as a user of its own. */
const SECURED: Form = {
  open: async (home, asOf) => {
    const own = (name: string) => cluster.credentialsOf(userOf(name as ServiceName));
    const services = await startApart(home, asOf, cluster.settings, own);
    const channel = await openKafka({ ...cluster.clientOf(), clock: systemClock });
    return {
      address: services.get('gateway')!.address,
      people: [],
      log: channel.log,
      close: async () => {
        await channel.close();
        await endAll(services);
      },
    };
  },
  remove: async (home) => rmSync(home, { recursive: true }),
};

beforeAll(async () => {
  cluster = await SecuredCluster.start(folder);
  const { exit, talk } = ran(['topics'], cluster.credentialsOf());
  expect([exit, talk]).toEqual([0, expect.stringContaining(`${TOPICS.inputs}.dlq is there`)]);
  await cluster.grantRights();
}, 120_000);

afterAll(() => cluster.end(), 60_000);

describe('on a cluster that asks who comes', () => {
  it.each([
    ['as another service', 'reconciler', () => cluster.credentialsOf(userOf('roster'))],
    [
      'with a password that is not its own',
      'roster',
      () => ({ ...cluster.credentialsOf(userOf('roster')), TERSALUR_KAFKA_PASSWORD: 'salah' }),
    ],
    [
      'with a wrong password for the database',
      'roster',
      () => ({ ...cluster.credentialsOf(userOf('roster')), TERSALUR_MONGODB_PASSWORD: 'salah' }),
    ],
  ])('no service starts %s', (_, service, settings) => {
    const { exit, talk } = ran(['service', service, '--port', '0'], settings());
    expect([exit, talk]).toEqual([1, expect.stringMatching(/does not know the user of this service/)]);
  });

  it('who may not publish on a topic, or read it, is refused', async () => {
    const { log, close } = await openKafka({ ...cluster.clientOf(userOf('ingest-bri')), clock: systemClock });
    const forbidden = { code: 'STORE_FORBIDDEN', canRetry: false };
    const record = { key: '18.72', value: '{}' };
    await expect(log.publish(TOPICS.inboundBri, [record])).rejects.toMatchObject(forbidden);
    await expect(log.publish(TOPICS.alerts, [record])).rejects.toMatchObject({ code: 'TOPIC_UNKNOWN' });
    const fault = new Promise((told) => {
      const take = async (): Promise<void> => told('taken');
      void log.subscribe({ group: 'ingest-bri', topics: [TOPICS.inputs], take, onFault: told });
    });
    expect(await fault).toMatchObject(forbidden);
    await close();
  });
});

it('services that may do no more than they have to, over encrypted connections, do all that they have to', async () => {
  const month = generateMonth({ households: 30, seed: 9, out: newFolder() });
  const served = await Served.start(month.options.asOf, { form: SECURED });
  const cycle = await served.beginCycle(month);
  const after: string[] = [];
  for (const upload of uploadsOf(month)) after.push(`file.${await served.upload(cycle, upload)}`);
  const out = join(newFolder(), 'hasil');
  expect(tersalur('reconcile', ...month.arguments, '--out', out, '--quiet').exit).toBe(0);
  await expectEqual(served, cycle, after, out);
  await served.until(async () => {
    const alerts = await served.json<AlertEvent[]>(`/api/v1/alerts?cycle=${cycle}`);
    return alerts.length > 0;
  });
  for (const channel of ['bri', 'pos'] as const) {
    const { path, day } = month.files[channel][0]!;
    const report = reportFrom(path, { channel, day, reportId: `${channel}-lagi` });
    await served.publish(topicOf(report), recordsOf(report));
    await served.until(async () => {
      const { items } = await served.json<{ items: readonly { readonly name: string }[] }>(
        `/api/v1/cycles/${cycle}/files?limit=50`,
      );
      return items.some(({ name }) => name === `stream ${report.reportId}`);
    });
  }
  const metrics = await (await served.ask('/metrics')).text();
  expect(metrics).toContain('tersalur_log_lag_records{group="gateway",topic="tersalur.files.v1"} 0');
  expect((await served.ask('/health/ready')).status).toBe(200);
  await served.stop();
}, 240_000);
