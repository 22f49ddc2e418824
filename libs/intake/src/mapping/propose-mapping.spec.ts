import {
  EXCLUSION_PROFILE,
  KNOWN_PROFILES,
  channelProfile,
  ROSTER_PROFILE,
} from '../profiles/known-profiles.js';
import { type Profile } from '../profiles/profile.js';
import { type MappingProposal } from './mapping.js';
import { proposeMapping } from './propose-mapping.js';
import { invented } from '../../test/invented-sheet.js';

const GIVEN = ['programme'];
const propose = (rows: ReturnType<typeof invented>, profiles: readonly Profile[] = KNOWN_PROFILES) =>
  proposeMapping(rows, profiles, GIVEN);
const fieldsOf = (proposal: MappingProposal | undefined) => proposal?.columns.map(({ field }) => field);
const column = (proposal: MappingProposal | undefined, field: string) =>
  proposal?.columns.find((one) => one.field === field);

describe('headers as other senders write them', () => {
  test.each<[string, string[], (string | undefined)[]]>([
    [
      'roster',
      [
        'NO=number',
        'NOMOR INDUK=nik',
        'NO. KARTU KELUARGA (KK)=kk',
        'NAMA LENGKAP=name',
        'JENIS BANSOS=programme',
        'JML BANTUAN=amount',
      ],
      [undefined, 'nik', 'kk', 'name', 'programme', 'amount'],
    ],
    [
      'roster',
      [
        'NO. IDENTITAS (KTP)=nik',
        'NM PENERIMA=name',
        'NAMA DESA=kelurahan',
        'BESAR BANTUAN (Rp)=amount',
        'LEMBAGA BAYAR=channel',
        'NO REK=account',
      ],
      ['nik', 'name', 'kelurahan', 'amount', 'channel', 'account'],
    ],
    [
      'BRI',
      [
        'NO. IDENTITAS (KTP)=nik',
        'NAMA NASABAH=name',
        'NO TABUNGAN=account',
        'JML DISALURKAN=amount',
        'TGL PENYALURAN=day',
        'STATUS PENYALURAN=bankStatus',
      ],
      ['nik', 'name', 'account', 'amount', 'day', 'status'],
    ],
    [
      'BRI',
      [
        'norek=account',
        'namaLengkap=name',
        'jmlBantuan=amount',
        'stsSalur=bankStatus',
        'stsRek=accountStatus',
        'distribusiKKS=cardStatus',
      ],
      ['account', 'name', 'amount', 'status', 'accountStatus', 'cardStatus'],
    ],
    [
      'POS',
      [
        'DANOM=danom',
        'NO KTP=nik',
        'NAMA LENGKAP=name',
        'TOTAL BANTUAN=amount',
        'STATUS PEMBAYARAN=postStatus',
        'TGL DIBAYARKAN=day',
      ],
      ['danom', 'nik', 'name', 'amount', 'status', 'day'],
    ],
    [
      'exclusions',
      ['NOMOR INDUK=nik', 'ALASAN PENGECUALIAN=exclusion', 'WARNA=colour'],
      ['nik', 'reason', undefined],
    ],
  ])('%s: %j', (kind, columns, fields) => {
    const proposal = propose(invented(columns, ['DAFTAR PENYALURAN BANSOS', 'KOTA METRO']));
    expect(proposal).toMatchObject({ kind, headerRow: 3, missing: [] });
    expect(fieldsOf(proposal)).toEqual(fields);
  });

  test('under a group row they are joined as the reader joins them', () => {
    const rows = invented(
      ['=danom', 'NIK=nik', 'PKH=amount', 'SEMBAKO=amount', 'BAYAR=postStatus', 'BAYAR=day'],
      ['x'],
    );
    rows[0]!.cells = ['KODE DANOM', '', 'NOMINAL', '', 'STATUS', 'TGL'];
    const proposal = propose(rows);
    expect(proposal).toMatchObject({ kind: 'POS', headerRow: 1 });
    expect(fieldsOf(proposal)).toEqual(['danom', 'nik', 'amount.PKH', 'amount.BPNT', 'status', 'day']);
  });
});

