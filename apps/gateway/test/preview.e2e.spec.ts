import { PIECE_BYTES } from '#application';
import { Door } from './door.js';
import { published } from './published.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, upload } from './uploads.js';

describe.each(STORES)('a preview, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let cycle: string;
  beforeEach(async () => {
    cycle = await beginCycle(door);
  });

  const preview = (content: string, fields: Record<string, string> = {}, headers = {}) =>
    upload(door, cycle, { content, fields: { role: 'bri', preview: 'true', ...fields }, headers });

  it('shows the columns, the first rows masked, and rejects by code', async () => {
    const answer = await preview(BRI);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        kind: 'BRI',
        partial: false,
        rows: 2,
        accepted: 1,
        rejected: 1,
        rejects: [{ code: 'STATUS_UNKNOWN', count: 1 }],
        mapping: { kind: 'BRI', headerRow: 1 },
        fields: expect.arrayContaining(['nik', 'status', 'withdrawalDay']) as unknown,
        amount: 600_000,
        newestDay: '2026-01-05',
        controls: [],
      },
    });
    const text = JSON.stringify(answer.body);
    expect(text).not.toMatch(/18720155058|3012010123/);
    expect(text).toMatch(/SITI AMINAH/);
    expect(text).toContain('0001');
  });

  it('sets the totals of a file against what its rows come to', async () => {
    const { body } = await preview(`${BRI}TOTAL;;;;;1300000;;\n`);
    const controls = [{ measure: 'NOMINAL SALUR', stated: 1_300_000, counted: 1_200_000 }];
    expect(body).toMatchObject({ controls });
  });

  it('proposes a mapping for columns that nobody knows, and reads by a corrected one', async () => {
    const odd = BRI.replace('NIK', 'IDENTITAS').replace('STATUS SALUR', 'HASIL').replace('NO REKENING', 'X');
    const { body } = await preview(odd);
    expect(body).toMatchObject({ refusal: { code: 'COLUMNS_MISSING' }, mapping: { kind: 'BRI' } });
    const { mapping } = body as {
      mapping: { columns: { column: string; header: string; field: string | null }[] };
    };
    const columns = mapping.columns.map(({ column, header, field }) => ({
      column,
      header,
      field: header === 'IDENTITAS' ? 'nik' : header === 'HASIL' ? 'status' : field,
    }));
    const corrected = JSON.stringify({ kind: 'BRI', headerRow: 1, columns });
    expect((await preview(odd, { mapping: corrected })).body).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('says in either language why a file would be refused', async () => {
    expect((await preview('%PDF-1.7')).body).toMatchObject({ refusal: { code: 'NOT_TEXT' } });
    const english = await preview('\n\n', {}, { 'accept-language': 'en' });
    expect(english.body).toMatchObject({
      refusal: { detail: expect.stringMatching(/^[A-Z][a-z]/) as unknown },
    });
  });

  it('looks at the start of what is large', async () => {
    const row = BRI.split('\n')[1]!;
    const large = `${BRI}${`${row}\n`.repeat(Math.ceil((3 * PIECE_BYTES) / row.length))}`;
    const { body } = await preview(large);
    expect(body).toMatchObject({ partial: true, rejected: 1 });
    const form = new FormData();
    for (const [field, value] of Object.entries({ role: 'bri', preview: 'true' })) form.append(field, value);
    form.append('file', new Blob([large]), 'bri.csv');
    await door.store.segments.sweep(Infinity);
    const told = await door.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', body: form });
    expect(told.body).toEqual(body);
    expect(await door.store.segments.sweep(Infinity)).toBe(0);
    expect((body as { rows: number }).rows).toBeLessThan(large.length / row.length);
  });

  it('keeps nothing', async () => {
    await preview(BRI);
    expect((await published(door.store.log)).length).toBe(1);
    expect((await door.ask(`/api/v1/cycles/${cycle}/files`)).body).toEqual({ items: [] });
    expect(await door.store.segments.sweep(door.clock.now() + 1)).toBe(0);
  });
});
