import { readFileSync } from 'node:fs';
import { type LogRecord } from '#application';
import { TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder, recordsOf } from '../../../../libs/testing/src/command-line.js';
import { NumberScan } from '../../../../libs/testing/src/scan/number-scan.js';
import { WantedNumbers } from '../../../../libs/testing/src/scan/wanted-numbers.js';
import { formOf, Served, startTelemetry, uploadsOf } from '../served.js';
import { Scrape } from './scrape.js';
import { ToldLines } from './told-lines.js';

const month = generateMonth({ households: 60, seed: 5, out: newFolder() });
const uploads = uploadsOf(month);
const contents = uploads.map(({ path }) => readFileSync(path, 'utf8'));
const numbers = new WantedNumbers(contents.flatMap((text) => text.match(/\d{15,}/g) ?? []));
const people = uploads
  .filter(({ role }) => role === 'roster')
  .flatMap(({ path }) => recordsOf(path).map((row) => row['NAMA']!));
const [{ NIK: nik, NAMA: name }] = recordsOf(uploads[0]!.path) as [Record<string, string>];

/** What only somebody's fingers know. */
const TYPED = 'bukan sandi saya 8812';

/** Whose name stands in a text. */
function namedIn(text: string): string[] {
  const read = text.toUpperCase();
  return people.filter((person) => person.includes(' ') && read.includes(person.toUpperCase()));
}

/** Which numbers of people stand in a text. */
function numbersIn(text: string): string[] {
  const scan = new NumberScan(numbers);
  scan.scan(Buffer.from(text));
  return [...scan.found];
}

