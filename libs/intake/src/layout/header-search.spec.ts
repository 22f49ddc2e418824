import {
  AMENDMENT_PROFILE,
  channelProfile,
  EXCLUSION_PROFILE,
  ROSTER_PROFILE,
} from '../profiles/known-profiles.js';
import { type Profile } from '../profiles/profile.js';
import { findHeader } from './header-search.js';

const BRI = channelProfile('BRI')!;
const POS = channelProfile('POS')!;

/** The header table of the file contract, word by word. */
const CONTRACT: [Profile, string, string][] = [
  [ROSTER_PROFILE, 'nik', 'NIK, NO NIK, NOMOR INDUK KEPENDUDUKAN, NIK KTP, NIK PENGURUS, NIK KPM'],
  [ROSTER_PROFILE, 'kk', 'NOKK, NO KK, KK, NOMOR KK, NO KARTU KELUARGA'],
  [
    ROSTER_PROFILE,
    'name',
    'NAMA, NAMA KPM, NAMA PENERIMA, NAMA PENGURUS, NAMA REKENING, NAMA PEMILIK REKENING',
  ],
  [ROSTER_PROFILE, 'kelurahan', 'KELURAHAN, KEL, DESA, DESA/KELURAHAN'],
  [ROSTER_PROFILE, 'kecamatan', 'KECAMATAN, KEC'],
  [ROSTER_PROFILE, 'programme', 'PROGRAM, JENIS BANTUAN, BANSOS, KOMPONEN'],
  [ROSTER_PROFILE, 'months', 'PERIODE, TAHAP, TAHAP/PERIODE, BULAN'],
  [ROSTER_PROFILE, 'amount', 'NOMINAL, JUMLAH, NILAI, BESARAN, NOMINAL BANTUAN'],
  [ROSTER_PROFILE, 'channel', 'KANAL, PENYALUR, LEMBAGA PENYALUR'],
  [ROSTER_PROFILE, 'bank', 'BANK'],
  [ROSTER_PROFILE, 'account', 'NO REKENING, NOREK, REKENING, NOMOR REKENING'],
  [ROSTER_PROFILE, 'card', 'NO KKS, NO KARTU, NOMOR KARTU'],
  [AMENDMENT_PROFILE, 'status', 'STATUS'],
  [BRI, 'nik', 'NIK, NO NIK, NIK KTP'],
  [BRI, 'name', 'NAMA, NAMA REKENING, NAMA PEMILIK REKENING'],
  [BRI, 'amount', 'NOMINAL SALUR, NOMINAL TOPUP, JUMLAH SALUR'],
  [BRI, 'day', 'TGL TOPUP, TANGGAL SALUR'],
  [BRI, 'status', 'STATUS TOPUP, STATUS SALUR'],
  [BRI, 'withdrawalDay', 'TGL TRANSAKSI, TGL CAIR'],
  [BRI, 'withdrawn', 'NOMINAL TRANSAKSI, NOMINAL CAIR'],
  [BRI, 'balance', 'SALDO'],
  [BRI, 'accountStatus', 'STATUS REKENING'],
  [BRI, 'cardStatus', 'STATUS KKS, STATUS KARTU'],
  [BRI, 'reference', 'NO REFERENSI, NO REF'],
  [BRI, 'reason', 'KETERANGAN'],
  [POS, 'danom', 'KODE DANOM, NO DANOM'],
  [POS, 'amount.PKH', 'NOMINAL PKH'],
  [POS, 'amount.BPNT', 'NOMINAL SEMBAKO, NOMINAL BPNT'],
  [POS, 'amount', 'TOTAL, NOMINAL, NOMINAL BAYAR'],
  [POS, 'status', 'STATUS BAYAR, STATUS'],
  [POS, 'day', 'TGL BAYAR, TANGGAL BAYAR'],
  [POS, 'reason', 'ALASAN GAGAL, ALASAN, KETERANGAN'],
  [EXCLUSION_PROFILE, 'reason', 'ALASAN'],
];

const cases = CONTRACT.flatMap(([profile, field, headers]) =>
  headers.split(', ').map((header) => ({ profile, field, header })),
);

test.each(cases)('$profile.role: $header is $field', ({ profile, field, header }) => {
  const variants = [
    header,
    header.toLowerCase(),
    ` ${header.replaceAll(' ', '_')}. `,
    header.replaceAll(' ', ''),
    `${header} (Rp)`,
  ];
  for (const variant of variants)
    expect(findHeader([{ row: 1, cells: [variant] }], profile)?.mapping).toMatchObject([
      { column: 0, field },
    ]);
});

const rows = (...texts: string[]) => texts.map((text, at) => ({ row: at + 1, cells: text.split('|') }));

describe('where the header stands', () => {
  test('below titles and blank rows', () => {
    const header = findHeader(
      rows('DAFTAR PENERIMA', '', 'KOTA METRO||NAMA', '', 'NIK|NAMA|NOMINAL|PROGRAM', '1|2|3|4'),
      ROSTER_PROFILE,
    );
    expect(header).toMatchObject({ firstRow: 5, lastRow: 5, missing: [] });
  });

  test('below thirty titles, but no lower', () => {
    const titles = Array.from({ length: 30 }, (_, at) => `judul ${at}`);
    expect(findHeader(rows(...titles, 'NIK|NAMA|NOMINAL|PROGRAM'), ROSTER_PROFILE)?.firstRow).toBe(31);
    expect(
      findHeader(rows(...titles, 'judul', 'judul', 'NIK|NAMA|NOMINAL|PROGRAM'), ROSTER_PROFILE),
    ).toBeUndefined();
  });

  test('split over two rows, group and name', () => {
    const header = findHeader(
      rows('NO|NIK|NAMA|NOMINAL||STATUS|TGL', '||||||', 'x')
        .slice(0, 1)
        .concat([{ row: 2, cells: ['', '', '', 'PKH', 'SEMBAKO', 'BAYAR', 'BAYAR'] }]),
      POS,
    );
    expect(header?.mapping.map(({ header: text, field }) => `${text}=${field}`)).toEqual([
      'NIK=nik',
      'NAMA=name',
      'NOMINAL PKH=amount.PKH',
      'NOMINAL SEMBAKO=amount.BPNT',
      'STATUS BAYAR=status',
      'TGL BAYAR=day',
    ]);
    expect(header?.lastRow).toBe(2);
  });

  test('a group that says nothing is left out', () => {
    const header = findHeader(rows('IDENTITAS||BANTUAN|', 'NIK|NAMA|PROGRAM|NOMINAL'), ROSTER_PROFILE);
    expect(header?.mapping.map(({ field }) => field)).toEqual(['nik', 'name', 'programme', 'amount']);
  });

  test('two columns for one field: the first stands; unknown ones are named', () => {
    const header = findHeader(rows('NIK|NAMA|NAMA KPM|NOMINAL|PROGRAM|WARNA'), ROSTER_PROFILE);
    expect(header).toMatchObject({ duplicateColumns: ['NAMA KPM'], unknownColumns: ['WARNA'] });
    expect(header?.mapping[1]).toEqual({ column: 1, header: 'NAMA', field: 'name' });
  });
});
