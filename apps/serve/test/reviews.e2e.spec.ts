import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { Reviewer } from './reviewer.js';
import { Served, uploadsOf } from './served.js';

describe('the questions of a cycle', () => {
  const month = generateMonth({ households: 400, seed: 21, out: newFolder() });
  let served: Served;
  let cycle: string;
  let all: readonly ReviewView[];
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    const reviewer = new Reviewer(served, cycle);
    for (const upload of uploadsOf(month)) reviewer.done.push(`file.${await served.upload(cycle, upload)}`);
    all = await reviewer.reviews();
  });
  afterAll(() => served.stop());

  const page = (query: string) =>
    served.json<{ items: ReviewView[]; next?: string; total: number }>(
      `/api/v1/cycles/${cycle}/reviews?${query}`,
    );

  it('are those of reviews.csv, in its order', async () => {
    const csv = await served.document(cycle, 'reviews.csv', []);
    const keys = csv
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.slice(0, 16));
    expect(all.map(({ evidence }) => evidence)).toEqual(keys);
    expect(all.length).toBeGreaterThan(5);
  });

  it('come page by page, or from a position on; by both addresses', async () => {
    const { items, next, total } = await page('limit=2');
    expect([items, total]).toEqual([all.slice(0, 2), all.length]);
    expect((await page(`limit=2&cursor=${next}`)).items).toEqual(all.slice(2, 4));
    expect((await page('limit=2&offset=3')).items).toEqual(all.slice(3, 5));
    expect((await served.json<{ items: unknown }>(`/api/v1/reviews?cycle=${cycle}&limit=500`)).items).toEqual(
      all,
    );
    const { kelurahan } = all.find(({ payee }) => payee.kelurahan !== '')!.payee;
    const wanted = await page(`kelurahan=${encodeURIComponent(kelurahan)}`);
    expect(wanted.items).toEqual(all.filter(({ payee }) => payee.kelurahan === kelurahan));
  });

  it.each([
    ['cycles/c-0/reviews', 404, 'CYCLE_MISSING'],
    ['reviews', 422, 'FIELDS_INVALID'],
    ['reviews?cycle=c-0', 404, 'CYCLE_MISSING'],
    ['reviews?nik=1', 422, 'FIELDS_INVALID'],
    ['cycles/c-0/decisions', 404, 'CYCLE_MISSING'],
    ['cycles/c-0/decisions.csv', 404, 'CYCLE_MISSING'],
  ])('are refused at %s', async (path, status, code) => {
    const answer = await served.ask(`/api/v1/${path}`);
    expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
  });

  it('say field by field what speaks for and against each candidate, and hold no number that identifies anybody', () => {
    for (const { candidates, namesakes } of all)
      for (const { evidence, weight } of [...candidates, ...namesakes]) {
        expect(evidence.map(({ kind }) => kind)).toEqual(['nik', 'account', 'kk', 'name', 'area', 'amount']);
        expect(evidence.reduce((sum, piece) => sum + piece.weight, 0)).toBeCloseTo(weight, 6);
      }
    for (const { candidates, margin } of all.filter((review) => review.margin !== undefined))
      expect(candidates[0]!.weight - candidates[1]!.weight).toBeCloseTo(margin!, 6);
    expect(JSON.stringify(all)).not.toMatch(/\d{10}(?!-)/);
  });
});
