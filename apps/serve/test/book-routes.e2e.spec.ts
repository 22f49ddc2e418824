import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { Served, type Upload, uploadsOf } from './served.js';

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next?: string;
  readonly total: number;
  readonly revision: number;
}

const month = generateMonth({ households: 150, seed: 8, out: newFolder() });
const [last, ...uploads] = uploadsOf(month).toReversed() as [Upload, ...Upload[]];

describe('the rows of a book', () => {
  let served: Served;
  let cycle: string;
  let files: string[];
  let book: string;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.beginCycle(month);
    book = `/api/v1/cycles/${cycle}`;
    const early = await served.ask(`${book}/summary`);
    expect([early.status, await early.json()]).toMatchObject([404, { code: 'BOOK_NOT_COMPUTED' }]);
    files = [];
    for (const upload of uploads) files.push(await served.upload(cycle, upload));
    await served.document(
      cycle,
      'summary',
      files.map((file) => `file.${file}`),
    );
  });
  afterAll(() => served.stop());

  const page = (path: string): Promise<Page> => served.json<Page>(`${book}/${path}`);

  async function allOf(path: string): Promise<Page['items']> {
    const items: Page['items'][number][] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const one: Page = await page(`${path}limit=37${next && `&cursor=${next}`}`);
      expect(one.items.length).toBeLessThanOrEqual(37);
      items.push(...one.items);
      next = one.next;
    }
    return items;
  }

  it('come page by page, or from a position on, and no NIK stands in them', async () => {
    const rows = await allOf('ledger?');
    const { total } = await page('ledger?limit=1');
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(({ rosterRef }) => rosterRef)).size).toBe(total);
    expect((await page('ledger?offset=100&limit=5')).items).toEqual(rows.slice(100, 105));
    expect((await page(`ledger?offset=${total + 7}`)).items).toEqual([]);
    expect(JSON.stringify(rows)).not.toMatch(/\d{13}/);
    expect(rows[0]).toMatchObject({ nik: expect.stringMatching(/^\*{12}\d{4}$/), months: '2026-01/2026-03' });
  });

  it('are those of the files, in their order', async () => {
    const csv = await served.document(cycle, 'discrepancies.csv', []);
    const kinds = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect((await allOf('discrepancies?')).map(({ kind }) => kind)).toEqual(kinds);
    expect(JSON.stringify(await allOf('discrepancies?'))).not.toMatch(/\d{13}/);
  });

  it('are chosen by kind, severity and kelurahan', async () => {
    const all = await allOf('discrepancies?');
    for (const field of ['kind', 'severity', 'kelurahan'] as const) {
      const value = String(all.find((row) => row[field] !== undefined)![field]);
      const chosen = await allOf(`discrepancies?${field}=${encodeURIComponent(value)}&`);
      expect(chosen).toEqual(all.filter((row) => row[field] === value));
    }
  });

  it.each([
    ['discrepancies?kind=SALAH', 422],
    ['discrepancies?severity=parah', 422],
    ['ledger?offset=-1', 422],
    ['ledger?offset=1.5', 422],
    ['ledger?limit=0', 422],
    ['ledger?nik=1872014501800001', 422],
    ['ledger?cursor=bukan', 400],
    ['rahasia.csv', 404],
  ])('are refused for %s', async (path, status) => {
    const answer = await served.ask(`${book}/${path}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.status).toBe(status);
  });

  it('have cursors that fit no other list, and no other revision', async () => {
    const { next } = await page('ledger?limit=1');
    const kinds = await page('discrepancies?limit=1');
    for (const path of [
      `discrepancies?cursor=${next}`,
      `discrepancies?severity=low&cursor=${kinds.next}`,
      `ledger?cursor=${kinds.next}`,
    ])
      expect(await (await served.ask(`${book}/${path}`)).json()).toMatchObject({ code: 'CURSOR_INVALID' });
    const file = await served.upload(cycle, last);
    await served.document(cycle, 'summary', [`file.${file}`]);
    expect(await (await served.ask(`${book}/ledger?cursor=${next}`)).json()).toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });
});