describe('what operators are told of a month', () => {
  const told = new ToldLines();
  let served: Served;
  let alerts: readonly LogRecord[];
  /** The numbers of the requests that uploaded. */
  const requests: string[] = [];
  let scrape: Scrape;

  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    served.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  beforeAll(async () => {
    const telemetry = await startTelemetry({ log: { level: 'debug', isTerminal: false, write: told.write } });
    served = await Served.start(month.options.asOf, { telemetry });
    const cycle = await served.beginCycle(month);
    const files: string[] = [];
    for (const upload of uploads) {
      const answer = await served.ask(`/api/v1/cycles/${cycle}/files`, {
        method: 'POST',
        body: formOf(upload),
      });
      requests.push(answer.headers.get('x-request-id')!);
      files.push(((await answer.json()) as { id: string }).id);
    }
    await served.document(
      cycle,
      'summary',
      files.map((file) => `file.${file}`),
    );
    await slipOf(cycle);
    const { total } = await served.json<{ total: number }>(`/api/v1/cycles/${cycle}/discrepancies?limit=1`);
    await told.until(() => alertsTold('OPENED') - alertsTold('CLEARED') === total);
    alerts = await served.published(TOPICS.alerts);
    // Progress is stored behind what was handled.
    do scrape = new Scrape(await (await served.ask('/metrics')).text());
    while (scrape.sum('tersalur_log_lag_records') > 0);
  });
  afterAll(() => served.stop());

  /** How many alerts of a transition went out, by the log. */
  function alertsTold(transition: string): number {
    const lines = told.of('ALERTS_RELAYED').filter((line) => line['transition'] === transition);
    return lines.reduce((sum, line) => sum + Number(line['count']), 0);
  }

  /** Whatever people type where it does not belong. */
  async function slipOf(cycle: string): Promise<void> {
    const book = `/api/v1/cycles/${cycle}`;
    await post(`${book}/ledger/search`, { text: name });
    await post(`${book}/ledger/search`, { nik, [nik!]: name });
    await post('/api/v1/session', { username: nik, password: TYPED });
    await post('/api/v1/session', `{"username":"${name}`);
    await served.ask(`/api/v1/${nik}?q=${encodeURIComponent(name!)}`, { headers: { 'user-agent': name! } });
    await served.ask(`${book}/ledger?kelurahan=${encodeURIComponent(name!)}&cursor=${nik}`);
    const form = new FormData();
    form.append('role', 'roster');
    form.append('file', new Blob([`${name};${nik}\n`]), `${name} ${nik}.csv`);
    await served.ask(`${book}/files`, { method: 'POST', body: form });
    await served.publish(TOPICS.files, [{ key: nik!, value: `{"type":"${nik}","name":"${name}"}` }]);
    await told.until(() => told.of('DEAD_LETTER').length > 3 && told.of('FILE_REFUSED').length > 0);
  }

  it('holds no number, name or word that people typed', () => {
    expect(told.lines.length).toBeGreaterThan(uploads.length * 4);
    expect(people.length).toBeGreaterThan(50);
    expect([numbersIn(told.text), namedIn(told.text)]).toEqual([[], []]);
    expect(told.text).not.toContain(TYPED);
    expect([numbersIn(scrape.text), namedIn(scrape.text)]).toEqual([[], []]);
  });

  it('would be seen to hold them', () => {
    expect(numbersIn(`${told.text}{"reason":"row of ${nik}"}\n`)).toEqual([nik]);
    expect(namedIn(`${told.text}{"reason":"row of ${name}"}\n`)).toContain(name);
  });

  it('names each request that uploaded, from its answer to the revision', () => {
    expect(new Set(requests).size).toBe(uploads.length);
    for (const correlation of requests) {
      const story = told.lines.filter((line) => line['correlation'] === correlation);
      expect(story.map(({ service, what }) => `${service} ${what}`)).toEqual(
        expect.arrayContaining(['gateway REQUEST_ANSWERED', expect.stringMatching(/ FILE_TAKEN_IN$/)]),
      );
      expect(story.filter(({ what }) => what === 'BOOK_REVISED' || what === 'INPUT_TAKEN')).not.toEqual([]);
    }
  });

  it('goes on to the alerts', () => {
    expect(alerts.length).toBeGreaterThan(0);
    const origins = new Set(alerts.map(({ headers }) => headers['correlation']!));
    expect([...origins].filter((origin) => !requests.includes(origin))).toEqual([]);
    for (const origin of origins)
      expect(told.of('ALERTS_RELAYED').map((line) => line['correlation'])).toContain(origin);
  });

  it('is counted', () => {
    const [rows, taken] = [told.of('FILE_TAKEN_IN'), told.of('FILE_TAKEN_IN').length];
    const sum = (field: string): number => rows.reduce((all, line) => all + Number(line[field]), 0);
    expect(taken).toBe(uploads.length);
    expect(scrape.sum('tersalur_rows_total', { outcome: 'accepted' })).toBe(sum('accepted'));
    expect(scrape.sum('tersalur_rows_total', { outcome: 'rejected' })).toBe(sum('rejected'));
    expect(scrape.sum('tersalur_chunks_total')).toBe(sum('chunks'));
    expect(scrape.sum('tersalur_file_seconds_count')).toBe(taken);
    expect(scrape.sum('tersalur_files_refused_total')).toBe(1);
    expect(scrape.sum('tersalur_recompute_seconds_count')).toBe(told.of('BOOK_REVISED').length);
    expect(scrape.sum('tersalur_alerts_total')).toBe(alerts.length);
    expect(scrape.sum('tersalur_dead_letters_total', { code: 'MESSAGE_UNKNOWN' })).toBeGreaterThan(0);
    expect(scrape.sum('tersalur_dead_letters_waiting')).toBe(told.of('DEAD_LETTER').length);
    expect(scrape.names).toContain('tersalur_log_lag_records');
    expect(scrape.sum('tersalur_books_in_memory')).toBe(1);
    expect(scrape.sum('tersalur_disk_free_bytes')).toBeGreaterThan(0);
    const uploaded = { method: 'POST', route: '/api/v1/cycles/:id/files', status: '202' };
    expect(scrape.sum('tersalur_http_request_seconds_count', uploaded)).toBe(uploads.length + 1);
    expect(scrape.sum('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('is well', async () => {
    expect((await served.ask('/health/ready')).status).toBe(200);
  });
});
