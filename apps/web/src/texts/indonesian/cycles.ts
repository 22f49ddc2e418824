/** Beginning a cycle. */
export const CYCLES = {
  intro: 'Satu siklus adalah satu tahap penyaluran di satu kota atau kabupaten. Semua dapat diubah kemudian.',
  region: 'Kota atau kabupaten',
  regionHint: 'Ketik namanya dan pilih, atau kode Kemendagri, misalnya 18.72 untuk Kota Metro.',
  firstMonth: 'Bulan pertama',
  lastMonth: 'Bulan terakhir',
  months: 'Bulan yang dibayar',
  programmes: 'Program',
  cutoffs: 'Batas salur',
  cutoffsHint:
    'Hari terakhir kanal itu membayar. Sesudahnya yang belum menerima dihitung belum tersalur. Kosong: hari terakhir siklus.',
  begin: 'Mulai siklus',
} as const;
