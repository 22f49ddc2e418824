import { decisions, lines } from '../../test/reading.js';
import { sheet } from '../../test/workbooks.js';

describe('decisions on payments', () => {
  test('with offsets are told in UTC, so that the order of texts is that of time', async () => {
    const { rows } = await decisions(
      lines(
        'payment_key,decision,roster_ref,by,at',
        '0123456789abcdef,NONE,,sri,2026-04-30T10:00:00+07:00',
        '0123456789abcdef,NONE,,sri,2026-04-30T04:00:00Z',
        '0123456789abcdef,NONE,,sri,2026-04-30T01:00:00-05:00',
        '0123456789abcdef,NONE,,sri,2026-05-01',
      ),
    );
    const moments = rows.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(moments[0]).toBe('2026-04-30T03:00:00.000Z');
  });

  test('in the form of the console', async () => {
    const head = 'payment_key,decision,roster_ref,by,at,reason';
    const { rows, codes } = await decisions(
      lines(
        head,
        '0123456789abcdef,LINK,a.csv#2,sri,2026-04-30T10:15:00Z,jumlah cocok',
        '0123456789abcdef,NONE,,sri,2026-05-01,',
        'x,LINK,,sri,kemarin,',
      ),
    );
    expect(rows).toMatchObject([
      {
        paymentKey: '0123456789abcdef',
        decision: 'LINK',
        rosterRef: 'a.csv#2',
        by: 'sri',
        reason: 'jumlah cocok',
      },
      { decision: 'NONE', rosterRef: '' },
    ]);
    expect(rows.map(({ at }) => at)).toEqual(['2026-04-30T10:15:00.000Z', '2026-04-30T17:00:00.000Z']);
    expect(codes).toEqual(['4 DECISION_INVALID', '4 DECISION_INVALID', '4 DECISION_INVALID']);
    expect((await decisions(lines(head))).outcome).toMatchObject({ refused: false, rows: 0 });
  });

  test('name refs without the apostrophe that results put before what looks like a formula', async () => {
    const { rows } = await decisions(
      lines(
        'payment_key,decision,roster_ref,by,at',
        "0123456789abcdef,LINK,'-bnba.csv#2,sri,2026-04-30",
        "0123456789abcdef,LINK,'bnba.csv#2,sri,2026-04-30",
      ),
    );
    expect(rows).toMatchObject([{ rosterRef: '-bnba.csv#2' }, { rosterRef: "'bnba.csv#2" }]);
  });

  test('may carry the evidence that the person saw', async () => {
    const { rows, codes } = await decisions(
      lines(
        'payment_key,decision,roster_ref,by,at,reason,evidence',
        '0123456789abcdef,NONE,,sri,2026-04-30,,A123456789ABCDEF',
        '0123456789abcdef,NONE,,sri,2026-04-30,,',
        '0123456789abcdef,NONE,,sri,2026-04-30,,1.23E+15',
      ),
    );
    expect(rows.map((row) => row.evidence)).toEqual(['a123456789abcdef', undefined]);
    expect(codes).toEqual(['4 DECISION_INVALID']);
  });

  test('keep no number of a person in what people write', async () => {
    const { rows } = await decisions(
      lines(
        'payment_key,decision,roster_ref,by,at,reason',
        '0123456789abcdef,NONE,,sri 1872011203900001,2026-04-30,NIK 1872 0112 0390 0002 di KTP',
      ),
    );
    expect(rows).toMatchObject([{ by: 'sri …0001', reason: 'NIK …0002 di KTP' }]);
  });
});

const HEAD =
  'evidence,payments,amount,payment_refs,channel,nik,name,kelurahan,kecamatan,candidates,note,decision,choice,by,at,reason';
const question = (answer: string, name = 'SUTRISNO', evidence = 'a123456789abcdef'): string =>
  `${evidence},2,1200000,pos.csv#2;pos.csv#3,POS,************0001,${name},Iringmulyo,,"1: bnba.csv#2 SITI, NIK ************0001",,${answer}`;

