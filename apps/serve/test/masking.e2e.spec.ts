import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deadLetterTopic } from '#application';
import { TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { describedRoutes, type Route } from '../../gateway/test/fuzz/described.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { Reviewer } from './reviewer.js';
import { numbersIn, SeenNumbers } from './seen-numbers.js';
import { Served, startTelemetry, type Upload, uploadsOf } from './served.js';

type SentHeaders = Readonly<Record<string, string>>;

/** Routes that show whole numbers, as they are meant to. */
const UNMASKING = ['POST /api/v1/cycles/{id}/numbers', 'POST /api/v1/reviews/{id}/numbers'];

/** Routes after which nobody could ask the others. */
const ENDING = [
  'DELETE /api/v1/session',
  'DELETE /api/v1/accounts/{id}/sessions',
  'DELETE /api/v1/accounts/{id}/second-factor',
];

const PURPOSE = { purpose: 'IDENTITY_CHECK', reason: 'mencocokkan dengan kartu keluarga' };

describe('what leaves the house', () => {
  const month = generateMonth({
    households: 250,
    seed: 77,
    out: newFolder(),
    formats: new Set(['csv', 'xlsx']),
  });
  const uploads = uploadsOf(month);
  const numbers = numbersIn(uploads.map(({ path }) => path));
  const seen = new SeenNumbers(numbers);
  const someone = [...numbers].find((number) => number.length === 16)!;
  let talk = '';
  let served: Served;
  let routes: readonly Route[];
  let cycle: string;
  let review: ReviewView;
  let manager: SentHeaders;
  /** Households, as addresses name them: one of the ledger, and those that discrepancies name. */
  let refs: readonly string[];
  /** By the part of an address that stands before them. */
  const ids: Record<string, string[]> = {};
  beforeAll(async () => {
    const write = (line: string): void => void (talk += line);
    const telemetry = await startTelemetry({ log: { level: 'debug', isTerminal: false, write } });
    served = await Served.start(month.options.asOf, { telemetry });
    cycle = await served.beginCycle(month);
    manager = await served.join('manajer', 'manager', [{ region: '18.72' }]);
    const office = new Reviewer(served, cycle);
    const files = [];
    for (const upload of uploads) files.push(await served.upload(cycle, upload));
    // What people type may be a number of somebody, too.
    const [other] = files.splice(-1, 1, await uploadAs(`laporan ${someone}.csv`, uploads[2]!));
    await turn(other!, 'withdraw');
    await turn(other!, 'restore');
    office.done.push(...files.map((file) => `file.${file}`));
    const reviews = await office.reviews();
    review = reviews[0]!;
    const decision = { decision: 'NONE', evidence: review.evidence, reason: `bukan ${someone}` };
    const { id } = await office.decide(review.id, decision);
    await office.settle();
    const { items: accounts } = await served.json<{ items: { id: string }[] }>('/api/v1/accounts');
    const found = ['ledger', 'discrepancies'].map((list) =>
      served.json<{ items: { rosterRef?: string; rosterRefs?: string[] }[] }>(
        `/api/v1/cycles/${cycle}/${list}?limit=20`,
      ),
    );
    const named = (await Promise.all(found)).flatMap(({ items }) => items);
    refs = [...new Set(named.flatMap(({ rosterRef = [], rosterRefs = rosterRef }) => rosterRefs))].map(
      encodeURIComponent,
    );
    expect(refs.length).toBeGreaterThan(20);
    ids.cycles = [cycle];
    ids.files = [...files, other!];
    ids.reviews = reviews.map((each) => each.id);
    ids.decisions = [id];
    ids.accounts = accounts.map((account) => account.id);
    ids.sessions = ['s-0'];
    routes = await describedRoutes({
      ask: async (path) => ({ ...NO_ANSWER, body: await served.json(path) }),
    });
  });
  afterAll(() => served.stop());

  const turn = (file: string, how: string): Promise<Response> =>
    served.ask(`/api/v1/files/${file}/${how}`, json({ reason: `salah, milik ${someone}` }));

  async function uploadAs(name: string, { path, role, day }: Upload): Promise<string> {
    const form = new FormData();
    form.append('role', role);
    if (day !== undefined) form.append('statementDate', day);
    form.append('file', new Blob([readFileSync(path), '\n']), name);
    const answer = await served.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', body: form });
    return ((await answer.json()) as { id: string }).id;
  }

  /** Everything that an answer says. */
  async function told(path: string, init: RequestInit, headers?: SentHeaders): Promise<Uint8Array> {
    if (path.startsWith('/api/v1/events')) return firstEvents(path, headers);
    const answer = await served.ask(path, init, headers);
    const head = Buffer.from([...answer.headers].flat().join('\n'));
    return Buffer.concat([head, new Uint8Array(await answer.arrayBuffer())]);
  }

  /** What the stream of events tells of all that changed. */
  async function firstEvents(path: string, headers?: SentHeaders): Promise<Uint8Array> {
    const since = { headers: { 'last-event-id': '2026-01-01T00:00:00.000Z' } };
    const answer = await served.ask(path, since, headers);
    let text = '';
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString();
      if (/event: file\n/.test(text) && /event: book\n.*\n\n/.test(text)) break;
    }
    return Buffer.from(text);
  }

  /** The addresses of a route: with each id that there is. */
  function addressesOf({ path, query }: Route): string[] {
    const [, kind = ''] = /\/(\w+)\/\{id\}/.exec(path) ?? [];
    const asked = new URLSearchParams();
    if (query.includes('limit')) asked.set('limit', '500');
    if (query.includes('cycle')) asked.set('cycle', cycle);
    if (query.includes('from')) asked.set('from', '2026-01-01T00:00:00Z');
    // What was seen until then, which the report of a breach needs to know.
    if (query.includes('known')) asked.set('to', '2126-01-01T00:00:00Z');
    const all = path.includes('{id}') ? (ids[kind] ?? []).map((id) => path.replace('{id}', id)) : [path];
    const whole = all.flatMap((each) =>
      each.includes('{ref}') ? refs.map((ref) => each.replace('{ref}', ref)) : [each],
    );
    return whole.map((address) => `${address}?${asked.toString()}`);
  }

  /** Bodies for a route that takes one: an empty one, and those that it does most with. */
  function bodiesOf({ path }: Route): RequestInit[] {
    const empty = json({});
    if (path.endsWith('/search'))
      return [empty, json({ limit: 500 }), json({ nik: someone }), json({ nik: `${someone}1` })];
    if (path.endsWith('/files')) return [empty, ...uploads.flatMap(previewsOf)];
    if (path.endsWith('/numbers'))
      return [json({ ...PURPOSE, entitlementId: someone, [`x${someone}`]: someone })];
    if (path.endsWith('/decision'))
      return [empty, json({ decision: 'NONE', evidence: review.evidence, reason: someone })];
    return [empty, json({ reason: `untuk ${someone}`, username: someone, [someone]: someone })];
  }

  const asks = (route: Route): readonly RequestInit[] =>
    route.method === 'GET' ? [{}] : route.method === 'DELETE' ? [{ method: 'DELETE' }] : bodiesOf(route);

  it('could be seen: the files have the numbers, and so does the answer that is meant to', async () => {
    expect(numbers.size).toBeGreaterThan(800);
    const given = uploads.map(({ path }) => readFileSync(path));
    // Of two that are nearly the same one is named.
    expect(new Set(given.flatMap((bytes) => seen.in(bytes))).size).toBeGreaterThan(numbers.size * 0.98);
    const books = uploads.map(({ path }) => readFileSync(path.replace(/\.csv$/, '.xlsx')));
    expect(new Set(books.flatMap((bytes) => seen.in(bytes))).size).toBeGreaterThan(numbers.size / 2);
    const { items } = await served.json<{ items: { rosterRef: string }[] }>(`/api/v1/cycles/${cycle}/ledger`);
    const shown = await told(
      `/api/v1/cycles/${cycle}/numbers`,
      json({ ...PURPOSE, entitlementId: items[0]!.rosterRef }),
      manager,
    );
    expect(seen.in(shown).length).toBeGreaterThan(1);
    const stated = await told(`/api/v1/reviews/${review.id}/numbers`, json(PURPOSE), manager);
    expect(stated.length).toBeGreaterThan(0);
  });

  it('shows nobody’s number by any route, whoever asks', async () => {
    let answers = 0;
    for (const route of routes) {
      const name = `${route.method} ${route.path}`;
      if (ENDING.includes(name)) continue;
      for (const address of addressesOf(route))
        for (const init of asks(route))
          for (const headers of [undefined, manager]) {
            const found = seen.in(await told(address, withMethod(init, route.method), headers));
            expect([name, address, found]).toEqual([name, address, []]);
            answers++;
          }
    }
    expect(answers).toBeGreaterThan(150);
    for (const headers of [undefined, manager])
      expect((await served.ask('/api/v1/session', {}, headers)).status).toBe(200);
    expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining([...UNMASKING, ...ENDING]),
    );
  });

  it.each([
    `/api/v1/cycles/${someone}`,
    `/api/v1/cycles/${someone}/ledger.csv`,
    `/api/v1/files/${someone}/rejects.csv`,
    `/api/v1/accounts/${someone}/link`,
    `/api/v1/reviews?cycle=${someone}`,
    `/api/v1/cycles?cursor=${someone}`,
    `/api/v1/cycles?nik=${someone}&x${someone}=1`,
    `/api/v1/${someone}`,
  ])('says no number back that stood in an address: %s', async (path) => {
    for (const init of [{}, json({ reason: someone })]) expect(seen.in(await told(path, init))).toEqual([]);
  });

  it('says why a message of a channel cannot be taken without the numbers in it', async () => {
    const value = JSON.stringify({
      reportId: someone,
      region: '18.72',
      rows: [{ NIK: someone }],
      [someone]: 1,
    });
    await served.publish(TOPICS.inboundBri, [{ key: '18.72', value }]);
    let letters: Awaited<ReturnType<Served['published']>> = [];
    while (letters.length === 0) letters = await served.published(deadLetterTopic(TOPICS.inboundBri));
    const headers = JSON.stringify(letters[0]!.headers);
    expect(headers).toContain('reason');
    expect(seen.in(Buffer.from(headers))).toEqual([]);
  });

  it('notes, announces, logs and remembers no number, either', async () => {
    const { items } = await served.json<{ items: object[] }>('/api/v1/audit?limit=500');
    expect(items.length).toBeGreaterThan(100);
    expect(seen.in(Buffer.from(JSON.stringify(items)))).toEqual([]);
    for (const topic of [TOPICS.alerts, TOPICS.files, TOPICS.inputs]) {
      const records = await served.published(topic);
      const published = records.map(({ value, headers }) => `${JSON.stringify(headers)} ${value}`);
      expect(published.length).toBeGreaterThan(0);
      expect([topic, seen.in(Buffer.from(published.join('\n')))]).toEqual([topic, []]);
    }
    expect(talk.length).toBeGreaterThan(1_000);
    expect(seen.in(Buffer.from(talk))).toEqual([]);
  });
});

const NO_ANSWER = { status: 200, headers: new Headers() };

function json(body: object): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** How a file would be read: what the office may look at before it is taken in. */
function previewsOf({ path, role }: Upload): RequestInit[] {
  return [path, path.replace(/\.csv$/, '.xlsx')].map((each) => {
    const body = new FormData();
    body.append('role', role);
    body.append('preview', 'true');
    body.append('file', new Blob([readFileSync(each)]), basename(each));
    return { body };
  });
}

function withMethod(init: RequestInit, method: string): RequestInit {
  return { ...init, method };
}
