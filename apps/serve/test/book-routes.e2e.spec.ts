import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
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
    const shown = await allOf('discrepancies?');
    expect(shown.map(({ kind }) => kind)).toEqual(kinds);
    // The subject is a digest, in which digits may follow each other.
    expect(JSON.stringify(shown.map((row) => ({ ...row, subject: '' })))).not.toMatch(/\d{13}/);
  });

  it.each([
    ['discrepancies', ['kind', 'severity', 'programme', 'kelurahan', 'kecamatan', 'channel']],
    ['ledger', ['state', 'programme', 'kelurahan', 'kecamatan', 'channel']],
  ])('of the %s are chosen by each field, and by two at once', async (list, fields) => {
    const all = await allOf(`${list}?`);
    const sample = all.find((row) => fields.every((field) => row[field] !== undefined))!;
    const chosenBy = (...chosen: readonly string[]): Promise<Page['items']> =>
      allOf(
        `${list}?${chosen.map((field) => `${field}=${encodeURIComponent(String(sample[field]))}&`).join('')}`,
      );
    for (const field of fields)
      expect(await chosenBy(field)).toEqual(all.filter((row) => row[field] === sample[field]));
    const [one, other] = fields as [string, string];
    expect(await chosenBy(one, other)).toEqual(
      all.filter((row) => row[one] === sample[one] && row[other] === sample[other]),
    );
  });

  it('of the discrepancies are counted by each field, under what is chosen by the others', async () => {
    const all = await allOf('discrepancies?');
    const { kelurahan, kind } = all.find((row) => row.kelurahan !== undefined)! as Record<string, string>;
    const countOf = (rows: Page['items'], field: string): object[] =>
      [...new Set(rows.flatMap((row) => (row[field] as string | undefined) ?? []))]
        .sort()
        .map((word) => ({ word, count: rows.filter((row) => row[field] === word).length }));
    const counts = await served.json<Record<string, object[]>>(
      `${book}/discrepancies/counts?kind=${kind}&kelurahan=${encodeURIComponent(kelurahan!)}`,
    );
    const inPlace = all.filter((row) => row.kelurahan === kelurahan);
    expect(counts.kind).toEqual(countOf(inPlace, 'kind'));
    expect(counts.kelurahan).toEqual(
      countOf(
        all.filter((row) => row.kind === kind),
        'kelurahan',
      ),
    );
    expect(counts.severity).toEqual(
      countOf(
        inPlace.filter((row) => row.kind === kind),
        'severity',
      ),
    );
    const answer = await served.ask(`${book}/discrepancies/counts?limit=1`);
    expect(answer.status).toBe(422);
  });

  it('of the ledger are chosen by a kind of discrepancy that they have', async () => {
    const all = await allOf('ledger?');
    const { findings } = all.find((row) => (row.findings as string[]).length > 0)!;
    const [kind] = findings as string[];
    expect(await allOf(`ledger?finding=${kind}&`)).toEqual(
      all.filter((row) => (row.findings as string[]).includes(kind!)),
    );
  });

  const search = (list: string, wanted: object): Promise<Page> =>
    served.json<Page>(`${book}/${list}/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ limit: 500, ...wanted }),
    });

  it('are found by part of a name, by a ref, and by the end of a NIK, never by an address', async () => {
    const all = await allOf('ledger?');
    const { name, rosterRef, nik } = all[17] as Readonly<Record<string, string>>;
    const part = name!.slice(1, 5);
    const found = await search('ledger', { text: part.toLowerCase() });
    expect(found.items).toEqual(all.filter((row) => String(row.name).includes(part)));
    expect((await search('ledger', { text: rosterRef })).items).toEqual(
      all.filter((row) => String(row.rosterRef).includes(rosterRef!)),
    );
    const end = nik!.slice(-4);
    const byNik = await search('ledger', { nik: end });
    expect(byNik.items).toEqual(all.filter((row) => String(row.nik).endsWith(end)));
    expect(await search('ledger', { text: 'tidak ada di mana pun' })).toMatchObject({ items: [], total: 0 });
    const findings = await allOf('discrepancies?');
    const kelurahan = found.items[0]!.kelurahan;
    const both = await search('discrepancies', { text: part, kelurahan });
    expect(both.items).toEqual(
      findings.filter((row) => String(row.name).includes(part) && row.kelurahan === kelurahan),
    );
  });

  it('that were found come page by page, too', async () => {
    const whole = await search('ledger', { text: 'an' });
    const first = await search('ledger', { text: 'an', limit: 3 });
    const second = await search('ledger', { text: 'an', limit: 3, cursor: first.next });
    expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 6));
    expect(first.total).toBe(whole.total);
    expect(first.next).not.toContain(Buffer.from('an').toString('base64url'));
  });

  it.each([
    [{ text: 'a' }],
    [{ nik: '123' }],
    [{ nik: '80001' }],
    [{ nik: '872014501800001' }],
    [{ nik: '18720145018000011' }],
    [{ alamat: 'Jl. Kenanga' }],
  ])('are not looked for by %j', async (wanted) => {
    await expect(search('ledger', wanted)).rejects.toThrow('FIELDS_INVALID');
  });

  it.each([
    ['discrepancies?kind=SALAH', 422],
    ['discrepancies?severity=parah', 422],
    ['ledger?offset=-1', 422],
    ['ledger?offset=1.5', 422],
    ['ledger?limit=0', 422],
    ['ledger?state=LUNAS', 422],
    ['ledger?finding=SALAH', 422],
    ['ledger?nik=1872014501800001', 422],
    ['ledger?cursor=bukan', 400],
    ['rahasia.csv', 404],
  ])('are refused for %s', async (path, status) => {
    const answer = await served.ask(`${book}/${path}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.status).toBe(status);
  });

  it('are those of the areas that somebody may see, and nothing else', async () => {
    const all = await allOf('ledger?');
    const { kelurahan } = all.find((row) => (row.findings as string[]).length > 0)! as { kelurahan: string };
    const volunteer = await served.join('relawan', 'volunteer', [
      { region: '18.72', kelurahan: kelurahan.toLowerCase() },
    ]);
    const ask = async (path: string, init?: RequestInit): Promise<Page> =>
      (await (await served.ask(`${book}/${path}`, init, volunteer)).json()) as Page;
    const own = all.filter((row) => row.kelurahan === kelurahan);
    expect((await ask('ledger?limit=500')).items).toEqual(own);
    expect(own.length).toBeLessThan(all.length);
    const other = all.find((row) => row.kelurahan !== kelurahan)!;
    expect(await ask(`ledger?kelurahan=${encodeURIComponent(String(other.kelurahan))}`)).toMatchObject({
      total: 0,
    });
    const body = JSON.stringify({ text: other.name });
    const sought = await ask('ledger/search', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(sought.items.every((row) => row.kelurahan === kelurahan)).toBe(true);
    const found = (await ask('discrepancies?limit=500')).items;
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((row) => row.kelurahan === kelurahan)).toBe(true);
    const counts = (await ask('discrepancies/counts')) as unknown as { kelurahan: object[] };
    expect(counts.kelurahan).toEqual([{ word: kelurahan, count: found.length }]);
    const everything = await page('ledger?limit=1');
    expect(await ask(`ledger?cursor=${everything.next}`)).toMatchObject({ code: 'CURSOR_INVALID' });
    for (const path of ['summary', 'ledger.csv', 'ledger.xlsx', 'files'])
      expect([path, await ask(path)]).toEqual([path, expect.objectContaining({ status: 403 })]);
  });

  it('are told when they change: how many there are, and of which revision', async () => {
    const { total, revision } = await page('discrepancies?limit=1');
    const { total: entitlements } = await page('ledger?limit=1');
    const stream = await served.ask(`/api/v1/events?cycle=${cycle}`);
    let text = '';
    for await (const part of stream.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString();
      if (/event: book\n.*\n\n/.test(text)) break;
    }
    const [, data] = /event: book\ndata: (.*)\n/.exec(text)!;
    expect(JSON.parse(data!)).toMatchObject({ cycle, revision, findings: total, entitlements });
    const {
      opened,
      cleared,
      files: reports,
    } = JSON.parse(data!) as {
      opened: number;
      cleared: number;
      files: { file: string; links: Record<string, number> }[];
    };
    expect(opened - cleared).toBe(total);
    const { links } = await served.json<{ links: Record<string, number> }>(`${book}/summary`);
    for (const [kind, count] of Object.entries(links))
      expect(reports.reduce((sum, report) => sum + report.links[kind]!, 0)).toBe(count);
    const uploaded = files.filter((_, at) => /bri|pos/.test(uploads[at]!.role));
    expect(reports.map(({ file }) => file).sort()).toEqual([...uploaded].sort());
  });

  it.each(['ledger.csv', 'ledger.xlsx', 'discrepancies.csv', 'links.csv', 'reviews.csv', 'decisions.csv'])(
    'are files that a browser saves and never shows: %s',
    async (name) => {
      const { headers } = await served.ask(`${book}/${name}`);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      expect(headers.get('content-type')).toMatch(
        name.endsWith('.csv') ? /^text\/csv; charset=utf-8/ : /^application\/vnd\.openxmlformats/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('are to be had as workbooks, byte for byte those of the command line', async () => {
    const out = join(newFolder(), 'hasil');
    // Without the last file, which is not uploaded yet: the only one of its role.
    const given = month.arguments.filter((word) => word !== '--exclusions' && word !== last.path);
    expect(last.role).toBe('exclusions');
    const { exit } = tersalur('reconcile', ...given, '--format', 'csv,xlsx', '--out', out, '--quiet');
    expect(exit).toBe(0);
    for (const name of ['ledger.xlsx', 'discrepancies.xlsx', 'reviews.xlsx']) {
      const answer = await served.ask(`${book}/${name}`);
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(readFileSync(join(out, name)))).toBe(true);
    }
  });

  it('of the links are to be had as a workbook, too, as many as there are payments', async () => {
    const csv = await served.document(cycle, 'links.csv', []);
    const answer = await served.ask(`${book}/links.xlsx`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="links.xlsx"');
    const { sheets } = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    const keys = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(keys.length).toBeGreaterThan(100);
    expect(sheets[0]!.rows.slice(1).map(([key]) => key)).toEqual(keys);
    const { items } = await served.json<{ items: { details: object }[] }>(
      '/api/v1/audit?limit=1&what=TABLE_EXPORTED',
    );
    expect(items[0]!.details).toMatchObject({ cycle, table: 'links.xlsx', rows: `${keys.length}` });
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
