/** The overview of a cycle. */
export const OVERVIEW = {
  nothing: {
    title: 'Belum ada yang dapat dihitung',
    text: 'Siklus ini belum punya daftar penerima. Unggah dahulu daftar BNBA, lalu laporan BRI dan Kantor Pos.',
    upload: 'Unggah berkas',
  },
  asOf: 'Keadaan per {{day}}',
  entitled: 'Berhak',
  households: '{{households}} keluarga',
} as const;
