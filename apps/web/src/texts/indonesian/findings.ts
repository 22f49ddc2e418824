/** What was compared and what to do next, kind by kind, as the workbooks say it, too. */
export const FINDINGS = {
  says: {
    PAID_TWICE: '{{payments}} pembayaran, {{excess}} di atas haknya. Periksa bukti bayar kedua.',
    OVERPAID: 'Dibayar {{excess}} di atas haknya. Cocokkan dengan surat perintah bayar.',
    UNDERPAID: 'Kurang {{short}} dari haknya. Tanyakan kekurangannya kepada penyalur.',
    RETURNED: 'Dana sudah dikembalikan. Tanyakan sebabnya; usulkan salur ulang bila masih berhak.',
    PAYMENT_FAILED: 'Gagal: {{failure}}. {{step}}',
    NOT_DELIVERED:
      'Batas salur {{cutoff}} sudah lewat dan tidak ada pembayaran. Kunjungi keluarga dan tanyakan kepada penyalur.',
    NOT_DELIVERED_PENDING:
      'Laporan {{pending}} masih menyebut belum cair setelah batas salur {{cutoff}}. Tanyakan dahulu kepada penyalur.',
    INELIGIBLE_RECIPIENT: 'Ada di daftar pengecualian ({{reason}}). Verifikasi kelayakannya.',
    DUPLICATE_ENTITLEMENT:
      'NIK sama dengan {{earlier}}. Pastikan mana yang benar, lalu usulkan yang lain dikeluarkan.',
    DUPLICATE_ENTITLEMENT_KK:
      'Nomor KK sama dengan {{earlier}}. Pastikan ke Dukcapil apakah memang satu keluarga.',
    CARD_NOT_HANDED_OVER: 'Saldo masuk, tetapi KKS belum diserahkan. Minta bank menyerahkan kartu.',
    IDLE: '{{idle}} di rekening sejak {{creditDay}}, ditarik ke kas negara {{daysLeft}} hari lagi. Ingatkan keluarga untuk mencairkan.',
    IDLE_TOO_LONG:
      '{{idle}} di rekening sejak {{creditDay}}, {{daysOver}} hari lewat batas penarikan ke kas negara. Tanyakan kepada bank apakah masih ada.',
    WRONG_CHANNEL: 'Dibayar lewat {{channels}}, daftar menyebut {{channel}}. Perbarui kanal di daftar.',
    OUT_OF_WINDOW: 'Dibayar {{days}}, di luar jadwal bayar. Periksa tanggalnya.',
    NOT_ON_ROSTER: 'Tidak ada keluarga yang cocok di daftar. Periksa identitas penerima.',
    NOT_ON_ROSTER_PROGRAMME:
      'Penerima terdaftar hanya untuk {{programmes}}. Cocokkan dengan surat perintah bayar.',
    NOT_ON_ROSTER_MONTHS: 'Penerima terdaftar untuk bulan lain. Cocokkan periode pembayaran.',
    NOT_ON_ROSTER_DECIDED: 'Petugas memutuskan: bukan keluarga di daftar.',
    IDENTITY_MISMATCH:
      'Mirip dengan {{listedName}} ({{listedRef}}), tetapi tidak semua cocok. Putuskan di Tinjau.',
    AMBIGUOUS_MATCH:
      '{{candidates}} keluarga cocok, yang terdekat {{listedName}} ({{listedRef}}). Putuskan di Tinjau.',
    REPORT_AWAITED:
      '{{total}} hak senilai {{amount}} belum diketahui, batas salur {{cutoff}}. Minta laporan kepada penyalur.',
    SHARED_ACCOUNT:
      '{{households}} keluarga memakai rekening atau KKS {{numbers}}. Periksa siapa pemegang kartunya.',
    CONTROL_TOTAL_MISMATCH:
      'Jumlah yang tertulis di {{file}} tidak sama dengan jumlah baris-barisnya. Minta berkas yang benar.',
  },
  failures: {
    ACCOUNT_PASSIVE: 'rekening pasif',
    ACCOUNT_CLOSED: 'rekening ditutup',
    ACCOUNT_BLOCKED: 'rekening diblokir',
    ACCOUNT_OPENING_FAILED: 'gagal buka rekening',
    NAME_MISMATCH: 'nama tidak sesuai',
    NIK_MISMATCH: 'NIK tidak sesuai',
    CARD_NOT_DISTRIBUTED: 'KKS belum dibagikan',
    ADDRESS_NOT_FOUND: 'alamat tidak ditemukan',
    MOVED: 'pindah',
    DECEASED: 'meninggal dunia',
    OUT_OF_TOWN: 'di luar kota',
    TWO_IN_ONE_KK: 'dua penerima dalam satu KK',
    WELL_OFF: 'dinilai mampu',
    OTHER_AID: 'sudah menerima bantuan lain',
    REFUSED: 'menolak',
    OTHER: 'sebab lain',
  },
  steps: {
    ACCOUNT_PASSIVE: 'Minta bank mengaktifkan rekening, lalu salur ulang.',
    ACCOUNT_CLOSED: 'Minta bank membuka rekening baru, lalu salur ulang.',
    ACCOUNT_BLOCKED: 'Minta bank membuka blokir, lalu salur ulang.',
    ACCOUNT_OPENING_FAILED: 'Lengkapi data keluarga di bank, lalu salur ulang.',
    NAME_MISMATCH: 'Samakan nama dengan KTP di daftar dan di bank, lalu salur ulang.',
    NIK_MISMATCH: 'Padankan NIK dengan Dukcapil, lalu salur ulang.',
    CARD_NOT_DISTRIBUTED: 'Minta bank menyerahkan KKS.',
    ADDRESS_NOT_FOUND: 'Cari alamat lewat RT atau PSM, lalu salur ulang.',
    MOVED: 'Cari alamat baru lewat RT atau PSM dan perbarui daftar.',
    DECEASED: 'Pastikan ke kelurahan dan ahli waris, lalu usulkan penggantian pengurus.',
    OUT_OF_TOWN: 'Hubungi keluarga; anggota satu KK dapat mengambil.',
    TWO_IN_ONE_KK: 'Pastikan ke Dukcapil siapa yang berhak.',
    WELL_OFF: 'Verifikasi kelayakan; jangan minta salur ulang sebelum ada keputusan.',
    OTHER_AID: 'Verifikasi kelayakan; jangan minta salur ulang sebelum ada keputusan.',
    REFUSED: 'Minta surat pengunduran diri.',
    OTHER: 'Tanyakan sebabnya kepada penyalur.',
  },
  outcomes: {
    CREDITED: 'Masuk rekening',
    PAID: 'Dibayar tunai',
    FAILED: 'Gagal',
    PENDING: 'Belum atau dalam proses',
    RETURNED: 'Dikembalikan ke kas negara',
  },
} as const;
