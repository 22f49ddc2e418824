import { bytesOf, exclusions, lines, report, roster } from '../../test/reading.js';
import { type FileRefusal, inspect, memorySource } from '../index.js';

const HEAD = 'NO,NIK,NAMA,PROGRAM,NOMINAL';
const row = (number: number, amount = 600_000) =>
  `${number},18720112039000${String(number).padStart(2, '0')},SITI,BPNT,${amount}`;

describe('where a header is repeated', () => {
  test('a later header that names more columns does not take the rows above it', async () => {
    const { rows, outcome } = await roster(
      lines(HEAD, row(1), row(2), 'NO,NIK,NAMA,PROGRAM,NOMINAL', row(3)),
    );
    expect(outcome).toMatchObject({ refused: false, sheets: [{ headerRow: 1 }], accepted: 3 });
    expect(rows.map((one) => one.row)).toEqual([2, 3, 5]);
    expect(
      (await roster(lines(HEAD, row(1), row(2), `${HEAD},KELURAHAN,KECAMATAN`, `${row(3)},A,B`))).outcome,
    ).toMatchObject({ code: 'HEADER_REORDERED', details: { row: 4, headerRow: 1 } });
  });

  test('rows of data above the only whole header refuse the file', async () => {
    const { outcome, rows } = await roster(lines('NIK,NAMA', '1872011203900001,SITI', HEAD, row(3)));
    expect(outcome).toMatchObject({ code: 'DATA_ABOVE_HEADER', details: { row: 2, headerRow: 3 } });
    expect((outcome as FileRefusal).message('id')).toContain('Baris 2 tampak seperti data');
    expect((outcome as FileRefusal).message('en')).toContain('Row 2 looks like data');
    expect(rows).toEqual([]);
  });

  test.each([
    '1872O11203900001',
    '1872 0112 0390 0001',
    "'187201120390001",
    '1.87201E+15',
    'NIK 1872011203900001',
  ])('%s above the header looks like data', async (cell) => {
    expect((await roster(lines(`${cell},SITI`, HEAD, row(1)))).outcome).toMatchObject({
      code: 'DATA_ABOVE_HEADER',
    });
  });

  test.each([
    'PERIODE 01-01-2026 s.d. 31-03-2026',
    '01/01/2026 - 31/03/2026',
    '202601-202603',
    'Dicetak 31-03-2026 10:15:22',
    '2026-03-31 10:15:22',
    'Telp. (0725) 412-3456 / 0812-3456-7890',
  ])('a title %s does not', async (title) => {
    expect((await roster(lines(title, HEAD, row(1)))).outcome).toMatchObject({ refused: false, accepted: 1 });
  });

  test('in another order, the file is refused and says where and what to do', async () => {
    const { outcome, rows } = await roster(
      lines(
        'NIK,NAMA,KELURAHAN,KECAMATAN,PROGRAM,NOMINAL',
        '1872011203900001,SITI,A,B,BPNT,600000',
        'NIK,NAMA,KECAMATAN,KELURAHAN,PROGRAM,NOMINAL',
        '1872011203900002,BUDI,B,A,BPNT,600000',
      ),
    );
    expect(outcome).toMatchObject({ code: 'HEADER_REORDERED', details: { row: 3, headerRow: 1 } });
    expect((outcome as FileRefusal).message('id')).toMatch(/baris 3 .* Pisahkan menjadi dua berkas/);
    expect((outcome as FileRefusal).message('en')).toMatch(/row 3 .* Split the file in two/);
    expect(rows).toEqual([]);
  });

  test.each([
    ['NIK,NAMA,KELURAHAN,KECAMATAN,PROGRAM,NOMINAL,NO KK', 'a further column'],
    ['NOMINAL,PROGRAM,KECAMATAN,KELURAHAN,NAMA,NIK', 'turned round'],
    ['NIK,NAMA,KELURAHAN,KECAMATAN,PROGRAM,WARNA', 'another meaning'],
  ])('as %s (%s) it is refused', async (header) => {
    expect(
      (
        await roster(
          lines(
            'NIK,NAMA,KELURAHAN,KECAMATAN,PROGRAM,NOMINAL',
            '1872011203900001,SITI,A,B,BPNT,600000',
            header,
          ),
        )
      ).outcome,
    ).toMatchObject({ code: 'HEADER_REORDERED' });
  });

  test('with a total among the columns it is no total row', async () => {
    const header = 'NIK,NAMA,TOTAL,STATUS,PROGRAM';
    const paid = '1872011203900001,A,600000,LUNAS,BPNT';
    expect((await report('POS', lines(header, paid, header, paid))).reading).toMatchObject({
      rows: 2,
      controls: [],
    });
    expect(
      (await report('POS', lines(header, paid, 'NIK,TOTAL,NAMA,STATUS,PROGRAM', paid))).outcome,
    ).toMatchObject({
      code: 'HEADER_REORDERED',
    });
  });

  test('split over two rows it is skipped, both of them', async () => {
    const header = ['KODE DANOM,NIK,NAMA,NOMINAL,,TOTAL,STATUS', ',,,PKH,SEMBAKO,,'];
    const { reading, codes } = await report(
      'POS',
      lines(
        ...header,
        'D1,1872011203900001,A,750000,600000,1350000,LUNAS',
        ...header,
        'D2,1872011203900002,A,750000,600000,1350000,LUNAS',
      ),
    );
    expect(codes).toEqual([]);
    expect(reading).toMatchObject({ rows: 2, amount: 2_700_000 });
  });

  test('in a list of two columns too', async () => {
    const first = '1872011203900001,ASN';
    expect((await exclusions(lines('NIK,ALASAN', first, 'NIK,ALASAN', first))).reading).toMatchObject({
      rows: 2,
    });
    expect((await exclusions(lines('NIK,ALASAN', first, 'ALASAN,NIK', first))).outcome).toMatchObject({
      code: 'HEADER_REORDERED',
    });
  });
});

