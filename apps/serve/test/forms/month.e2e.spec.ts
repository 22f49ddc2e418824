import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlertEvent } from '#contracts';
import { generateMonth, SAMPLE_FILES } from '#demo';
import { newFolder, tersalur } from '../../../../libs/testing/src/command-line.js';
import { type SampleView } from '../../../gateway/src/sample/sample-view.js';
import { OpenAlerts } from '../alert-receiver.js';
import { expectEqual, shuffled } from '../equality.js';
import { Reviewer } from '../reviewer.js';
import { Served, uploadsOf } from '../served.js';
import { recordsOf, reportFrom, scattered, topicOf, writtenReport } from '../streamed-report.js';
import { APART } from './apart-form.js';
import { EMBEDDED } from './embedded-form.js';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly sequence: string;
}

/** The rows of a CSV without its header. */
const rowsIn = (csv: string): string[] => csv.split('\r\n').slice(1, -1);

const SAMPLE = '/api/v1/sample';

const SEED = 4;
const month = generateMonth({ households: 120, seed: SEED, out: newFolder() });

/** The last report of Kantor Pos is streamed, all others are files. */
const last = month.files.pos.at(-1)!;
const report = reportFrom(last.path, { channel: 'pos', day: last.day, reportId: 'pos-akhir' });
const uploads = uploadsOf(month).filter(({ path }) => path !== last.path);

describe.each([
  ['in one process', EMBEDDED],
  ['apart, on Kafka and MongoDB', APART],
])('a month given to services that run %s', (_, form) => {
  let served: Served;
  let cycle: string;

  beforeAll(async () => {
    served = await Served.start(month.options.asOf, { form });
  }, 120_000);

  afterAll(() => served.stop(), 120_000);

  it('sample data are loaded and read before it, and destroyed again', async () => {
    await served.text(SAMPLE, { method: 'POST' });
    await served.until(async () => (await sample()).given === SAMPLE_FILES);
    const { cycle: city } = await sample();
    await served.until(async () => {
      const { items } = await served.json<{ items: readonly Listed[] }>(
        `/api/v1/cycles/${city}/files?limit=50`,
      );
      return items.every(({ status }) => status === 'APPLIED');
    });
    await served.text(SAMPLE, { method: 'DELETE' });
    expect(await sample()).toMatchObject({ mayLoad: true, given: 0 });
    expect((await served.ask(`/api/v1/cycles/${city}/summary`)).status).toBe(410);
  }, 120_000);

  it('in any order, some twice, streamed, withdrawn and restored, with an interruption, is what the command line makes of it, byte for byte', async () => {
    cycle = await served.beginCycle(month);
    const files: string[] = [];
    for (const [at, upload] of shuffled(uploads, SEED).entries()) {
      files.push(await served.upload(cycle, upload));
      if (at % 3 === 0) await served.turn(files.at(-1)!, 'withdraw');
      if (at !== uploads.length >> 1) continue;
      await served.publish(topicOf(report), scattered(recordsOf(report), SEED));
      await served.interrupt();
    }
    for (const [at, file] of files.entries()) if (at % 3 === 0) await served.turn(file, 'restore');
    for (const upload of uploads.slice(0, 2)) expect(files).toContain(await served.upload(cycle, upload));
    files.push(await streamed());
    const sequences = await Promise.all(files.map((file) => sequenceOf(file)));
    const out = written();
    await expectEqual(served, cycle, sequences, out);
    const rejects = files.map(async (file) =>
      rowsIn(await (await served.ask(`/api/v1/files/${file}/rejects.csv`)).text()),
    );
    const rejected = rowsIn(readFileSync(join(out, 'rejects.csv'), 'utf8'));
    expect((await Promise.all(rejects)).flat().sort()).toEqual(rejected.sort());
  }, 240_000);

  it('with what a person decided is what the command line makes of it with that, and the alerts that went out are its findings', async () => {
    const reviewer = new Reviewer(served, cycle);
    const [question] = await reviewer.reviews();
    await reviewer.decide(question!.id, { decision: 'NONE', evidence: question!.evidence });
    await expectEqual(served, cycle, reviewer.done, written('--decisions', await reviewer.exported()));
    const findings = rowsIn(await served.document(cycle, 'discrepancies.csv', []));
    const kinds = findings.map((row) => row.split(',')[0]!).sort();
    await served.until(async () => (await openKinds()).join() === kinds.join());
  }, 120_000);

  const sample = (): Promise<SampleView> => served.json<SampleView>(SAMPLE);

  /** The kinds of the findings that are open, as the feed of alerts tells from its beginning. */
  async function openKinds(): Promise<readonly string[]> {
    const alerts = new OpenAlerts();
    for (const event of await served.json<AlertEvent[]>(`/api/v1/alerts?limit=1000&cycle=${cycle}`))
      alerts.hear(event);
    return alerts.kinds;
  }

  /** The id of what was streamed, once it is listed and whole. */
  async function streamed(): Promise<string> {
    let id: string | undefined;
    await served.until(async () => {
      const { items } = await served.json<{ items: readonly Listed[] }>(
        `/api/v1/cycles/${cycle}/files?limit=50`,
      );
      const listed = items.find(({ name }) => name === `stream ${report.reportId}`);
      id = listed?.id;
      return listed?.status === 'APPLIED';
    });
    return id!;
  }

  /** The last that was done to a file. */
  async function sequenceOf(file: string): Promise<string> {
    return (await served.json<Listed>(`/api/v1/files/${file}`)).sequence;
  }
});

/** What the command line makes of the month. */
function written(...more: readonly string[]): string {
  const out = join(newFolder(), 'hasil');
  const [given, instead] = [last.path, writtenReport(report, newFolder())].map(
    (path) => `${path}@${last.day}`,
  );
  const words = month.arguments.map((word) => (word === given ? instead! : word));
  expect(tersalur('reconcile', ...words, ...more, '--out', out, '--quiet').exit).toBe(0);
  return out;
}
