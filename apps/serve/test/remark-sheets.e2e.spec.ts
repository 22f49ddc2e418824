import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { all, readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { type DiscrepancyView } from '../../gateway/src/books/book-views.js';
import { FilledSheet, SheetSender } from './filled-sheet.js';
import { Served } from './served.js';

const month = generateMonth({ households: 120, seed: 8, out: newFolder() });

const SAID = { Status: 'Perlu diselesaikan', Alasan: 'ditanyakan ke bank' };

describe('a sheet of discrepancies that was filled in', () => {
  let served: Served;
  let cycle: string;
  let book: string;
  let sender: SheetSender;
  let sheet: FilledSheet;
  beforeAll(async () => {
    served = await Served.start(month.options.asOf);
    cycle = await served.takeMonth(month);
    book = `/api/v1/cycles/${cycle}`;
    sender = new SheetSender(served, `${book}/remarks/sheet`);
  });
  afterAll(() => served.stop());
  beforeEach(async () => {
    sheet = await FilledSheet.download(served, `${book}/remarks.xlsx`);
  });

  const list = async (): Promise<readonly DiscrepancyView[]> =>
    (await served.json<{ items: DiscrepancyView[] }>(`${book}/discrepancies?limit=500`)).items;

  const say = (subject: string, status: string, reason: string): Promise<unknown> =>
    served.json(`${book}/remarks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status, reason, subjects: [subject] }),
    });

  it('has every discrepancy by a name that is no NIK, and offers what can be said', async () => {
    const rows = await list();
    expect(sheet.count).toBe(rows.length);
    expect(rows.map((_, at) => sheet.text(at, 'Kode selisih'))).toEqual(
      rows.map(({ subject }) => `s-${subject}`),
    );
    const answer = await served.ask(`${book}/remarks.xlsx?kind=${rows[0]!.kind}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { root, rows: narrowed } = readWorkbook(bytes).sheets[0]!;
    expect(narrowed.length - 1).toBe(rows.filter(({ kind }) => kind === rows[0]!.kind).length);
    const [choice] = all(root, 'dataValidation');
    expect(choice!.attributes).toMatchObject({ type: 'list', sqref: `N2:N${narrowed.length}` });
    expect(choice!.children[0]!.text).toBe('"Baru,Sudah jelas,Perlu diselesaikan"');
    expect((await served.text(`${book}/remarks.csv`)).replace(/s-[0-9a-f]{32}/g, '')).not.toMatch(/\d{13}/);
  });

  it('changes nothing when nothing is filled in', async () => {
    for (const bytes of [sheet.workbook(), sheet.csv()])
      expect(await sender.preview(bytes)).toMatchObject({ rows: sheet.count, changes: 0, shown: [] });
  });

  it('shows what it would change, does that once, and leaves what somebody else changed', async () => {
    const [first, second, third] = await list();
    await say(third!.subject!, 'NEW', 'baru dilihat');
    sheet = await FilledSheet.download(served, `${book}/remarks.xlsx`);
    for (const row of [0, 1, 2]) sheet.fill(row, SAID);
    sheet.fill(1, { Alasan: '=NIK 1872014501800001' });
    await say(third!.subject!, 'EXPLAINED', 'sudah jelas dari bank');
    const seen = await sender.preview(sheet.workbook());
    expect(seen).toMatchObject({ rows: sheet.count, changes: 2, conflicts: 1, refused: 0 });
    expect(seen.shown).toMatchObject([
      { row: 4, outcome: 'CONFLICT', code: 'REMARK_CHANGED', now: 'EXPLAINED', wanted: 'TO_SETTLE' },
      { row: 2, outcome: 'CHANGE', now: 'NEW', wanted: 'TO_SETTLE', reason: SAID.Alasan },
      { row: 3, outcome: 'CHANGE', reason: 'NIK …0001' },
    ]);
    expect((await list())[0]!.remark).toBeUndefined();
    expect(await sender.apply(sheet.workbook(), 'f'.repeat(64))).toBe('SHEET_CHANGED');
    for (let time = 0; time < 2; time++)
      expect(await sender.apply(sheet.workbook(), seen.digest, 'k-1')).toEqual({ changed: 2, conflicts: 0 });
    const after = await list();
    expect(after[0]).toMatchObject({
      subject: first!.subject,
      remark: { status: 'TO_SETTLE', by: 'admin', earlier: [] },
    });
    expect(after[1]).toMatchObject({ subject: second!.subject, remark: { reason: 'NIK …0001' } });
    expect(after[2]!.remark).toMatchObject({ status: 'EXPLAINED', reason: 'sudah jelas dari bank' });
    expect(await sender.preview(sheet.csv(), 'isian.csv')).toMatchObject({ changes: 0, conflicts: 1 });
    const { items } = await served.json<{ items: { details: object }[] }>(
      '/api/v1/audit?limit=50&what=DISCREPANCIES_REMARKED',
    );
    expect(items[0]!.details).toMatchObject({ cycle, rows: '2' });
  });

  it('says of each row that cannot be used why', async () => {
    const other = '0123456789abcdef0123456789abcdef';
    const at = sheet.count - 8;
    sheet.fill(at, { Status: 'SELESAI', Alasan: 'ya' });
    sheet.fill(at + 1, { Status: '', Alasan: 'ada alasan' });
    sheet.fill(at + 2, { ...SAID, Alasan: 'ya' });
    sheet.fill(at + 3, { ...SAID, 'Kode selisih': '1,8E+15' });
    sheet.fill(at + 4, { ...SAID, 'Kode selisih': `s-${other}` });
    sheet.fill(at + 5, { ...SAID, Putaran: 'c-lain' });
    sheet.fill(at + 6, SAID);
    sheet.repeat(at + 6);
    sheet.fill(at + 7, { Status: { formula: '"Sudah "&"jelas"', value: 'Sudah jelas' }, Alasan: 'rumus' });
    const seen = await sender.preview(sheet.workbook());
    expect(seen).toMatchObject({ changes: 2, conflicts: 0, refused: 7 });
    expect(seen.shown.map(({ code }) => code)).toEqual([
      'STATUS_UNKNOWN',
      'STATUS_MISSING',
      'REASON_LENGTH',
      'NAME_CHANGED',
      'DISCREPANCY_MISSING',
      'OTHER_CYCLE',
      'ROW_TWICE',
      undefined,
      undefined,
    ]);
    expect(seen.shown.at(-1)).toMatchObject({ wanted: 'EXPLAINED', reason: 'rumus' });
  });

  it('is refused as a whole where it is something else', async () => {
    const bri = await sender.preview(Buffer.from('NO;NIK;NAMA KPM\n1;1872014501800001;SITI\n'), 'bri.csv');
    expect(bri.refusal).toMatchObject({ code: 'HEADER_NOT_FOUND' });
    expect(bri.digest).toBeUndefined();
    const pdf = await sender.preview(Buffer.from('%PDF-1.7\n'), 'surat.pdf');
    expect(pdf.refusal).toMatchObject({ code: 'NOT_TEXT' });
    expect(await sender.apply(Buffer.from('%PDF-1.7\n'), 'f'.repeat(64))).toBe('SHEET_REFUSED');
    expect(await sender.apply(Buffer.from(''), 'f'.repeat(64))).toBe('FIELDS_INVALID');
    expect(await sender.apply(sheet.workbook(), 'x')).toBe('FIELDS_INVALID');
    const reviewer = await served.join('peninjau', 'reviewer', [{ region: '18.72' }]);
    const refused = await new SheetSender(served, `${book}/remarks/sheet`, reviewer).send(
      sheet.workbook(),
      undefined,
    );
    expect(refused.status).toBe(403);
  });

  it('may have 100,000 rows', async () => {
    const [subject] = (await list()).map((row) => row.subject!);
    const head = 'cycle,subject,status,reason,remarked_by,remarked_at\r\n';
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `${cycle},s-${at.toString(16).padStart(32, '0')},NEW,baris ${at},,\r\n`,
    );
    const bytes = Buffer.from(`${head}${rows.join('')}${cycle},s-${subject},,,,\r\n`);
    const seen = await sender.preview(bytes, 'banyak.csv');
    expect(seen).toMatchObject({ rows: 100_001, changes: 0, unchanged: 1, refused: 100_000 });
    expect(seen.shown.length).toBe(200);
  });
});
