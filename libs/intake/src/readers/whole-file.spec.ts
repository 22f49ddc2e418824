import fc from 'fast-check';
import { Vocabulary } from '../../../domain/src/book/vocabulary.js';
import { RosterTable } from '../../../domain/src/roster/roster-table.js';
import { type Months } from '../../../domain/src/values/months.js';
import { bytesOf, decisions, exclusions, lines, report, roster } from '../../test/reading.js';
import { type FileRefusal, inspect, memorySource, readRosterFile, type RowProblem } from '../index.js';

const ROWS = [
  ['NIK', 'NAMA', 'PROGRAM', 'NOMINAL'],
  ['1872011203900001', 'SITI, AMINAH', 'BPNT', '600000'],
  ['1872011203900002', 'MA’RUF É', 'BPNT', '600000'],
];

/** The rows with every cell quoted that needs it. */
function csv(separator: string, end = '\n'): string {
  const cell = (text: string) => (text.includes(separator) ? `"${text}"` : text);
  return ROWS.map((row) => row.map(cell).join(separator) + end).join('');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('carriers', () => {
  const windows1252 = Uint8Array.from(csv(';'), (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));

  test.each<[string, string | Uint8Array, string, string]>([
    ['comma', csv(','), ',', 'UTF-8'],
    ['semicolon', csv(';'), ';', 'UTF-8'],
    ['tab', csv('\t'), '\t', 'UTF-8'],
    ['pipe', csv('|'), '|', 'UTF-8'],
    ['CRLF', csv(';', '\r\n'), ';', 'UTF-8'],
    ['lone CR', csv(';', '\r'), ';', 'UTF-8'],
    ['UTF-8 with BOM', `\ufeff${csv(',')}`, ',', 'UTF-8'],
    ['UTF-16LE', utf16(csv(';'), true), ';', 'UTF-16LE'],
    ['UTF-16BE', utf16(csv('\t'), false), '\t', 'UTF-16BE'],
    ['Windows-1252', windows1252, ';', 'Windows-1252'],
    ["Excel's separator line", `sep=;\n${csv(';')}`, ';', 'UTF-8'],
  ])('%s', async (_, content, separator, encoding) => {
    for (const chunkSize of [1, 7, 1 << 20]) {
      const { rows, reading } = await roster(content, { chunkSize });
      expect(rows.map(({ name }) => name)).toEqual(['SITI, AMINAH', 'MA’RUF É']);
      expect(reading).toMatchObject({ carrier: { separator, encoding }, rows: 2, accepted: 2 });
    }
  });

  test('a separator inside titles does not decide', async () => {
    expect((await roster(`Daftar, penerima, bantuan, kota, metro\n${csv(';')}`)).reading).toMatchObject({
      carrier: { separator: ';' },
      sheets: [{ headerRow: 2 }],
    });
  });
});

describe('layout', () => {
  const HEAD = 'NO,NIK,NAMA,PROGRAM,NOMINAL';
  const row = (number: number, amount = 600_000) =>
    `${number},18720112039000${String(number).padStart(2, '0')},SITI,BPNT,${amount}`;

  test('titles, blank rows, column numbers, repeated headers and notes are no rows', async () => {
    const { rows, reading, codes } = await roster(
      lines(
        'DAFTAR KPM',
        '',
        HEAD,
        '(1),(2),(3),(4),(5)',
        row(1),
        '',
        ',,,,',
        HEAD,
        row(2),
        'JUMLAH,,,,1200000',
        '',
        ',,Kepala Dinas,,',
        ',,Drs. Budi,,',
      ),
    );
    expect(codes).toEqual([]);
    expect(rows.map((one) => one.row)).toEqual([5, 9]);
    expect(reading).toMatchObject({
      sheets: [{ headerRow: 3 }],
      rows: 2,
      controls: [{ measure: 'NOMINAL', stated: 1_200_000, counted: 1_200_000 }],
    });
    expect(reading.warnings).toEqual([
      { code: 'TEXT_BELOW_TOTAL', count: 2, sheet: '', firstRow: 12, names: [] },
    ]);
  });

  test.each<[string, object[]]>([
    ['TOTAL,,,,1300000', [{ measure: 'NOMINAL', stated: 1_300_000, counted: 1_200_000 }]],
    [',,Jumlah,,"Rp1.200.000,00"', [{ measure: 'NOMINAL', stated: 1_200_000, counted: 1_200_000 }]],
    ['GRAND TOTAL,,,,', []],
    ['TOTAL 3 KPM,,,,', [{ measure: 'COUNT', stated: 3, counted: 2 }]],
    ['TOTAL,,2 KPM,,', [{ measure: 'COUNT', stated: 2, counted: 2 }]],
    ['TOTAL,4.200 KPM,,,', [{ measure: 'COUNT', stated: 4200, counted: 2 }]],
    ['TOTAL,2,,,', []],
    ['4200,TOTAL,,,', []],
    ['TOTAL,,4200,,', []],
    ['TOTAL 4200,,,,', [{ measure: 'COUNT', stated: 4200, counted: 2 }]],
    ['JUMLAH KPM: 4.200,,,,', [{ measure: 'COUNT', stated: 4200, counted: 2 }]],
    ['TOTAL TAHAP 1 2026,,,,1200000', [{ measure: 'NOMINAL', stated: 1_200_000, counted: 1_200_000 }]],
    ['SUB TOTAL,,,,7', []],
  ])('%s states %j', async (total, controls) => {
    const { reading, codes } = await roster(lines(HEAD, row(1), row(2), total));
    expect(codes).toEqual([]);
    expect(reading).toMatchObject({ rows: 2, controls });
  });

  test('the last total row counts, over accepted and rejected rows', async () => {
    const { reading } = await roster(
      lines(HEAD, row(1), 'TOTAL,,,,600000', '2,187,SITI,BPNT,400000', 'TOTAL 2 KPM,,,,1000000'),
    );
    expect(reading).toMatchObject({
      accepted: 1,
      rejected: 1,
      amount: 600_000,
      controls: [
        { measure: 'COUNT', stated: 2, counted: 2 },
        { measure: 'NOMINAL', stated: 1_000_000, counted: 1_000_000 },
      ],
    });
  });

  test('a person whose remark speaks of a total is no total row', async () => {
    expect(
      (await roster(lines(`${HEAD},CATATAN`, `${row(1)},`, '2,,SITI,BPNT,600000,JUMLAH ART 3'))).codes,
    ).toEqual(['3 NIK_INVALID']);
  });

  test('a report has control totals by column', async () => {
    const { reading } = await report(
      'POS',
      lines(
        'KODE DANOM,NIK,NAMA,NOMINAL,,TOTAL,STATUS',
        ',,,PKH,SEMBAKO,,',
        'D1,1872011203900001,A,750000,600000,1350000,LUNAS',
        'TOTAL,,,750000,600000,1350000,',
      ),
    );
    expect(reading.controls).toEqual([
      { measure: 'NOMINAL PKH', stated: 750_000, counted: 750_000 },
      { measure: 'NOMINAL SEMBAKO', stated: 600_000, counted: 600_000 },
      { measure: 'TOTAL', stated: 1_350_000, counted: 1_350_000 },
    ]);
    expect(reading).toMatchObject({ rows: 1, amount: 1_350_000 });
  });
});

describe('a file is refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'EMPTY'],
    ['only blank', '\n\n  \n', 'EMPTY'],
    ['without header', 'halo\ndunia\n', 'HEADER_NOT_FOUND'],
    ['without required columns', 'NIK,NAMA,NOMINALL\n1,A,2\n', 'COLUMNS_MISSING'],
    ['header only', 'NIK,NAMA,PROGRAM,NOMINAL\n', 'NO_ROWS'],
    ['all rows rejected', 'NIK,NAMA,PROGRAM,NOMINAL\n1,A,BPNT,1\n', 'NO_ROWS'],
    ['PDF', '%PDF-1.7 ...', 'NOT_TEXT'],
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'NOT_TEXT'],
    ['xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'WORKBOOK_DAMAGED'],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'NOT_TEXT'],
    ['HTML', '<html><table><tr><td>NIK', 'NOT_TEXT'],
    ['null bytes', 'NIK,NAMA,PROGRAM,NOMINAL\n1\0,A,BPNT,1\n', 'UNREADABLE'],
    ['UTF-16 without BOM', utf16('NIK,NAMA', true).subarray(2), 'UNREADABLE'],
    ['an unclosed quote', 'NIK,NAMA,PROGRAM,NOMINAL\n1872011203900001,"A,BPNT,1\n', 'QUOTE_UNCLOSED'],
    [
      'a large cell',
      `NIK,NAMA,PROGRAM,NOMINAL\n1872011203900001,"${'A'.repeat(33_000)}",BPNT,1\n`,
      'CELL_TOO_LARGE',
    ],
    ['many columns', `NIK,NAMA,PROGRAM,NOMINAL${',X'.repeat(300)}\n`, 'TOO_MANY_COLUMNS'],
  ])('%s', async (_, content, code) => {
    const { outcome, rows } = await roster(content);
    expect(outcome).toMatchObject({ refused: true, code });
    expect(rows).toEqual([]);
    for (const language of ['id', 'en'] as const)
      expect((outcome as FileRefusal).message(language).length).toBeGreaterThan(20);
  });

  test('and says what was found, what is missing, and what is near', async () => {
    const { outcome } = await roster('NIK,NAMA,NOMINALL,WARNA\n1,A,2,3\n');
    const sentence = (outcome as FileRefusal).message('id');
    expect(sentence).toContain('NOMINAL atau JUMLAH atau NILAI (mirip: NOMINALL)');
    expect(sentence).toContain('PROGRAM atau JENIS BANTUAN atau BANSOS');
    expect(sentence).toContain('Kolom yang ada: NIK, NAMA, NOMINALL, WARNA');
  });

  test('late, and leaves nothing behind', async () => {
    const good = Array.from(
      { length: 3000 },
      (_, at) => `187201120390${String(at).padStart(4, '0')},A,BPNT,1`,
    );
    const table = new RosterTable(new Vocabulary());
    const problems: RowProblem[] = [];
    const content = lines('NIK,NAMA,PROGRAM,NOMINAL', ...good, '1872011203900001,"A');
    const cycle = { first: 24_312, last: 24_314 } as Months;
    expect(
      await readRosterFile(memorySource('f', bytesOf(content), 4096), table, {
        file: 0,
        cycle,
        onProblem: (one) => problems.push(one),
      }),
    ).toMatchObject({
      code: 'QUOTE_UNCLOSED',
    });
    expect(table.length).toBe(0);
  });
});

