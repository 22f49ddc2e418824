import { type Clock, REMARK_STATUSES } from '#application';
import { generateMonth } from '#demo';
import { ENTITLEMENT_STATES, FINDING_KINDS, LINK_KINDS, OUTCOMES, SEVERITIES, VISIT_OUTCOMES } from '#domain';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type DiscrepancyCountsView } from '../../gateway/src/books/discrepancy-counts.js';
import { type DiscrepancyView } from '../../gateway/src/books/book-views.js';
import { type OverviewView } from '../../gateway/src/overview/overview-views.js';
import { Served, systemClock, uploadsOf } from './served.js';

const month = generateMonth({ households: 150, seed: 8, out: newFolder() });
const [last, ...uploads] = uploadsOf(month).toReversed();

const DAY = 24 * 60 * 60_000;

interface Page {
  readonly items: readonly DiscrepancyView[];
  readonly total: number;
  readonly next?: string;
}

describe('the list of discrepancies is narrowed', () => {
  let served: Served;
  let cycle: string;
  let book: string;
  let all: readonly DiscrepancyView[];
  let late = 0;
  const clock: Clock = { ...systemClock, now: () => systemClock.now() + late };
  beforeAll(async () => {
    served = await Served.start(month.options.asOf, { clock });
    cycle = await served.beginCycle(month);
    book = `/api/v1/cycles/${cycle}`;
    const files = await served.uploadAll(cycle, uploads);
    await served.document(cycle, 'summary', files);
    // Three days later the last report makes further ones.
    late = 3 * DAY;
    await served.restart();
    await served.document(cycle, 'summary', [`file.${await served.upload(cycle, last!)}`]);
    all = (await page('limit=500')).items;
  });
  afterAll(() => served.stop());

  const page = (query: string): Promise<Page> => served.json<Page>(`${book}/discrepancies?${query}`);
  const counts = (query: string): Promise<DiscrepancyCountsView> =>
    served.json<DiscrepancyCountsView>(`${book}/discrepancies/counts?${query}`);
  const subjectsOf = (rows: readonly DiscrepancyView[]) => rows.map(({ subject }) => subject);

  async function say(status: string, rows: readonly DiscrepancyView[]): Promise<void> {
    await served.json(`${book}/remarks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status, subjects: subjectsOf(rows), reason: 'sudah ditanyakan' }),
    });
  }

  it('by the rupiah of the difference, whichever way it goes', async () => {
    const amountOf = ({ difference = NaN }: DiscrepancyView) => Math.abs(difference);
    const amounts = [...new Set(all.map(amountOf).filter((amount) => amount > 0))].sort((a, b) => a - b);
    const [from, to] = [amounts[0]!, amounts.at(-2)!];
    for (const [query, isWanted] of [
      [`amountFrom=${from}`, (amount: number) => amount >= from],
      [`amountTo=${to}`, (amount: number) => amount <= to],
      [`amountFrom=${from}&amountTo=${to}`, (amount: number) => amount >= from && amount <= to],
    ] as const) {
      const wanted = all.filter((row) => isWanted(amountOf(row)));
      expect(wanted.length).toBeGreaterThan(0);
      expect(subjectsOf((await page(`${query}&limit=500`)).items)).toEqual(subjectsOf(wanted));
    }
    const { kind } = await counts(`amountFrom=${from}&amountTo=${to}`);
    const { total } = await page(`amountFrom=${from}&amountTo=${to}`);
    expect(kind.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('by how long they have been open, as the overview counts it', async () => {
    const { ages } = await served.json<OverviewView>(`${book}/overview`);
    expect(ages.filter(({ count }) => count > 0).length).toBe(2);
    for (const { from, to, count } of ages) {
      const query = `ageFrom=${from}${to === undefined ? '' : `&ageTo=${to}`}`;
      expect([query, (await page(query)).total]).toEqual([query, count]);
    }
    expect((await counts('ageFrom=1')).ages).toEqual(ages);
    const { ages: ofKind } = await counts(`kind=${all[0]!.kind}`);
    expect(ofKind.reduce((sum, { count }) => sum + count, 0)).toBe(
      all.filter(({ kind }) => kind === all[0]!.kind).length,
    );
  });

  it('by what was said of them, and a cursor is good as long as that stays', async () => {
    expect((await page('status=NEW')).total).toBe(all.length);
    await say('TO_SETTLE', all.slice(0, 5));
    await say('EXPLAINED', all.slice(5, 7));
    await say('NEW', all.slice(1, 2));
    const { items, next, total } = await page('status=TO_SETTLE&limit=2');
    expect([subjectsOf(items), total]).toEqual([subjectsOf([all[0]!, all[2]!]), 4]);
    expect((await counts('status=EXPLAINED')).statuses).toEqual([
      { word: 'NEW', count: all.length - 6 },
      { word: 'EXPLAINED', count: 2 },
      { word: 'TO_SETTLE', count: 4 },
    ]);
    const second = await page(`status=TO_SETTLE&limit=2&cursor=${next}`);
    expect(subjectsOf(second.items)).toEqual(subjectsOf(all.slice(3, 5)));
    await say('EXPLAINED', all.slice(0, 1));
    const stale = await served.ask(`${book}/discrepancies?status=TO_SETTLE&limit=2&cursor=${next}`);
    expect([stale.status, await stale.json()]).toMatchObject([400, { code: 'CURSOR_INVALID' }]);
    const search = await served.json<Page>(`${book}/discrepancies/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'EXPLAINED', ageFrom: 0, text: all[0]!.name }),
    });
    expect(subjectsOf(search.items)).toEqual([all[0]!.subject]);
  });

  it('also as files', async () => {
    const csv = await served.document(cycle, 'discrepancies.csv?status=EXPLAINED&ageTo=30', []);
    const whole = await served.document(cycle, 'discrepancies.csv', []);
    const lines = whole.split('\r\n');
    expect(csv.split('\r\n')).toEqual([lines[0], lines[1], lines[6], lines[7], '']);
    const { items } = await served.json<{ items: { details: object }[] }>(
      '/api/v1/audit?limit=50&what=TABLE_EXPORTED',
    );
    expect(items[1]!.details).toMatchObject({ rows: '3', filters: 'ageTo;status' });
  });

  it.each([
    ['discrepancies?kind=', FINDING_KINDS],
    ['discrepancies?severity=', SEVERITIES],
    ['discrepancies?status=', REMARK_STATUSES],
    ['discrepancies?visit=', VISIT_OUTCOMES],
    ['ledger?state=', ENTITLEMENT_STATES],
    ['links?link=', LINK_KINDS],
    ['links?outcome=', OUTCOMES],
  ])('by words that are named to whoever gives another one: %s', async (path, words) => {
    for (const language of ['id', 'en']) {
      const answer = await served.ask(`${book}/${path}SALAH`, { headers: { 'accept-language': language } });
      const { errors } = (await answer.json()) as { errors: { detail: string }[] };
      expect([answer.status, errors[0]!.detail]).toEqual([422, expect.stringContaining(words.join(', '))]);
    }
  });

  it('by nothing that cannot be, and by no status for who sees a part', async () => {
    for (const wrong of ['amountFrom=-1', 'amountTo=1.5', 'ageFrom=x', 'ageTo=99999', 'status=SELESAI']) {
      const answer = await served.ask(`${book}/discrepancies?${wrong}`);
      expect([wrong, answer.status]).toEqual([wrong, 422]);
    }
    const { kelurahan } = all.find((row) => row.kelurahan !== undefined)!;
    const part = await served.join('sebagian', 'manager', [{ region: '18.72', kelurahan }]);
    const refused = await served.ask(`${book}/discrepancies?status=NEW`, {}, part);
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'AREA_LIMITED' }]);
    const counted = await served.ask(`${book}/discrepancies/counts?ageFrom=1`, {}, part);
    const view = (await counted.json()) as DiscrepancyCountsView;
    expect(view).not.toHaveProperty('statuses');
    const theirs = all.filter((row) => row.kelurahan === kelurahan).length;
    expect(view.ages.reduce((sum, { count }) => sum + count, 0)).toBe(theirs);
  });
});
