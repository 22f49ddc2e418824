import { createHash, randomUUID } from 'node:crypto';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type MinutesView } from '../../gateway/src/minutes/minutes-views.js';
import { Served, uploadsOf } from './served.js';

type SentHeaders = Readonly<Record<string, string>>;

const month = generateMonth({ households: 40, seed: 5, out: newFolder() });
const [first, second] = uploadsOf(month);

describe('the minutes of a cycle', () => {
  let served: Served;
  let cycle: string;
  let auditor: SentHeaders;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
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

  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  /** What people write, as it would be sent. */
  const written = ({ version, legalBasis, followUps, parties }: MinutesView) => ({
    ...{ version, legalBasis, followUps, number: '460/12/2026', place: 'Metro', day: '2026-05-04' },
    parties: parties.map((party, at) => ({ ...party, name: `Orang ${at + 1}` })),
  });

  it('are none before there is a result', async () => {
    expect(await send('PUT', 'minutes', { version: 0 })).toMatchObject({ status: 422 });
    for (const name of ['minutes', 'berita-acara.pdf'])
      expect((await served.ask(path(name))).status).toBe(404);
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
    expect(await send('PUT', 'minutes', written(await view()))).toMatchObject({ status: 200, version: 2 });
  });

  it('become final as they were seen, are kept as that document, and never change any more', async () => {
    const seen = await view();
    const drafted = await document();
    expect(await send('POST', 'minutes/final', { hash: '0'.repeat(64) })).toMatchObject({
      ...{ status: 409, code: 'MINUTES_CHANGED' },
    });
    const done = await send('POST', 'minutes/final', { hash: seen.hash });
    expect(done).toMatchObject({ status: 200, state: 'FINAL', hash: seen.hash, final: { by: 'admin' } });
    const kept = await document();
    expect([sha256(kept), kept.equals(drafted)]).toEqual([done.final!.sha256, false]);
    expect(await send('PUT', 'minutes', written(seen))).toMatchObject({ status: 409, code: 'MINUTES_FINAL' });
    expect(await send('POST', 'minutes/final', { hash: seen.hash })).toMatchObject({ code: 'MINUTES_FINAL' });
    const withdrawn = await served.json<{ items: { id: string }[] }>(path('files'));
    await served.document(cycle, 'summary', [await served.turn(withdrawn.items[0]!.id, 'withdraw')]);
    await served.restart();
    expect([await document(), await view()]).toEqual([kept, expect.objectContaining({ hash: seen.hash })]);
    const { items } = await served.json<{ items: { what: string }[] }>(`/api/v1/audit?to=${cycle}`);
    expect(items.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['MINUTES_CHANGED', 'MINUTES_FINISHED', 'MINUTES_READ']),
    );
  });

  it('are destroyed with the cycle', async () => {
    const purged = await send('POST', 'purge', { reason: 'pindah server', confirm: cycle });
    expect(purged.status).toBe(201);
    for (const name of ['minutes', 'berita-acara.pdf'])
      expect((await served.ask(path(name))).status).toBe(410);
  });
});
