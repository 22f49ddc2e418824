/** The lists for people who walk and phone. */
export const LISTS = {
  intro:
    'Untuk dibawa, ditelepon, atau dikirim. Dibuat dari perhitungan terbaru; NIK disamarkan. Setiap pengambilan dicatat.',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan/desa',
  channel: 'Penyalur',
  all: 'Semua',
  pdf: 'Unduh PDF',
  xlsx: 'Unduh Excel',
  making: 'Sedang dibuat…',
  visits: {
    title: 'Kunjungan keluarga',
    text: 'Keluarga yang perlu didatangi: belum menerima, gagal salur, saldo mengendap, KKS belum diterima. Urut RW, RT dan nama, setiap kelurahan di halaman sendiri, dengan tempat menulis hasilnya.',
  },
  followUps: {
    title: 'Tindak lanjut BRI dan Kantor Pos',
    text: 'Satu surat pengantar dan satu daftar untuk setiap cabang bank dan kantor pos, menurut kantor di laporannya.',
  },
  payAgain: {
    title: 'Salur ulang',
    text: 'Dana yang dikembalikan atau gagal salur, dan menurut data masih dapat disalurkan. Tidak termasuk yang ada di daftar pengecualian, data ganda, meninggal, pindah, menolak atau dinilai mampu.',
  },
} as const;
