import { TOPICS } from '#contracts';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type DiscrepancyView } from '../../gateway/src/books/book-views.js';
import { type HouseholdView } from '../../gateway/src/links/household-views.js';
import { Served, uploadsOf } from './served.js';

type SentHeaders = Readonly<Record<string, string>>;

describe('remarks on discrepancies', () => {
  const month = generateMonth({ households: 120, seed: 8, out: newFolder() });
  const [last, ...uploads] = uploadsOf(month).toReversed();
  let served: Served;
  let book: string;
  let cycle: string;
  let manager: SentHeaders;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    book = `/api/v1/cycles/${cycle}`;
    const files = await served.uploadAll(cycle, uploads);
    await served.document(cycle, 'summary', files);
    manager = await served.join('manajer', 'manager', [{ region: '18.72' }]);
  });
  afterAll(() => served.stop());

  const list = async (headers?: SentHeaders): Promise<readonly DiscrepancyView[]> => {
    const answer = await served.ask(`${book}/discrepancies?limit=500`, {}, headers);
    return ((await answer.json()) as { items: DiscrepancyView[] }).items;
  };

  async function say(body: object, headers: SentHeaders = manager): Promise<unknown> {
    const answer = await served.ask(
      `${book}/remarks`,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      headers,
    );
    const { code, remarked } = (await answer.json()) as { code?: string; remarked?: number };
    return [answer.status, code ?? remarked];
  }

  const of = (status: string, subjects: readonly (string | undefined)[], reason = 'sudah ditanyakan') => ({
    status,
    subjects,
    reason,
  });

  it('are said of one or many, and shown wherever the discrepancy is', async () => {
    const all = await list();
    const chosen = all.slice(0, 3).map(({ subject }) => subject);
    expect(new Set(all.map(({ kind, subject }) => `${kind} ${subject}`)).size).toBe(all.length);
    expect(await say(of('TO_SETTLE', chosen))).toEqual([200, 3]);
    expect(await say(of('EXPLAINED', chosen.slice(0, 1), 'NIK 1872014501800001'))).toEqual([200, 1]);
    const [first, second, third, ...others] = await list();
    expect(first!.remark).toMatchObject({
      ...{ status: 'EXPLAINED', reason: 'NIK …0001', by: 'manajer' },
      earlier: [{ status: 'TO_SETTLE', reason: 'sudah ditanyakan' }],
    });
    for (const each of [second, third])
      expect(each!.remark).toMatchObject({ status: 'TO_SETTLE', earlier: [] });
    expect(others.some(({ remark }) => remark !== undefined)).toBe(false);
    const ref = encodeURIComponent(first!.rosterRefs[0]!);
    const { discrepancies } = await served.json<HouseholdView>(`${book}/households/${ref}`);
    expect(discrepancies.find(({ subject }) => subject === first!.subject)).toEqual(first);
  });

  it('are named as alerts name what they are about', async () => {
    const records = await served.published(TOPICS.alerts);
    const told = new Set(records.map(({ value }) => /"subject":"([0-9a-f]{32})"/.exec(value)?.[1]));
    for (const { subject } of await list()) expect(told.has(subject)).toBe(true);
  });

  it('outlast a revision that changes refs and order', async () => {
    const before = new Map((await list()).map(({ subject, remark }) => [subject, remark]));
    const file = await served.upload(cycle, last!);
    await served.document(cycle, 'summary', [`file.${file}`]);
    const after = await list();
    expect(after.length).not.toBe(before.size);
    for (const { subject, remark } of after)
      if (before.has(subject)) expect(remark).toEqual(before.get(subject));
    expect(after.filter(({ remark }) => remark !== undefined).length).toBeGreaterThan(1);
  });

  it('are refused of what is not there, and of whoever may not', async () => {
    const [{ subject, kelurahan }] = (await list()) as [DiscrepancyView];
    expect(await say(of('NEW', [subject, 'f'.repeat(32)]))).toEqual([404, 'DISCREPANCY_MISSING']);
    for (const wrong of [
      of('SELESAI', [subject]),
      of('NEW', []),
      of('NEW', [subject], 'a'),
      of('NEW', [subject], ' = '),
    ])
      expect(await say(wrong)).toEqual([422, 'FIELDS_INVALID']);
    const reviewer = await served.join('peninjau', 'reviewer', [{ region: '18.72' }]);
    expect(await say(of('NEW', [subject]), reviewer)).toEqual([403, 'FORBIDDEN']);
    const part = await served.join('sebagian', 'manager', [{ region: '18.72', kelurahan }]);
    expect(await say(of('NEW', [subject]), part)).toEqual([403, 'AREA_LIMITED']);
    for (const each of await list(part)) {
      expect(each).not.toHaveProperty('subject');
      expect(each).not.toHaveProperty('remark');
    }
    const { items } = await served.json<{ items: { what: string; to: string }[] }>(
      '/api/v1/audit?limit=50&what=DISCREPANCIES_REMARKED',
    );
    expect(items[0]).toMatchObject({ to: cycle });
  });
});