describe('a quote that is not closed', () => {
  test('does not swallow a household of a file with few columns', async () => {
    expect(
      (
        await roster(
          lines(
            'NIK,NAMA,PROGRAM,NOMINAL',
            '1872011203900001,"SITI AMINAH,BPNT,600000',
            '1872011203900002,BUDI SANTOSO",BPNT,600000',
          ),
        )
      ).outcome,
    ).toMatchObject({ code: 'QUOTE_UNCLOSED', details: { row: 2 } });
  });

  test('is known by the NIK that it swallowed', async () => {
    expect(
      (
        await roster(
          lines(
            'NIK,NAMA,PROGRAM,NOMINAL,KELURAHAN,KECAMATAN,RT',
            '1872011203900001,SITI,BPNT,600000,A,B,"1',
            '1872011203900002",BUDI,BPNT,600000,A,B,1',
          ),
        )
      ).outcome,
    ).toMatchObject({ code: 'QUOTE_UNCLOSED' });
  });

  test('a cell of several lines is none', async () => {
    const { rows } = await roster(
      lines(
        '"DAFTAR, KPM, KOTA,',
        'METRO, 2026"',
        'NIK,NAMA,PROGRAM,NOMINAL,ALAMAT',
        '"1872011203900001',
        '","SITI',
        'AMINAH",BPNT,600000,"Jl. A, RT 1,',
        'RW 2"',
      ),
    );
    expect(rows).toMatchObject([{ nik: '1872011203900001', name: 'SITI AMINAH' }]);
  });
});

