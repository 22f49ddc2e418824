/** How far people are with discrepancies. */
export const REMARKS = {
  statuses: { NEW: 'Baru', EXPLAINED: 'Sudah jelas', TO_SETTLE: 'Perlu diselesaikan' },
  give: 'Beri status',
  chosen: '{{total}} dipilih',
  chooseOne: 'Pilih {{name}}',
  chooseAll: 'Pilih semua {{total}}',
  chooseFirst: 'Pilih {{total}} yang pertama',
  clear: 'Kosongkan pilihan',
  title: 'Status untuk {{total}} selisih',
  status: 'Status',
  reason: 'Alasan',
  reasonHint:
    'Misalnya: sudah ditanyakan ke BRI, dijanjikan pekan depan. Tampil bagi semua yang melihat seluruh wilayah.',
  save: 'Simpan status',
  saved: 'Status disimpan untuk {{total}} selisih.',
  said: '{{by}}: {{status}}',
} as const;
