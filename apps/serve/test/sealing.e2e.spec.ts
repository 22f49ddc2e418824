import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { generateMonth, type GeneratedMonth } from '#demo';
import { type RunningTelemetry } from '#platform';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { NumberScan } from '../../../libs/testing/src/scan/number-scan.js';
import { scanFolder } from '../../../libs/testing/src/scan/scan-folder.js';
import { WantedNumbers } from '../../../libs/testing/src/scan/wanted-numbers.js';
import { type Sealing } from '../src/services/service-ports.js';
import { Reviewer } from './reviewer.js';
import { Served, startTelemetry, uploadsOf } from './served.js';
import { recordsOf, reportFrom, topicOf } from './streamed-report.js';

const EXPORTS = [
  'ledger.csv',
  'ledger.xlsx',
  'discrepancies.csv',
  'links.csv',
  'reviews.xlsx',
  'decisions.csv',
];

const JSON_BODY = { 'content-type': 'application/json' };

/** Numbers of people, families, accounts and cards are this long at least. */
const NUMBER = /\d{12,}/g;

const month = generateMonth({
  households: 60,
  seed: 11,
  out: newFolder(),
  formats: new Set(['csv', 'xlsx']),
});
const inputs = uploadsOf(month).map(({ path }) => readFileSync(path));
const numbers = new Set(inputs.flatMap((bytes) => bytes.toString('latin1').match(NUMBER) ?? []));
const wanted = new WantedNumbers(numbers);
/** Of a household's number in the registry of the poor no column is kept; it has 14 digits. */
const inRows = [...numbers].filter(({ length }) => length !== 14);

let home: string;
let usual: string | undefined;

beforeEach(() => {
  home = newFolder();
  usual = process.env.TMPDIR;
  process.env.TMPDIR = join(home, 'temporary');
  mkdirSync(process.env.TMPDIR);
});

afterEach(() => {
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
});

/** Everything that the services say goes to a file among the others. */
function telemetry(): Promise<RunningTelemetry> {
  const write = (line: string): void => appendFileSync(join(home, 'log.txt'), line);
  return startTelemetry({ log: { level: 'debug', isTerminal: false, write } });
}

/** A run in which everything happens that numbers pass through: uploads, streams, previews, refusals, decisions, searches, exports. */
async function run(served: Served): Promise<void> {
  const cycle = await served.beginCycle(month);
  const reviewer = new Reviewer(served, cycle);
  const { pos } = month.files;
  for (const upload of uploadsOf(month))
    if (upload.path !== pos.at(-1)!.path) reviewer.done.push(`file.${await served.upload(cycle, upload)}`);
  await stream(served, month);
  await served.publish(topicOf({ channel: 'pos' }), [{ key: '18.72', value: inputs.at(-1)!.toString() }]);
  await refuse(served, cycle);
  await reviewer.settle();
  const [question] = await reviewer.reviews();
  const { id, evidence } = question!;
  await reviewer.decide(id, { decision: 'NONE', evidence, reason: `bukan, ${someNumber()} salah` });
  await reviewer.settle();
  for (const name of EXPORTS) expect((await served.ask(`/api/v1/cycles/${cycle}/${name}`)).status).toBe(200);
  await served.ask(`/api/v1/cycles/${cycle}/ledger/search`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ text: someNumber() }),
  });
}

/** The last report of Kantor Pos comes as a stream. */
async function stream(served: Served, { files }: GeneratedMonth): Promise<void> {
  const { path, day } = files.pos.at(-1)!;
  const report = reportFrom(path, { channel: 'pos', reportId: 'pos-akhir', day });
  await served.publish(topicOf(report), recordsOf(report));
}

/** What is not taken leaves nothing behind either. */
async function refuse(served: Served, cycle: string): Promise<void> {
  const form = new FormData();
  form.append('role', 'bri');
  form.append('file', new Blob([`${someNumber()};tanpa kepala\n`]), `${someNumber()}.csv`);
  const headers = { 'idempotency-key': randomUUID() };
  await served.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', headers, body: form });
  const body = JSON.stringify({ region: someNumber(), months: someNumber() });
  await served.ask('/api/v1/cycles', { method: 'POST', headers: JSON_BODY, body });
}

function someNumber(): string {
  return inputs[0]!.toString().match(NUMBER)![1]!;
}

/** The numbers that lie in a folder after a run: as the store is while it is used, and as it is once it is closed. */
async function numbersAfter(sealing?: Sealing): Promise<Set<string>> {
  const served = await Served.start(month.options.asOf, {
    telemetry: await telemetry(),
    home,
    ...(sealing && { sealing }),
  });
  const scan = new NumberScan(wanted);
  await run(served);
  scanFolder(home, scan);
  await served.close();
  scanFolder(home, scan);
  expect(scan.bytes).toBeGreaterThan(1_000_000);
  return scan.found;
}

it('of a whole run no number lies anywhere in clear: store, log, temporary files, logs', async () => {
  expect(wanted.size).toBeGreaterThan(200);
  expect(await numbersAfter()).toEqual(new Set());
});

describe('without the seals', () => {
  const open: Sealing = (ports) => ports;

  it('the same scan finds every number', async () => {
    expect((await numbersAfter(open)).size).toBe(wanted.size);
  });

  it('it finds them also where they are packed, without the files as they were sent', async () => {
    await numbersAfter(open);
    const sent = new Set(inputs.map((bytes) => createHash('sha256').update(bytes).digest('hex')));
    const scan = new NumberScan(wanted);
    const database = new Sqlite(join(home, 'data', 'tersalur.db'), { readonly: true });
    for (const [hash, body] of database
      .prepare('SELECT hash, body FROM segments')
      .raw()
      .iterate() as Iterable<[Buffer, Buffer]>)
      if (!sent.has(hash.toString('hex'))) scan.scan(body);
    database.close();
    // Rows that were rejected are kept masked.
    expect(inRows.filter((number) => !scan.found.has(number)).length).toBeLessThan(5);
  });
});
