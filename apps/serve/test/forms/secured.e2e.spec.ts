import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openKafka } from '#adapters/kafka';
import { type AlertEvent, TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder, tersalur } from '../../../../libs/testing/src/command-line.js';
import { expectEqual } from '../equality.js';
import { Served, uploadsOf } from '../served.js';
import { recordsOf, reportFrom, type StreamedReport, topicOf, writtenReport } from '../streamed-report.js';
import { endAll, newKeyFile, startApart } from './apart-services.js';
import { systemClock } from './embedded-form.js';
import { type Form } from './form.js';
import { ran } from './ran.js';
import { SecuredCluster, userOf } from './secured-cluster.js';
import { type ServiceName } from '../../src/index.js';

interface Listed {
  readonly name: string;
  readonly rows: number;
}

const { pythonPackages } = (await import(resolve('deploy/local/python-packages.mjs'))) as {
  pythonPackages(name: string, requirements: string): Promise<string>;
};

let cluster: SecuredCluster;
const folder = newFolder();

const onCluster = (words: readonly string[], settings: Readonly<Record<string, string>>) =>
  ran(words, { ...cluster.settings, TERSALUR_KEY_FILE: newKeyFile(folder), ...settings });

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
  const { exit, talk } = await onCluster(['topics'], cluster.credentialsOf());
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
  ])('no service starts %s', async (_, service, settings) => {
    const { exit, talk } = await onCluster(['service', service, '--port', '0'], settings());
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

/** Has a bank publish a report by a client that is not ours (deploy/examples/publish-report). */
async function published(report: StreamedReport): Promise<void> {
  const example = resolve('deploy/examples/publish-report');
  const packages = await pythonPackages('confluent-kafka', join(example, 'requirements.txt'));
  const { reportId, day } = report;
  const file = writtenReport(report, newFolder());
  const about = ['--report-id', reportId, '--region', '18.72', '--day', day, '--amount', 'NOMINAL_SALUR'];
  execFileSync('python3', [join(example, 'publish_report.py'), ...about, file], {
    env: { ...process.env, ...cluster.bank, PYTHONPATH: packages },
  });
}

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
  const isListed = async (
    channel: 'bri' | 'pos',
    publish: (report: StreamedReport) => Promise<void>,
  ): Promise<void> => {
    const { path, day } = month.files[channel][0]!;
    const report = reportFrom(path, { channel, day, reportId: `${channel}-lagi` });
    await publish(report);
    await served.until(async () => {
      const { items } = await served.json<{ items: readonly Listed[] }>(
        `/api/v1/cycles/${cycle}/files?limit=50`,
      );
      return items.some(
        ({ name, rows }) => name === `stream ${report.reportId}` && rows === report.rows.length,
      );
    });
  };
  await isListed('bri', published);
  await isListed('pos', (report) => served.publish(topicOf(report), recordsOf(report)));
  const metrics = await (await served.ask('/metrics')).text();
  expect(metrics).toContain('tersalur_log_lag_records{group="gateway",topic="tersalur.files.v1"} 0');
  expect((await served.ask('/health/ready')).status).toBe(200);
  await served.stop();
}, 240_000);