describe('values alone', () => {
  const BANK = [
    'number',
    'nik',
    'name',
    'account',
    'card',
    'programme',
    'months',
    'amount',
    'day',
    'bankStatus',
    'accountStatus',
    'cardStatus',
  ];
  const FIELDS = [
    undefined,
    'nik',
    'name',
    'account',
    'card',
    'programme',
    'months',
    'amount',
    'day',
    'status',
    'accountStatus',
    'cardStatus',
  ];

  test('a file without a header', () => {
    const proposal = propose(invented(BANK));
    expect(proposal).toMatchObject({ kind: 'BRI', headerRow: 0, missing: [] });
    expect(fieldsOf(proposal)).toEqual(FIELDS);
    expect(proposal!.columns.every(({ header }) => header === '')).toBe(true);
    for (const { confidence, field } of proposal!.columns)
      if (field !== undefined) expect(confidence).toBeLessThanOrEqual(0.8);
  });

  test('headers that say nothing', () => {
    const proposal = propose(
      invented(
        BANK.map((holds, at) => `Q${at}X=${holds}`),
        ['LAPORAN'],
      ),
    );
    expect(proposal).toMatchObject({ kind: 'BRI', headerRow: 2 });
    expect(fieldsOf(proposal)).toEqual(FIELDS);
    expect(column(proposal, 'nik')).toMatchObject({ because: ['VALUES'], header: 'Q1X' });
  });

  test('numbers of persons and of families are told apart by births', () => {
    expect(fieldsOf(propose(invented(['kk', 'name', 'nik', 'amount']), [ROSTER_PROFILE]))).toEqual([
      'kk',
      'name',
      'nik',
      'amount',
    ]);
  });

  test('two columns of rupiah: neither is sure, and only values speak', () => {
    const proposal = propose(invented(['nik', 'name', 'amount', 'amount']), [ROSTER_PROFILE]);
    const amount = column(proposal, 'amount')!;
    expect(amount).toMatchObject({ column: 2, because: ['VALUES'] });
    expect(amount.confidence).toBeLessThanOrEqual(0.5);
  });

  test('two columns of rupiah: a header decides', () => {
    const proposal = propose(invented(['A=nik', 'B=name', 'C=amount', 'JML BANTUAN=amount']), [
      ROSTER_PROFILE,
    ]);
    expect(column(proposal, 'amount')).toMatchObject({ column: 3, because: ['SIMILAR_HEADER', 'VALUES'] });
    expect(column(proposal, 'amount')!.confidence).toBeGreaterThan(0.8);
  });
});

describe('confidence', () => {
  const of = (header: string, holds: string, field: string, profile: Profile = ROSTER_PROFILE) =>
    column(propose(invented([`${header}=${holds}`, 'NAMA=name', 'NOMINAL=amount']), [profile]), field);

  test('of an exact header', () => {
    expect(of('NIK', 'nik', 'nik')).toMatchObject({ confidence: 0.99, because: ['HEADER', 'VALUES'] });
  });
  test('of an exact header that the values contradict', () => {
    expect(of('NIK', 'colour', 'nik')).toMatchObject({ confidence: 0.7, because: ['HEADER'] });
  });
  test('of a similar header that the values bear out', () => {
    expect(of('NO IDENTITAS', 'nik', 'nik')).toMatchObject({
      confidence: 0.95,
      because: ['SIMILAR_HEADER', 'VALUES'],
    });
  });
  test('of a similar header that the values contradict', () => {
    expect(of('NO IDENTITAS', 'colour', 'nik')?.confidence).toBeLessThan(0.5);
  });
  test('of a column that the profile ignores', () => {
    const proposal = propose(invented(['NIK=nik', 'ALASAN=exclusion', 'NAMA=name']), [EXCLUSION_PROFILE]);
    expect(proposal!.columns[2]).toMatchObject({ field: undefined, confidence: 0.99, because: ['HEADER'] });
  });
  test('the reader of few rows trusts values less', () => {
    const few = column(propose(invented(['nik', 'name', 'amount'], [], 2), [ROSTER_PROFILE]), 'nik')!;
    const many = column(propose(invented(['nik', 'name', 'amount'], [], 40), [ROSTER_PROFILE]), 'nik')!;
    expect(few.confidence).toBeLessThan(many.confidence - 0.1);
  });
});

describe('where the header stands', () => {
  test('a title with a number in it is no data', () => {
    const titles = ['REKENING 0123456789012345 DINAS SOSIAL', ''];
    expect(propose(invented(['NOMOR INDUK=nik', 'NAMA LENGKAP=name', 'JML=amount'], titles))).toMatchObject({
      headerRow: 3,
    });
  });
  test('the first data stand right under titles: the fullest row is taken', () => {
    const proposal = propose(invented(['P=nik', 'Q=name', 'R=amount'], ['DAFTAR', 'KOTA METRO']));
    expect(proposal).toMatchObject({ headerRow: 3 });
  });
});

test('a header with a long number in it, and one that is a story, are shown as none', () => {
  const proposal = propose(
    invented([
      'PENERIMA 0812 3456 7890=nik',
      'NAMA LENGKAP=name',
      `${'CATATAN '.repeat(40)}=amount`,
      'JML=amount',
    ]),
  );
  expect(proposal!.columns.map(({ header }) => header)).toEqual(['', 'NAMA LENGKAP', '', 'JML']);
});

test('examples are three different values with identifiers masked', () => {
  const proposal = propose(invented(['NO IDENTITAS=nik', 'NAMA=name', 'CATATAN=nik', 'NOMINAL=amount']), [
    ROSTER_PROFILE,
  ]);
  for (const at of [0, 2]) {
    expect(proposal!.columns[at]!.examples).toHaveLength(3);
    for (const example of proposal!.columns[at]!.examples) expect(example).toMatch(/^…\d{4}$/);
  }
  expect(column(proposal, 'amount')!.examples).toEqual(['225.000', '600.000']);
});

test.each<[string, ReturnType<typeof invented>]>([
  ['no rows', []],
  ['a letter', invented(['colour'], ['Kepada Yth.', 'Dengan hormat,'])],
  ['one known column', invented(['NIK=nik', 'WARNA=colour'])],
])('nothing sensible: %s', (_, rows) => {
  expect(propose(rows)).toBeUndefined();
});

test('a payment without a needed column says what is missing', () => {
  expect(
    propose(invented(['NO IDENTITAS=nik', 'JML SALUR=amount']), [channelProfile('BRI')!])?.missing,
  ).toEqual([['status']]);
});
