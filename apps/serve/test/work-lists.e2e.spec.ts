import { readFileSync } from 'node:fs';
import { generateMonth } from '#demo';
import { type DiscrepancyView } from '../../gateway/src/books/book-views.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { Served } from './served.js';

const month = generateMonth({ households: 600, seed: 31, out: newFolder() });

const VISITED = [
  ...['RETURNED', 'PAYMENT_FAILED', 'NOT_DELIVERED', 'UNDERPAID'],
  ...['CARD_NOT_HANDED_OVER', 'NOT_WITHDRAWN', 'WITHDRAWN_LESS_THAN_CREDITED'],
];

type Row = Readonly<Record<string, string>>;

describe('the lists for people who walk and phone', () => {
  let served: Served;
  let cycle: string;
  let found: readonly DiscrepancyView[];
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.takeMonth(month);
    const path = `/api/v1/cycles/${cycle}/discrepancies?limit=500`;
    found = (await served.json<{ items: DiscrepancyView[] }>(path)).items;
  });
  afterAll(() => served.stop());

  const get = (name: string, headers?: Readonly<Record<string, string>>): Promise<Response> =>
    served.ask(`/api/v1/cycles/${cycle}/lists/${name}`, {}, headers);

  async function rowsOf(name: string, headers?: Readonly<Record<string, string>>): Promise<readonly Row[]> {
    const answer = await get(name, headers);
    expect([name, answer.status]).toEqual([name, 200]);
    const [head, ...rows] = readWorkbook(new Uint8Array(await answer.arrayBuffer())).sheets[0]!.rows;
    return rows.map((row) => Object.fromEntries(head!.map((heading, at) => [heading, row[at] ?? ''])));
  }

  /** Rows of the roster as they were given, by their refs. */
  function rosterRows(): ReadonlyMap<string, Row> {
    const files = [...month.files.roster, ...month.files.amendments];
    return new Map(
      files.flatMap((path) => {
        const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
        const headings = head!.split(',');
        const name = path.split('/').at(-1)!;
        return lines.map((line, at): [string, Row] => {
          const cells = line.split(',');
          const row = Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? '']));
          return [`${name}#${at + 2}`, row];
        });
      }),
    );
  }

  it('name each household to visit once, with its place, in the order in which somebody walks', async () => {
    const rows = await rowsOf('visits.xlsx');
    const visited = found.filter(({ kind }) => VISITED.includes(kind));
    expect(new Set(rows.map((row) => row['Nama']))).toEqual(new Set(visited.map(({ name }) => name)));
    const places = rosterRows();
    for (const row of rows) {
      const given = places.get(row['Baris daftar']!)!;
      expect([row['Alamat'], row['RT'], row['RW']]).toEqual([given['ALAMAT'], given['RT'], given['RW']]);
    }
    const collator = new Intl.Collator('id', { numeric: true });
    const keys = rows.map((row) => [row['Kecamatan'], row['Kelurahan/desa'], row['RW'], row['RT']].join(' '));
    expect(keys).toEqual([...keys].sort(collator.compare));
    const codes = rows.map((row) => row['Kode keluarga']!);
    expect([new Set(codes).size, codes.every((code) => /^s-[0-9a-f]{32}$/.test(code))]).toEqual([
      rows.length,
      true,
    ]);
    const others = rows.map((row) => JSON.stringify({ ...row, 'Kode keluarga': '' }));
    expect(others.join('\n')).not.toMatch(/\d{13}/);
  });

  it('are of one kelurahan where that is asked for, and are all that who has a kelurahan gets', async () => {
    const { kelurahan, kecamatan } = found.find(({ kind }) => kind === 'NOT_WITHDRAWN')!;
    const place = new URLSearchParams({ kelurahan: kelurahan!, kecamatan: kecamatan! }).toString();
    const asked = await rowsOf(`visits.xlsx?${place}`);
    expect(new Set(asked.map((row) => row['Kelurahan/desa']))).toEqual(new Set([kelurahan]));
    const own = await served.join('koordinator', 'volunteer', [{ region: '18.72', kelurahan: kelurahan! }]);
    expect(await rowsOf('visits.xlsx', own)).toEqual(asked);
    const other = found.find((each) => each.kelurahan !== undefined && each.kelurahan !== kelurahan)!;
    const elsewhere = await get(`visits.xlsx?kelurahan=${encodeURIComponent(other.kelurahan!)}`, own);
    expect([elsewhere.status, ((await elsewhere.json()) as { code: string }).code]).toEqual([
      404,
      'LIST_EMPTY',
    ]);
    for (const name of ['follow-ups.pdf', 'pay-again.xlsx']) expect((await get(name, own)).status).toBe(403);
  });

  it('ask each office what is its own', async () => {
    const rows = await rowsOf('follow-ups.xlsx');
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows)
      expect(row['Kantor']).toMatch(row['Penyalur'] === 'POS' ? /^Kantor Pos \d+$/ : /^KC|^KCP|^UNIT/);
    const ofBank = await rowsOf('follow-ups.xlsx?channel=BRI');
    expect(ofBank).toEqual(rows.filter((row) => row['Penyalur'] === 'BRI'));
  });

  it('name what can be paid again, and not who has died or is excluded', async () => {
    const rows = await rowsOf('pay-again.xlsx');
    expect(rows.length).toBeGreaterThan(0);
    const failed = found.filter(({ kind }) => kind === 'PAYMENT_FAILED' || kind === 'RETURNED');
    expect(rows.length).toBeLessThanOrEqual(failed.length);
    expect(rows.map((row) => row['Penjelasan']).join('\n')).not.toMatch(/meninggal/);
  });

  it.each(['visits', 'follow-ups', 'pay-again'])('are to be had on paper: %s', async (list) => {
    const answer = await get(`${list}.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${list}.pdf"`);
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
    const { items } = await served.json<{ items: { details: object }[] }>(
      '/api/v1/audit?limit=1&what=LISTS_EXPORTED',
    );
    expect(items[0]!.details).toMatchObject({ cycle, table: `${list}.pdf`, rows: expect.any(String) });
  });

  it('are refused in a sentence where nothing is on them', async () => {
    const answer = await get('visits.pdf?kelurahan=Tidak%20Ada');
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'LIST_EMPTY']);
  });
});
