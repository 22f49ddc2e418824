import { type Signature } from '../layout.js';

/** Below the lists of the Dinas Sosial; the names are invented. */
export const OFFICE_SIGNATURES: readonly Signature[] = [
  {
    column: 'NAMA',
    lines: [
      'Mengetahui,',
      'Kepala Dinas Sosial Kota Metro',
      '',
      '',
      '',
      'Drs. SUTARDI WIBOWO, M.Si.',
      'NIP. 19680412 199303 1 004',
    ],
  },
  {
    column: 'KETERANGAN',
    lines: ['Metro, 2 Februari 2026', 'Operator SIKS-NG', '', '', '', 'RINA OKTAVIANI, S.Kom.', ''],
  },
];

/** Below the reports of the bank. */
export const BANK_SIGNATURES: readonly Signature[] = [
  { column: 'NAMA_REKENING', lines: ['Diperiksa oleh,', 'Supervisor Layanan', '', '', 'ARIF KURNIAWAN'] },
  { column: 'KETERANGAN', lines: ['Dibuat oleh,', 'Petugas Operasional', '', '', 'DESI PUSPITASARI'] },
];

/** Below the reports of Kantor Pos. */
export const POST_SIGNATURES: readonly Signature[] = [
  { column: 'NAMA', lines: ['Mengetahui,', 'Kepala Kantor Pos Metro', '', '', 'H. MUHAMMAD YASIN'] },
  { column: 'METODE', lines: ['Juru bayar,', '', '', '', 'YUSUF HIDAYAT'] },
];