describe('inspect', () => {
  const kindOf = (...text: string[]) => inspect(memorySource('f', bytesOf(lines(...text))));

  test('recognises what a file is, and masks', async () => {
    const seen = await kindOf(
      'NIK,NAMA REKENING,NO REKENING,NOMINAL SALUR,STATUS SALUR',
      '1872011203900001,SITI,012301001234567,600000,GAGAL',
      ',X,,1,???',
    );
    expect(seen).toMatchObject({
      kind: 'BRI',
      score: 1,
      sheets: [
        {
          header: { firstRow: 1 },
          firstRows: [
            { row: 2, cells: ['…0001', 'SITI', '…4567', '600000', 'GAGAL'] },
            { row: 3, cells: ['', 'X', '', '1', '???'] },
          ],
        },
      ],
      problems: { STATUS_UNKNOWN: 1 },
    });
  });

  test.each([
    ['roster', 'NIK,NAMA,NOMINAL,PROGRAM,STATUS'],
    ['roster', 'NIK,NOKK,NAMA,NOMINAL'],
    ['POS', 'KODE DANOM,NIK,NAMA,NOMINAL,STATUS BAYAR,TGL BAYAR'],
    ['exclusions', 'NIK,NAMA,ALASAN'],
    ['decisions', 'payment_key,decision,roster_ref,by,at,reason'],
  ])('a %s', async (kind, header) => {
    expect(await kindOf(header, '1872011203900001,A,B,C')).toMatchObject({ kind });
  });
});