describe('several total rows', () => {
  const control = async (...rows: string[]) => (await roster(lines(HEAD, ...rows))).reading.controls;

  test('each of its own block: the file states their sum', async () => {
    expect(await control(row(1), row(2), 'JUMLAH,,,,1200000', row(3, 100), 'JUMLAH,,,,100')).toEqual([
      { measure: 'NOMINAL', stated: 1_200_100, counted: 1_200_100 },
    ]);
  });

  test('of blocks, with a grand total below', async () => {
    expect(
      await control(
        row(1),
        'JUMLAH 1 KPM,,,,600000',
        row(2),
        'JUMLAH 1 KPM,,,,600000',
        'TOTAL 2 KPM,,,,1200000',
      ),
    ).toEqual([
      { measure: 'COUNT', stated: 2, counted: 2 },
      { measure: 'NOMINAL', stated: 1_200_000, counted: 1_200_000 },
    ]);
  });

  test.each([
    ['one block is wrong', [row(1), 'JUMLAH,,,,600000', row(2), 'JUMLAH,,,,700000'], 1_300_000],
    ['two faults cancel each other out', [row(1), 'JUMLAH,,,,500000', row(2), 'JUMLAH,,,,700000'], 700_000],
    ['rows below the last total', [row(1), 'JUMLAH,,,,600000', row(2)], 600_000],
    ['a wrong grand total', [row(1), 'JUMLAH,,,,600000', row(2), 'TOTAL,,,,1300000'], 1_300_000],
  ])('%s: what the file states differs', async (_, rows, stated) => {
    expect(await control(...rows)).toEqual([{ measure: 'NOMINAL', stated, counted: 1_200_000 }]);
  });

  test.each(['3,1872,TOTAL,BPNT,600000', ',4,JUMLAH,BPNT,600000'])(
    'a person called so, with a wrong NIK, is no total: %s',
    async (person) => {
      const { codes, reading } = await roster(lines(HEAD, row(1), person));
      expect(codes).toEqual(['3 NIK_INVALID']);
      expect(reading).toMatchObject({ rows: 2, controls: [] });
    },
  );
});

describe('signatures below the total row', () => {
  const TOTAL = 'JUMLAH,,,,600000';
  test.each([
    ',,,,Kepala Dinas Sosial',
    ',,,,"Metro, 5 Maret 2026"',
    ',,,BPNT,Drs. BUDI',
    ',NIP. 19700101 199503 1 002,,,',
    ',,BUDI SANTOSO,,NIP 197001011995031002',
  ])('%s is text, whatever its column', async (line) => {
    const { rows, reading, codes } = await roster(lines(HEAD, row(1), TOTAL, line));
    expect(codes).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(reading.warnings).toMatchObject([{ code: 'TEXT_BELOW_TOTAL', count: 1 }]);
  });

  test.each<[string, string]>([
    [',1872O11203900002,BUDI,BPNT,600000', '4 NIK_INVALID'],
    [',187,BUDI,BPNT,', '4 NIK_INVALID'],
    [',,BUDI,BPNT,600000', '4 NIK_INVALID'],
  ])('%s is a person', async (line, code) => {
    expect((await roster(lines(HEAD, row(1), TOTAL, line))).codes[0]).toBe(code);
  });
});

describe('a header that is probably mistyped', () => {
  const HEADER = 'NIK,NAMA,NOMINAL SALUR,STATUS SALUR';
  const line = '1872011203900001,SITI,600000,BERHASIL,0';
  test.each([
    ['NOMINL CAIR', 'NOMINL CAIR (NOMINAL CAIR?)'],
    ['TGL CIAR', 'TGL CIAR (TGL CAIR?)'],
    ['SLADO', undefined],
    ['CATATAN', undefined],
    ['UMUR', undefined],
  ])('%s', async (header, meant) => {
    const { reading } = await report('BRI', lines(`${HEADER},${header}`, line), { defaultProgramme: 'BPNT' });
    const found = reading.warnings.find(({ code }) => code === 'COLUMN_MISTYPED');
    expect(found?.names[0]).toBe(meant);
  });
});

