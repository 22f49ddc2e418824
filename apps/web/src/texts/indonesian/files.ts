/** Files of a cycle. */
export const FILES = {
  none: 'Belum ada berkas di siklus ini.',
  table: 'Berkas yang sudah diterima',
  name: 'Berkas',
  role: 'Isi',
  received: 'Diterima',
  rows: 'Baris',
  rejected: 'Ditolak',
  status: 'Keadaan',
} as const;