describe('hostile content', () => {
  const everyReader = [
    roster,
    exclusions,
    decisions,
    (content: Uint8Array) => report('BRI', content),
    (content: Uint8Array) => report('POS', content),
  ];
  const heads = [
    'NIK,NOKK,NAMA,PROGRAM,PERIODE,NOMINAL,NO REKENING,NO KKS,STATUS\n',
    'NIK,NO REKENING,NO KARTU,PROGRAM,NOMINAL SALUR,TGL TOPUP,STATUS TOPUP,STATUS KKS,KETERANGAN\n',
    'KODE DANOM,NIK,NOMINAL PKH,NOMINAL SEMBAKO,TOTAL,TGL BAYAR,STATUS BAYAR\n',
    'NIK,ALASAN\n',
    '',
  ];

  test('random bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, bytes) => {
        const content = Uint8Array.of(...bytesOf(head), ...bytes);
        for (const read of everyReader) await read(content);
        await inspect(memorySource('f', content));
      }),
      { numRuns: 150 },
    );
  });

  const pieces = fc.constantFrom(
    '1872011203900001',
    '1872 0112 0390 0001',
    "'187201120390001",
    '1.87201E+15',
    '600000',
    'TOTAL',
    'GAGAL',
    'BPNT',
    '31/02/2026',
    '-',
    '',
    ',',
    ',',
    ',',
    '\n',
    '"',
  );

  test('no message holds a long number, and rows = accepted + rejected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.array(pieces, { maxLength: 60 }),
        async (head, parts) => {
          const content = bytesOf(head + parts.join(''));
          for (const read of everyReader) {
            const { outcome, reading, problems } = await read(content);
            for (const { message } of problems) {
              expect(message.replace(/[\s.'-]/g, '')).not.toMatch(/\d{10}/);
              expect(message.replace(/\D/g, '')).not.toContain('1872011203');
            }
            if (outcome.refused) continue;
            expect(reading.rows).toBe(reading.accepted + reading.rejected);
            expect(new Set(problems.map(({ row }) => row)).size).toBe(reading.rejected);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
