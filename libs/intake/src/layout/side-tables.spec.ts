import { lines, report, roster } from '../../test/reading.js';
import { sheet } from '../../test/workbooks.js';
import { type FileRefusal } from '../index.js';

const HEAD = 'NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL';
const people = Array.from(
  { length: 30 },
  (_, at) => `18720112039000${at + 10},SITI ${'ABCDEFGHIJ'[at % 10]},METRO,BPNT,600000`,
);

/** The people with cells beside them, row by row from the header on. */
function beside(right: readonly string[], left: readonly string[] = []): string {
  const width = (cells: readonly string[]) => Math.max(0, ...cells.map((line) => line.split(',').length));
  const pad = (line: string | undefined, columns: number) =>
    columns === 0 ? '' : Array.from({ length: columns }, (_, at) => line?.split(',')[at] ?? '').join(',');
  const rows = [HEAD, ...people].map((line, at) =>
    [
      ...(left.length > 0 ? [pad(left[at], width(left)), ''] : []),
      line,
      ...(right.length > 0 ? ['', pad(right[at], width(right))] : []),
    ].join(','),
  );
  return lines(...rows);
}

describe('a table beside the one that is read', () => {
  const RECAP = ['KELURAHAN,JUMLAH', 'YOSODADI,9', 'HADIMULYO,7', 'TOTAL,16'];

  test.each<[string, string]>([
    ['to the right', beside(RECAP)],
    ['to the left', beside([], RECAP)],
    ['on both sides', beside(['NAMA,JABATAN', 'BUDI,TKSK', 'ANI,PSM'], RECAP)],
  ])('%s is left out, and named', async (_, content) => {
    const { rows, reading, codes } = await roster(content);
    expect(codes).toEqual([]);
    expect(rows).toHaveLength(30);
    expect(new Set(rows.map(({ kelurahan }) => kelurahan))).toEqual(new Set(['METRO']));
    expect(new Set(rows.map(({ amount }) => amount))).toEqual(new Set([600_000]));
    expect(reading.controls).toEqual([]);
    expect(reading.warnings).toContainEqual(expect.objectContaining({ code: 'SIDE_TABLE' }));
    expect(reading.warnings.find(({ code }) => code === 'SIDE_TABLE')!.names).toEqual(
      expect.arrayContaining([expect.stringMatching(/JUMLAH|KELURAHAN/)]),
    );
  });

  test('in a workbook too', async () => {
    const content = sheet(
      ...beside(RECAP)
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',')),
    );
    const { rows, reading } = await roster(content);
    expect(rows.map(({ kelurahan }) => kelurahan)).toEqual(people.map(() => 'METRO'));
    expect(reading.warnings).toMatchObject([{ code: 'SIDE_TABLE', names: ['KELURAHAN', 'JUMLAH'] }]);
  });

  test('a blank column inside a table parts nothing', async () => {
    const { rows, reading } = await roster(
      lines(
        'NIK,NAMA,,PROGRAM,NOMINAL,,KELURAHAN,ALAMAT',
        ...people.map((line) => {
          const [nik, name, kelurahan, programme, amount] = line.split(',');
          return `${nik},${name},,${programme},${amount},,${kelurahan},JL A`;
        }),
      ),
    );
    expect(rows.every(({ kelurahan }) => kelurahan === 'METRO')).toBe(true);
    expect(reading.warnings).toEqual([]);
  });

  test('remarks that are filled here and there belong to the table', async () => {
    const head = 'NIK,NAMA,NOMINAL SALUR,STATUS SALUR,,KETERANGAN,NO REFERENSI';
    const rows = people.map((line, at) => {
      const [nik, name] = line.split(',');
      return at % 11 === 3
        ? `${nik},${name},600000,GAGAL,,MENINGGAL,R${at}`
        : `${nik},${name},600000,BERHASIL,,,`;
    });
    const { rows: read, reading } = await report('BRI', lines(head, ...rows), { defaultProgramme: 'BPNT' });
    expect(read[3]).toMatchObject({ reason: 'DECEASED\tMENINGGAL', reference: 'R3' });
    expect(reading.warnings).toEqual([]);
  });

  test('a column that the list lacks is not taken from a table beside it', async () => {
    const content = lines(
      'NIK,NAMA,PROGRAM,,KELURAHAN,JUMLAH',
      ...people.map((line, at) => {
        const [nik, name, , programme] = line.split(',');
        return `${nik},${name},${programme},,${at < 6 ? `METRO,${at}` : ','}`;
      }),
    );
    expect((await roster(content)).outcome).toMatchObject({ code: 'COLUMNS_MISSING' });
  });

  test.each<[string, string, (at: number) => string]>([
    ['a helper list', 'STATUS KKS', (at) => ['SUDAH', 'BELUM'][at] ?? ''],
    ['a list of reasons', 'KETERANGAN', (at) => ['MENINGGAL', 'PINDAH', 'MENOLAK'][at] ?? ''],
    [
      'a recap that nearly reaches the end',
      'KELURAHAN,NOMINAL CAIR',
      (at) => (at < 20 ? `K${at},${at}000` : ','),
    ],
  ])('%s says nothing of the people', async (_, header, cells) => {
    const rows = people.map(
      (line, at) => `${line.split(',').slice(0, 2).join()},600000,BERHASIL,,${cells(at)}`,
    );
    const content = lines(`NIK,NAMA,NOMINAL SALUR,STATUS SALUR,,${header}`, ...rows);
    const { rows: read, reading } = await report('BRI', content, { defaultProgramme: 'BPNT' });
    expect(read).toHaveLength(30);
    expect(
      new Set(read.map(({ card_status, reason, withdrawn }) => `${card_status}${reason}${withdrawn}`)).size,
    ).toBe(1);
    expect(reading.warnings).toMatchObject([{ code: 'SIDE_TABLE' }]);
  });

  test('money here and there behind a blank column is asked about', async () => {
    const rows = people.map(
      (line, at) => `${line.split(',').slice(0, 2).join()},600000,BERHASIL,,${at % 7 === 2 ? 100000 : ''}`,
    );
    const { outcome } = await report(
      'BRI',
      lines('NIK,NAMA,NOMINAL SALUR,STATUS SALUR,,NOMINAL CAIR', ...rows),
      { defaultProgramme: 'BPNT' },
    );
    expect(outcome).toMatchObject({ code: 'TABLES_UNCLEAR', details: { row: 1, column: 5 } });
    expect((outcome as FileRefusal).message('id')).toMatch(/^Kolom F .* pindahkan ke lembar lain/);
    expect((outcome as FileRefusal).message('en')).toMatch(/^Column F .* another sheet/);
  });

  test.each<[string, string[]]>([
    [
      'without a blank column between',
      [`${HEAD},${HEAD}`, ...people.slice(0, 5).map((line) => `${line},${line}`)],
    ],
    [
      'that starts lower, to the left',
      [
        `,,,${HEAD}`,
        `NIK,NAMA,,${people[0]!}`,
        ...people.slice(1, 5).map((line) => `1872011203900099,BUDI,,${line}`),
      ],
    ],
    [
      'that starts lower, to the right',
      [
        HEAD,
        people[0]!,
        `${people[1]!},,NIK,NAMA`,
        ...people.slice(2, 6).map((line) => `${line},,1872011203900099,BUDI`),
      ],
    ],
  ])('a second list %s refuses the file', async (_, content) => {
    expect((await roster(lines(...content))).outcome).toMatchObject({ code: 'TABLES_SIDE_BY_SIDE' });
  });

  test('a note beside the table, lower than the header, rejects nobody', async () => {
    const rows = people.map((line, at) => (at === 3 ? `${line},,catatan: dicek` : line));
    for (const content of [lines(HEAD, ...rows), sheet(...[HEAD, ...rows].map((line) => line.split(',')))]) {
      const { rows: read, reading } = await roster(content);
      expect(read).toHaveLength(30);
      expect(reading.warnings).toMatchObject([{ code: 'CELLS_BESIDE', count: 1, firstRow: 5 }]);
    }
  });

  test('a second list of the same kind refuses the file: it would be overlooked', async () => {
    const content = lines(`${HEAD},,${HEAD}`, ...people.map((line) => `${line},,${line}`));
    const { outcome, rows } = await roster(content);
    expect(outcome).toMatchObject({ code: 'TABLES_SIDE_BY_SIDE', details: { row: 1, column: 6 } });
    expect((outcome as FileRefusal).message('id')).toContain('daftar kedua mulai kolom G');
    expect((outcome as FileRefusal).message('en')).toContain('the second begins in column G');
    expect(rows).toEqual([]);
  });
});
