import { createHash, randomUUID } from 'node:crypto';
import { DataKeys, type FinalFacts, packJson, SealedSegments, unpackJson } from '#application';
import { TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { type Summary } from '#exports';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { readWorkbook, type ReadWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { type MinutesView } from '../../gateway/src/minutes/minutes-views.js';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { storeKeys } from '../src/sealing/store-keys.js';
import { systemClock } from '../src/system-clock.js';
import { Served, uploadsOf } from './served.js';

type SentHeaders = Readonly<Record<string, string>>;

const month = generateMonth({ households: 300, seed: 5, out: newFolder() });
const [first, second, ...later] = uploadsOf(month);

/** Makes final minutes of a closed folder as they were before there were annexes. */
async function forgetAnnexes(folder: string, cycle: string): Promise<void> {
  const store = await openSqlite({ folder, clock: systemClock });
  try {
    const wrapping = await storeKeys(store.collections, { path: `${folder}.keys` }, folder);
    const segments = new SealedSegments(
      store.segments,
      new DataKeys(store.collections, wrapping, systemClock),
    );
    const head = await segments.readHead(`minutes/${cycle}`);
    const kept = head.segments.filter(({ kind }) => kind !== 'FINAL' && kind !== 'ANNEX');
    const { hash } = head.segments.find(({ kind }) => kind === 'FINAL')!;
    const [facts] = unpackJson<FinalFacts>(await segments.get(hash));
    const { annexes, sources, ...earlier } = facts!;
    expect([annexes, sources]).not.toContain(undefined);
    const final = await segments.put(packJson([earlier]), { region: month.options.region, cycle });
    const content = { ...head, segments: [...kept, { kind: 'FINAL', hash: final, rows: 1 }] };
    await segments.moveHead(`minutes/${cycle}`, head, { move: 'REVISE', content });
  } finally {
    await store.close();
  }
}

describe('the minutes of a cycle', () => {
  const home = newFolder();
  let served: Served;
  let cycle: string;
  let auditor: SentHeaders;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf, { home });
    cycle = await served.beginCycle(month);
    auditor = await served.join('pemeriksa', 'auditor', [{ region: '18.72' }]);
  });
  afterAll(() => served.stop());

  const path = (name: string): string => `/api/v1/cycles/${cycle}/${name}`;

  const view = (): Promise<MinutesView> => served.json<MinutesView>(path('minutes'));

  async function send(method: string, name: string, body: object, headers?: SentHeaders) {
    const init = {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
    const answer = await served.ask(path(name), init, headers);
    return { status: answer.status, ...((await answer.json()) as { code?: string } & MinutesView) };
  }

  async function document(): Promise<Buffer> {
    const answer = await served.ask(path('berita-acara.pdf'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return Buffer.from(await answer.arrayBuffer());
  }

  async function annexes(): Promise<{ readonly bytes: Buffer; readonly book: ReadWorkbook }> {
    const answer = await served.ask(path('berita-acara-lampiran.xlsx'));
    expect(answer.headers.get('content-disposition')).toContain('berita-acara-lampiran.xlsx');
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { bytes, book: readWorkbook(bytes) };
  }

  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  /** What people write, as it would be sent. */
  const written = ({ version, legalBasis, followUps, parties }: MinutesView) => ({
    ...{ version, legalBasis, followUps, number: '460/12/2026', place: 'Metro', day: '2026-05-04' },
    parties: parties.map((party, at) => ({ ...party, name: `Orang ${at + 1}` })),
  });

  it('are none of a cycle that is not there', async () => {
    expect(await send('PUT', 'minutes', { version: 0 })).toMatchObject({ status: 422 });
    for (const name of ['minutes', 'berita-acara.pdf', 'berita-acara-lampiran.xlsx'])
      expect((await served.ask(`/api/v1/cycles/c-0/${name}`)).status).toBe(404);
  });

  it('begin with a draft of what there is, whose hash changes with the result', async () => {
    await served.document(cycle, 'summary', [`file.${await served.upload(cycle, first!)}`]);
    const draft = await view();
    expect(draft).toMatchObject({ state: 'DRAFT', version: 0, number: '', day: '' });
    expect(draft.followUps.length).toBeGreaterThan(0);
    expect((await document()).toString('latin1')).toMatch(/^%PDF-/);
    await served.document(cycle, 'summary', [`file.${await served.upload(cycle, second!)}`]);
    const next = await view();
    expect([next.hash === draft.hash, next.revision > draft.revision]).toEqual([false, true]);
  });

  it('are written by who may, having seen what is there, with long numbers masked', async () => {
    const seen = await view();
    expect(await send('PUT', 'minutes', written(seen), auditor)).toMatchObject({ status: 403 });
    expect(await send('POST', 'minutes/final', { hash: seen.hash })).toMatchObject({
      ...{ status: 422, code: 'MINUTES_INCOMPLETE' },
    });
    const body = { ...written(seen), place: 'Metro, NIK 1872014501800001' };
    expect(await send('PUT', 'minutes', body)).toMatchObject({ status: 200, place: 'Metro, NIK …0001' });
    expect(await send('PUT', 'minutes', { ...body, place: 'Metro' })).toMatchObject({
      ...{ status: 409, code: 'MINUTES_CHANGED' },
    });
    const legalBasis = ['Keputusan Wali Kota Nomor 188.45/123/2026'];
    const papers = { ...written(await view()), number: '460/0123/35.09.312/2026', legalBasis };
    expect(await send('PUT', 'minutes', papers)).toMatchObject({ number: papers.number, legalBasis });
    const formula = { ...written(await view()), number: '=HYPERLINK("http://x.example")' };
    expect(await send('PUT', 'minutes', formula)).toMatchObject({ status: 200, version: 3 });
    const [cover] = (await annexes()).book.sheets;
    expect(cover!.rows).toContainEqual(['Nomor', `'${formula.number}`]);
    expect(await send('PUT', 'minutes', written(await view()))).toMatchObject({ status: 200, version: 4 });
  });

  it('take no text of which nothing is seen', async () => {
    const seen = written(await view());
    const unseen = {
      ...seen,
      legalBasis: ['\u202e'],
      followUps: [{ matter: '\u0007', owner: '', deadline: '' }],
    };
    const refused = await send('PUT', 'minutes', unseen);
    expect(refused).toMatchObject({
      ...{ status: 422, code: 'FIELDS_INVALID' },
      errors: [{ field: 'legalBasis' }, { field: 'followUps.0.matter' }],
    });
  });

  it('have annexes: who did not receive, what else differs, sums by kelurahan, and sources', async () => {
    const files = await served.uploadAll(cycle, later);
    await served.document(cycle, 'summary', files);
    const { findings, entitlements } = await served.json<Summary>(path('summary'));
    const { book } = await annexes();
    const [cover, lacking, others, areas, sources] = book.sheets.map(({ rows }) => rows.slice(1));
    const { hash } = await view();
    expect(cover).toContainEqual(['SHA-256 isi berita acara', hash]);
    expect(cover).toContainEqual(['Keadaan', 'Draf, belum berlaku']);
    const { NOT_DELIVERED, PAYMENT_FAILED, RETURNED } = findings;
    const lackingCount = NOT_DELIVERED.count + PAYMENT_FAILED.count + RETURNED.count;
    const all = Object.values(findings).reduce((sum, { count }) => sum + count, 0);
    expect([lacking!.length, others!.length]).toEqual([lackingCount, all - lackingCount]);
    const total = (column: number): number => areas!.reduce((sum, row) => sum + Number(row[column]), 0);
    expect([total(2), total(3)]).toEqual([entitlements.count, entitlements.amount]);
    expect(total(4) + total(6) + total(8)).toBe(entitlements.count);
    expect(sources!.map((row) => row[6])).toEqual((await view()).sources.map((each) => each.sha256));
    // Amounts and hashes have many digits, too.
    const texts = [...lacking!, ...others!].flat().join('\n');
    expect(texts).not.toMatch(/\d{13}/);
    expect(texts).toMatch(/\*{12}\d{4}/);
    const { items } = await served.json<{ items: { details: object }[] }>(
      '/api/v1/audit?limit=1&what=TABLE_EXPORTED',
    );
    expect(items[0]!.details).toMatchObject({ table: 'berita-acara-lampiran.xlsx', rows: `${all}` });
    const reviewer = await served.join('peninjau', 'reviewer', [{ region: '18.72' }]);
    expect((await served.ask(path('berita-acara-lampiran.xlsx'), {}, reviewer)).status).toBe(403);
  });

  it('become final as they were seen, are kept as that document, and never change any more', async () => {
    const seen = await view();
    const drafted = await document();
    expect(await send('POST', 'minutes/final', { hash: '0'.repeat(64) })).toMatchObject({
      ...{ status: 409, code: 'MINUTES_CHANGED' },
    });
    // A message that comes again has the book computed once more, which says the same: nobody looks at it again.
    const [given] = (await served.published(TOPICS.inputs)).filter(({ value }) => value.includes(cycle));
    await served.publish(TOPICS.inputs, [given!]);
    await served.until(async () => (await view()).revision > seen.revision);
    const done = await send('POST', 'minutes/final', { hash: seen.hash });
    expect(done).toMatchObject({ status: 200, state: 'FINAL', hash: seen.hash, final: { by: 'admin' } });
    const kept = await document();
    const keptAnnexes = await annexes();
    expect(sha256(keptAnnexes.bytes)).toBe(done.final!.annexes);
    expect(keptAnnexes.book.sheets[0]!.rows).toContainEqual(['Keadaan', 'Final']);
    expect([sha256(kept), kept.equals(drafted)]).toEqual([done.final!.sha256, false]);
    expect(await send('PUT', 'minutes', written(seen))).toMatchObject({ status: 409, code: 'MINUTES_FINAL' });
    expect(await send('POST', 'minutes/final', { hash: seen.hash })).toMatchObject({ code: 'MINUTES_FINAL' });
    const withdrawn = await served.json<{ items: { id: string }[] }>(path('files'));
    await served.document(cycle, 'summary', [await served.turn(withdrawn.items[0]!.id, 'withdraw')]);
    await served.restart();
    expect([await document(), await view()]).toEqual([kept, expect.objectContaining({ hash: seen.hash })]);
    expect((await annexes()).bytes).toEqual(keptAnnexes.bytes);
    const { items } = await served.json<{ items: { what: string }[] }>(`/api/v1/audit?to=${cycle}`);
    expect(items.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['MINUTES_CHANGED', 'MINUTES_FINISHED', 'MINUTES_READ']),
    );
  });

  it('that became final before there were annexes have none', async () => {
    await served.close();
    await forgetAnnexes(`${home}/data`, cycle);
    await served.restart({ isClosed: true });
    const { final, sources } = await view();
    expect([final!.annexes, sources]).toEqual([undefined, []]);
    expect((await document()).toString('latin1')).toMatch(/^%PDF-/);
    const refused = await served.ask(path('berita-acara-lampiran.xlsx'));
    expect([refused.status, await refused.json()]).toMatchObject([404, { code: 'MINUTES_WITHOUT_ANNEXES' }]);
  });

  it('are destroyed with the cycle', async () => {
    const purged = await send('POST', 'purge', { reason: 'pindah server', confirm: cycle });
    expect(purged.status).toBe(201);
    for (const name of ['minutes', 'berita-acara.pdf', 'berita-acara-lampiran.xlsx'])
      expect((await served.ask(path(name))).status).toBe(410);
  });
});