describe('a filled list of questions', () => {
  test('LINK names a candidate by its number, NONE nobody; what is not answered is no row', async () => {
    const { rows, codes, outcome } = await decisions(
      lines(
        HEAD,
        question('LINK,1,sri,2026-04-30,buku rekening'),
        question(',,,,'),
        question('none,,sri,30/04/2026,'),
        question(',,sri,2026-04-30,'),
      ),
    );
    expect(rows).toEqual([
      {
        about: 'EVIDENCE',
        evidence: 'a123456789abcdef',
        decision: 'LINK',
        choice: 1,
        by: 'sri',
        at: '2026-04-29T17:00:00.000Z',
        reason: 'buku rekening',
      },
      expect.objectContaining({ decision: 'NONE', choice: 0, at: '2026-04-29T17:00:00.000Z' }),
    ]);
    expect(codes).toEqual([]);
    expect(outcome).toMatchObject({ rows: 2, accepted: 2, warnings: [] });
  });

  test.each([
    ['a choice without a decision', ',1,sri,2026-04-30,', 'decision', 'bukan LINK atau NONE'],
    ['LINK without a choice', 'LINK,,sri,2026-04-30,', 'choice', 'bukan nomor calon'],
    ['LINK to a ref', 'LINK,bnba.csv#2,sri,2026-04-30,', 'choice', 'bukan nomor calon'],
    ['NONE with a choice', 'NONE,1,sri,2026-04-30,', 'choice', 'padahal keputusannya NONE'],
    ['nobody who decided', 'NONE,,,2026-04-30,', 'by', 'belum menyebut siapa'],
    ['no day', 'NONE,,sri,,', 'at', 'bukan waktu seperti 2026-04-30'],
  ])('%s: says which cell', async (_, answer, column, words) => {
    const { problems, rows } = await decisions(
      lines(HEAD, question(answer), question('NONE,,sri,2026-04-30,')),
    );
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 2, column, message: expect.stringContaining(words) }]);
  });

  test('a key that a spreadsheet has destroyed is refused by name', async () => {
    const answers = [
      question('NONE,,sri,2026-04-30,', 'A', '1.23457E+15'),
      question('NONE,,sri,2026-04-30,'),
    ];
    const { problems } = await decisions(lines(HEAD, ...answers));
    expect(problems).toMatchObject([
      { row: 2, column: 'evidence', message: expect.stringContaining('reviews.csv') },
    ]);
  });

  test('saved by a spreadsheet: semicolons, byte order mark, quotes', async () => {
    const content = lines(HEAD, question('LINK,1,sri,30/04/2026,"cocok; sudah dilihat"'));
    const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n)/g;
    const saved = content.replace(cells, (_, cell: string, end: string) => {
      const quoted = cell.includes(';') && !cell.startsWith('"') ? `"${cell}"` : cell;
      return `${quoted}${end === ',' ? ';' : '\r\n'}`;
    });
    expect((await decisions(`\ufeff${saved}`)).rows).toMatchObject([
      { choice: 1, reason: 'cocok; sudah dilihat' },
    ]);
  });

  test('a name that begins like a total hides no answer below it', async () => {
    const { rows } = await decisions(
      lines(
        HEAD,
        question(',,,,', 'TOTAL SARI'),
        question(',,,,', 'JUMLAH'),
        question('NONE,,sri,2026-04-30,jumlah cocok'),
      ),
    );
    expect(rows).toHaveLength(1);
  });

  test('as a workbook, by its own headings', async () => {
    const head =
      'Kode bukti|Pembayaran|Rupiah|Baris laporan|Penyalur|NIK|Nama|Kelurahan/desa|Kecamatan|Calon keluarga|Catatan|Keputusan|Pilihan|Oleh|Tanggal keputusan|Alasan'.split(
        '|',
      );
    const stated = [
      'a123456789abcdef',
      2,
      1_200_000,
      'pos.csv#2',
      'POS',
      '************0001',
      'SUTRISNO',
      '',
      '',
      '1: SITI',
      '',
    ];
    const { rows, outcome } = await decisions(
      sheet(head, [...stated, 'LINK', 1, 'sri', 46_142, 'kunjungan'], [...stated, '', '', '', '', '']),
    );
    expect(rows).toMatchObject([{ evidence: 'a123456789abcdef', choice: 1, at: '2026-04-29T17:00:00.000Z' }]);
    expect(outcome).toMatchObject({ rows: 1, warnings: [] });
  });

  test('saved as text from a workbook: many refs, whole NIKs', async () => {
    const refs = Array.from({ length: 100 }, (_, at) => `pos-2026-03-14.csv#${at}`).join('; ');
    const candidates = [1, 2].map(
      (at) =>
        `${at}: bnba.csv#${at} SITI AMINAH, IRINGMULYO, NIK 187201450180000${at} (NIK sama, nama berbeda)`,
    );
    const answer = (decision: string, choice: string) =>
      `a123456789abcdef;2;1200000;"${refs}";POS;1872014501800001;SITI;;;"${candidates.join('; ')}";;${decision};${choice};sri;30/04/2026;`;
    const { rows } = await decisions(
      lines(HEAD.replaceAll(',', ';'), answer('LINK', '2'), answer('NONE', '')),
    );
    expect(rows).toHaveLength(2);
  });

  test('needs no more than the key and the answer', async () => {
    const { rows } = await decisions(
      lines('evidence,decision,choice,by,at', 'a123456789abcdef,LINK,2,sri,2026-04-30'),
    );
    expect(rows).toMatchObject([{ choice: 2, reason: '' }]);
  });

  test('one list may hold both forms', async () => {
    const { rows } = await decisions(
      lines(
        'payment_key,evidence,decision,roster_ref,choice,by,at,reason',
        '0123456789abcdef,,LINK,a.csv#2,,sri,2026-04-30,',
        ',a123456789abcdef,LINK,,2,sri,2026-04-30,',
      ),
    );
    expect(rows.map(({ about }) => about)).toEqual(['PAYMENT', 'EVIDENCE']);
  });
});