describe('a file given by the wrong option', () => {
  const BRI = 'NIK,NAMA REKENING,NO REKENING,NOMINAL SALUR,STATUS SALUR';
  const POS = 'KODE DANOM,NIK,NAMA,NOMINAL SEMBAKO,STATUS BAYAR';
  const wordsOf = (outcome: object) => (outcome as FileRefusal).message('id');

  test.each<[string, (content: string) => Promise<{ outcome: object }>, string, string]>([
    ['Pos as BRI', (content) => report('BRI', content), POS, 'laporan Kantor Pos; berikan dengan --pos.'],
    ['BRI as Pos', (content) => report('POS', content), BRI, 'laporan BRI; berikan dengan --bri.'],
    [
      'a roster as BRI',
      (content) => report('BRI', content),
      HEAD,
      'daftar penerima; berikan dengan --roster.',
    ],
    ['BRI as a roster', roster, BRI, 'laporan BRI; berikan dengan --bri.'],
    ['exclusions as a roster', roster, 'NIK,ALASAN', 'daftar pengecualian; berikan dengan --exclusions.'],
    [
      'decisions as a roster',
      roster,
      'payment_key,decision,roster_ref,by,at',
      'daftar keputusan; berikan dengan --decisions.',
    ],
  ])('%s: the refusal says which is right', async (_, read, header, hint) => {
    expect(wordsOf((await read(lines(header, 'x'))).outcome)).toMatch(
      new RegExp(`Berkas ini tampak seperti ${hint}$`),
    );
  });

  test('to somebody who sends forms it names the field', async () => {
    const { outcome } = await report('BRI', lines(POS, 'x'));
    expect((outcome as FileRefusal).message('id', 'field')).toMatch(/berikan dengan role=pos\.$/);
    expect((outcome as FileRefusal).message('en', 'field')).toMatch(/give it by role=pos\.$/);
  });

  test('no other fits: no hint', async () => {
    expect(wordsOf((await roster('NIK,NAMA\n1,A\n')).outcome)).not.toContain('tampak seperti');
  });

  test('headers are quoted without long numbers', async () => {
    expect(wordsOf((await roster('NIK,NAMA,1872011203900001\n')).outcome)).toContain('NIK, NAMA, …0001.');
  });
});

describe('inspect', () => {
  test('reads decisions', async () => {
    const head = 'payment_key,decision,roster_ref,by,at,reason';
    const content = lines(head, '0123456789abcdef,NONE,,sri,2026-04-30,', 'x,NONE,,sri,2026-04-30,');
    expect(await inspect(memorySource('f', bytesOf(content)))).toMatchObject({
      kind: 'decisions',
      reading: { rows: 2, accepted: 1 },
      problems: { DECISION_INVALID: 1 },
    });
  });

  test.each([
    'evidence,payments,amount,payment_refs,channel,nik,name,kelurahan,kecamatan,candidates,note,decision,choice,by,at,reason',
    'Kode bukti,Pembayaran,Rupiah,Baris laporan,Penyalur,NIK,Nama,Kelurahan/desa,Kecamatan,Calon keluarga,Catatan,Keputusan,Pilihan,Oleh,Tanggal keputusan,Alasan',
  ])('knows a list of questions', async (head) => {
    const content = lines(
      head,
      `a123456789abcdef,1,600000,pos.csv#2,POS,****0001,SITI,,,1: SITI,,NONE,,sri,2026-04-30,`,
    );
    expect(await inspect(memorySource('f', bytesOf(content)))).toMatchObject({
      kind: 'decisions',
      reading: { rows: 1, accepted: 1 },
    });
  });

  test('shows no sign that is not seen', async () => {
    const content = lines('NIK,NAMA,NOMINAL,PROGRAM', '1872011203900001,\u202eSI\u0007TI\u202c,600000,BPNT');
    expect(await inspect(memorySource('f', bytesOf(content)))).toMatchObject({
      sheets: [{ firstRows: [{ cells: ['…0001', 'SITI', '600000', 'BPNT'] }] }],
    });
  });
});
