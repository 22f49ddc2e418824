import { generateMonth } from '#demo';
import { formatDay, parseIsoDay } from '#domain';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type DiscrepancyView } from '../../gateway/src/books/book-views.js';
import { type DiscrepancyCountsView } from '../../gateway/src/books/discrepancy-counts.js';
import { type HouseholdView } from '../../gateway/src/links/household-views.js';
import { type VisitProgressView } from '../../gateway/src/visits/visit-views.js';
import { FilledSheet, SheetSender } from './filled-sheet.js';
import { Served } from './served.js';

const month = generateMonth({ households: 600, seed: 31, out: newFolder() });
const TODAY = parseIsoDay(month.options.asOf)!;

/** `31/03/2026`, some days before the day of the book. */
const daysAgo = (days: number): string =>
  formatDay((TODAY - days) as typeof TODAY)
    .split('-')
    .toReversed()
    .join('/');

const isoDaysAgo = (days: number): string => formatDay((TODAY - days) as typeof TODAY);

const SAID = { Hasil: '3', 'Tanggal kunjungan': daysAgo(2), Petugas: 'Sri Rahayu' };

describe('a visit list that was filled in', () => {
  let served: Served;
  let cycle: string;
  let book: string;
  let sender: SheetSender;
  let sheet: FilledSheet;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.takeMonth(month);
    book = `/api/v1/cycles/${cycle}`;
    sender = new SheetSender(served, `${book}/visits/sheet`);
  });
  afterAll(() => served.stop());
  beforeEach(async () => {
    sheet = await FilledSheet.download(served, `${book}/lists/visits.xlsx`);
  });

  const household = (row: number): Promise<HouseholdView> =>
    served.json(`${book}/households/${encodeURIComponent(sheet.text(row, 'Baris daftar'))}`);

  const progress = (): Promise<VisitProgressView> => served.json(`${book}/visits/progress`);

  /** Tells visits as an administrator does. */
  async function tell(filled: FilledSheet): Promise<void> {
    const bytes = filled.workbook();
    const { digest, changes } = await sender.preview(bytes);
    expect(await sender.apply(bytes, digest)).toEqual({ changed: changes, conflicts: 0 });
  }

  it('changes nothing when nothing is filled in, or only who was to go', async () => {
    expect(await sender.preview(sheet.workbook())).toMatchObject({
      rows: sheet.count,
      changes: 0,
      shown: [],
    });
    for (let row = 0; row < sheet.count; row++) sheet.fill(row, { Petugas: 'Sri Rahayu' });
    for (const [bytes, name] of [
      [sheet.workbook(), 'isian.xlsx'],
      [sheet.csv(), 'isian.csv'],
    ] as const)
      expect(await sender.preview(bytes, name)).toMatchObject({ changes: 0, refused: 0, shown: [] });
  });

  it('shows what it would keep, keeps that once, and is seen at the household and in the next list', async () => {
    const before = await progress();
    sheet.fill(0, { ...SAID, Catatan: '=titip pesan, NIK 1872014501800001' });
    const seen = await sender.preview(sheet.workbook(), 'kunjungan-1.xlsx');
    expect(seen).toMatchObject({ changes: 1, refused: 0, conflicts: 0 });
    expect(seen.shown).toEqual([
      {
        ...{ row: 2, outcome: 'CHANGE', name: sheet.text(0, 'Nama'), wanted: 'NOT_AT_HOME' },
        ...{ day: isoDaysAgo(2), reason: 'Sri Rahayu: titip pesan, NIK …0001' },
      },
    ]);
    expect((await household(0)).visits).toEqual([]);
    expect(await sender.apply(sheet.workbook(), 'f'.repeat(64))).toBe('SHEET_CHANGED');
    const { digest } = await sender.preview(sheet.workbook());
    for (let time = 0; time < 2; time++)
      expect(await sender.apply(sheet.workbook(), digest, 'k-visit')).toEqual({ changed: 1, conflicts: 0 });
    expect((await household(0)).visits).toEqual([
      {
        ...{ outcome: 'NOT_AT_HOME', day: isoDaysAgo(2), volunteer: 'Sri Rahayu', row: 2 },
        ...{ note: 'titip pesan, NIK …0001', by: 'admin', file: 'isian.xlsx', at: expect.any(String) },
      },
    ]);
    const after = await progress();
    expect(after).toMatchObject({ households: before.households, visited: before.visited + 1 });
    expect(after.outcomes).toContainEqual({ outcome: 'NOT_AT_HOME', count: 1 });
    expect(after.areas.reduce((sum, { visited }) => sum + visited, 0)).toBe(after.visited);
    const next = await FilledSheet.download(served, `${book}/lists/visits.xlsx`);
    expect(next.text(0, 'Kunjungan terakhir')).toBe(`${daysAgo(2)} tidak di rumah (Sri Rahayu)`);
    expect(next.text(1, 'Kunjungan terakhir')).toBe('');
    const { items } = await served.json<{ items: { details: object }[] }>(
      '/api/v1/audit?limit=50&what=VISITS_RECORDED',
    );
    expect(items[0]!.details).toMatchObject({ cycle, rows: '1' });
  });

  it('has nothing to do for what is known, and keeps a later visit beside it', async () => {
    sheet.fill(1, { ...SAID, Hasil: 'Tidak di rumah' });
    await tell(sheet);
    expect(await sender.preview(sheet.workbook(), 'disimpan-lagi.xlsx')).toMatchObject({
      ...{ changes: 0, refused: 0, shown: [] },
    });
    sheet.fill(1, { Hasil: '2 belum menerima', 'Tanggal kunjungan': daysAgo(1), Catatan: 'kartu hilang' });
    const seen = await sender.preview(sheet.workbook());
    expect(seen.shown).toMatchObject([{ now: 'NOT_AT_HOME', wanted: 'NOT_RECEIVED' }]);
    await tell(sheet);
    expect((await household(1)).visits).toMatchObject([
      { outcome: 'NOT_RECEIVED', note: 'kartu hilang' },
      { outcome: 'NOT_AT_HOME', note: '' },
    ]);
  });

  it('says what somebody else recorded for the same day, and keeps nothing that was looked at before that', async () => {
    const other = await FilledSheet.download(served, `${book}/lists/visits.xlsx`);
    const row = 6;
    sheet.fill(row, { ...SAID, Hasil: '1' });
    other.fill(row, { ...SAID, Hasil: '4', Petugas: 'Dewi' });
    const [seen, seenToo] = [await sender.preview(sheet.workbook()), await sender.preview(other.workbook())];
    const applied = await Promise.all([
      sender.apply(sheet.workbook(), seen.digest),
      sender.apply(other.workbook(), seenToo.digest),
    ]);
    expect(applied).toContainEqual({ changed: 1, conflicts: 0 });
    expect(applied).toContain('SHEET_CHANGED');
    const [late, first] =
      applied[0] === 'SHEET_CHANGED' ? ['RECEIVED', 'NOT_FOUND'] : ['NOT_FOUND', 'RECEIVED'];
    const again = late === 'RECEIVED' ? sheet : other;
    const { digest, shown } = await sender.preview(again.workbook());
    expect(shown).toEqual([
      expect.objectContaining({ outcome: 'CHANGE', code: 'VISIT_BESIDE', now: first, wanted: late }),
    ]);
    expect(shown[0]!.detail).toContain('Orang lain (admin, ');
    expect(await sender.apply(again.workbook(), digest)).toEqual({ changed: 1, conflicts: 0 });
    expect((await household(row)).visits.map(({ outcome }) => outcome)).toEqual([late, first]);
  });

  it('is understood however a spreadsheet leaves it', async () => {
    const serial = TODAY - 3 + 25_569;
    sheet.fill(2, { Hasil: 5, 'Tanggal kunjungan': { day: TODAY - 3 }, Petugas: '' });
    sheet.fill(3, { Hasil: 'DECEASED', 'Tanggal kunjungan': serial });
    sheet.fill(4, { Hasil: { formula: '"pin"&"dah"', value: 'pindah' }, 'Tanggal kunjungan': `${serial}` });
    sheet.fill(5, { Hasil: ' Not at home ', 'Tanggal kunjungan': isoDaysAgo(3) });
    const expected = [
      ['MOVED', isoDaysAgo(3)],
      ['DECEASED', isoDaysAgo(3)],
      ['MOVED', isoDaysAgo(3)],
      ['NOT_AT_HOME', isoDaysAgo(3)],
    ];
    const told = async (bytes: Uint8Array, name: string) =>
      (await sender.preview(bytes, name)).shown
        .toSorted((one, other) => one.row - other.row)
        .map(({ wanted, day }) => [wanted, day]);
    expect(await told(sheet.workbook(), 'isian.xlsx')).toEqual(expected);
    expect(await told(sheet.csv(), 'isian.csv')).toEqual(expected);
    sheet.remove('Kelurahan/desa', 'NIK', 'Catatan', 'Petugas', 'Baris daftar', 'Putaran', 'Penjelasan');
    sheet.head('PEMERINTAH KOTA METRO', 'DAFTAR KUNJUNGAN KELUARGA', '');
    sheet.turnOver();
    expect(await told(sheet.workbook(), 'isian.xlsx')).toEqual(expected.toReversed());
  });

  it('says of each row that cannot be used why, and gives those back to be put right', async () => {
    const from = sheet.count - 14;
    const wrong: readonly (readonly [Parameters<FilledSheet['fill']>[1], string])[] = [
      [{ ...SAID, Hasil: 'entah' }, 'VISIT_OUTCOME_UNKNOWN'],
      [{ ...SAID, Hasil: '5 meninggal' }, 'VISIT_OUTCOME_UNKNOWN'],
      [{ ...SAID, Hasil: '', Catatan: 'terkunci, NIK 1872014501800001' }, 'VISIT_OUTCOME_MISSING'],
      [{ ...SAID, 'Tanggal kunjungan': '' }, 'VISIT_DAY_MISSING'],
      [{ ...SAID, 'Tanggal kunjungan': '31/02/2026' }, 'VISIT_DAY_UNKNOWN'],
      [{ ...SAID, 'Tanggal kunjungan': { day: TODAY + 1 } }, 'VISIT_IN_FUTURE'],
      [{ ...SAID, 'Tanggal kunjungan': '31/12/2025' }, 'VISIT_TOO_EARLY'],
      [{ ...SAID, Catatan: 'x'.repeat(501) }, 'VISIT_TEXT_LENGTH'],
      [{ ...SAID, 'Kode keluarga': '1,8E+15' }, 'NAME_CHANGED'],
      [{ ...SAID, 'Kode keluarga': `s-${'0123456789abcdef'.repeat(2)}` }, 'VISIT_HOUSEHOLD_MISSING'],
      [{ ...SAID, Putaran: 'c-lain' }, 'OTHER_CYCLE'],
      [SAID, 'VISIT_OUTCOMES_DIFFER'],
      [SAID, 'ROW_TWICE'],
    ];
    for (const [at, [cells]] of wrong.entries()) sheet.fill(from + at, cells);
    sheet.fill(from + 13, SAID);
    sheet.repeat(from + 11);
    sheet.fill(sheet.count - 1, { Hasil: '6' });
    sheet.repeat(from + 12);
    sheet.fill(sheet.count - 1, { Catatan: 'kedua kali' });
    sheet.repeat(from + 13);
    const seen = await sender.preview(sheet.workbook());
    expect(seen).toMatchObject({ changes: 2, conflicts: 0, refused: 14 });
    const codes = seen.shown.filter(({ outcome }) => outcome === 'REFUSED').map(({ code }) => code);
    const [last, twice] = [wrong[11]![1], wrong[12]![1]];
    expect(codes).toEqual([...wrong.slice(0, 12).map(([, code]) => code), last, twice]);
    expect(seen.shown.map(({ detail }) => detail).join('\n')).not.toMatch(/undefined|\d{13}/);
    const answer = await new SheetSender(served, `${book}/visits/sheet/refused.xlsx`).send(
      sheet.workbook(),
      undefined,
    );
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="refused.xlsx"');
    const refused = FilledSheet.open(new Uint8Array(await answer.arrayBuffer()));
    expect(refused.count).toBe(14);
    expect(refused.text(0, 'Sebab')).toMatch(
      /^Hasil ini tidak dikenal. Tulis satu angka atau katanya: 1 sudah/,
    );
    expect(refused.text(5, 'Tanggal kunjungan')).toBe(daysAgo(-1));
    expect(refused.text(2, 'Catatan')).toBe('terkunci, NIK …0001');
    refused.fill(0, { Hasil: 'menolak' });
    // What stood there twice does no more.
    expect(await sender.preview(refused.workbook())).toMatchObject({ rows: 14, changes: 2, refused: 12 });
  });

  it('is of the own kelurahan alone for who has only that', async () => {
    const own = sheet.text(0, 'Kelurahan/desa');
    const elsewhere = [...Array(sheet.count).keys()].find(
      (row) => sheet.text(row, 'Kelurahan/desa') !== own,
    )!;
    const headers = await served.join('kader', 'volunteer', [{ region: '18.72', kelurahan: own }]);
    const walker = new SheetSender(served, `${book}/visits/sheet`, headers);
    const said = { ...SAID, Hasil: '1', 'Tanggal kunjungan': daysAgo(0) };
    for (const row of [0, elsewhere]) sheet.fill(row, said);
    const seen = await walker.preview(sheet.workbook());
    expect(seen).toMatchObject({
      ...{ changes: 1, refused: 1 },
      shown: [{ code: 'VISIT_ELSEWHERE' }, { row: 2, wanted: 'RECEIVED' }],
    });
    sheet.remove('Kelurahan/desa');
    expect((await walker.preview(sheet.workbook())).shown[0]).toMatchObject({
      code: 'VISIT_HOUSEHOLD_MISSING',
    });
    const { digest } = await walker.preview(sheet.workbook());
    expect(await walker.apply(sheet.workbook(), digest)).toEqual({ changed: 1, conflicts: 0 });
    expect((await household(0)).visits[0]).toMatchObject({ outcome: 'RECEIVED', by: 'kader' });
    const answer = await served.ask(`${book}/visits/progress`, {}, headers);
    const { areas, households } = (await answer.json()) as VisitProgressView;
    expect(areas).toMatchObject([{ kelurahan: own, households }]);
    const auditor = await served.join('pemeriksa', 'auditor', [{ region: '18.72' }]);
    const refused = await new SheetSender(served, `${book}/visits/sheet`, auditor).send(
      sheet.workbook(),
      undefined,
    );
    expect(refused.status).toBe(403);
  });

  it('marks discrepancies, and narrows them', async () => {
    const counts = await served.json<DiscrepancyCountsView>(`${book}/discrepancies/counts`);
    const countOf = (mark: string): number => counts.visits.find(({ word }) => word === mark)!.count;
    const found = async (mark: string): Promise<readonly DiscrepancyView[]> =>
      (await served.json<{ items: DiscrepancyView[] }>(`${book}/discrepancies?limit=500&visit=${mark}`))
        .items;
    const visited = await found('NOT_RECEIVED');
    expect(visited.length).toBe(countOf('NOT_RECEIVED'));
    expect(visited.length).toBeGreaterThan(0);
    for (const { visit } of visited) expect(visit).toEqual({ outcome: 'NOT_RECEIVED', day: isoDaysAgo(1) });
    const waiting = await found('NOT_YET');
    expect(waiting.length).toBe(countOf('NOT_YET'));
    expect(waiting.some(({ visit }) => visit !== undefined)).toBe(false);
    const { households, visited: done } = await progress();
    expect(new Set(waiting.map(({ name, nik }) => `${name} ${nik}`)).size).toBe(households - done);
    expect((await served.ask(`${book}/discrepancies?visit=x`)).status).toBe(422);
  });

  it('is refused as a whole where it is something else', async () => {
    const list = await FilledSheet.download(served, `${book}/lists/pay-again.xlsx`);
    const { refusal } = await sender.preview(list.workbook());
    expect(refusal).toMatchObject({ code: 'COLUMNS_MISSING' });
    // As people head their columns.
    expect(refusal!.detail).toContain('Yang kurang: HASIL atau HASIL KUNJUNGAN');
    expect(await sender.apply(Buffer.from('%PDF-1.7\n'), 'f'.repeat(64))).toBe('SHEET_REFUSED');
    const answer = await new SheetSender(served, `${book}/visits/sheet/refused.xlsx`).send(
      list.workbook(),
      undefined,
    );
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'SHEET_REFUSED']);
  });
});
