/** What `tersalur service` says, in Indonesian. */
export const indonesianOfApart = {
  ready: (service: string, address: string) =>
    `Layanan ${service} berjalan (${address}/health/ready). Ctrl-C untuk berhenti.`,
  topic: (name: string) => `${name} sudah ada.`,
  notEmbedded:
    'TERSALUR_KAFKA_BROKERS adalah untuk layanan terpisah ("tersalur service NAMA"); "tersalur serve" menyimpan semuanya di foldernya sendiri. Hapus TERSALUR_KAFKA_BROKERS dan TERSALUR_MONGODB_URL, atau jalankan layanan terpisah (docs/distributed.md).',
  unknownService: (name: string, known: string) => `Tidak ada layanan "${name}"; yang ada: ${known}.`,
  noCluster:
    'Layanan terpisah bertemu di Kafka dan MongoDB. Isi TERSALUR_KAFKA_BROKERS dan TERSALUR_MONGODB_URL (docs/distributed.md), atau jalankan semuanya dalam satu proses dengan "tersalur serve".',
  noKeys:
    'Semua layanan memakai kunci data yang sama. Isi TERSALUR_KEY_FILE atau TERSALUR_KEY dengan kunci itu (docs/distributed.md), lalu jalankan lagi.',
  noMailServer:
    'Layanan digest mengirim surel. Isi TERSALUR_SMTP_HOST, TERSALUR_MAIL_FROM dan TERSALUR_ADDRESS, atau jangan jalankan layanan ini.',
  fault: (service: string, code: string) =>
    `Layanan ${service} tidak dapat dijalankan (${code}). Periksa pengaturannya (docs/distributed.md), lalu jalankan lagi.`,
  notDone: (code: string) =>
    `Belum dilakukan: Kafka atau MongoDB menjawab ${code}. Periksa pengaturan dan catatan keduanya (docs/distributed.md), lalu ulangi.`,
  faults: {
    STORE_AWAY:
      'Kafka (TERSALUR_KAFKA_BROKERS) atau MongoDB (TERSALUR_MONGODB_URL) tidak menjawab. Periksa apakah keduanya berjalan, alamat dan enkripsinya (TERSALUR_…_SECURITY), lalu jalankan lagi.',
    STORE_UNAVAILABLE:
      'Kafka (TERSALUR_KAFKA_BROKERS) atau MongoDB (TERSALUR_MONGODB_URL) menjawab, tetapi tidak sebagaimana mestinya. Sebabnya ada di catatannya sendiri; jalankan lagi setelah beres.',
    STORE_FORBIDDEN:
      'Kafka atau MongoDB tidak mengenal pengguna layanan ini, atau tidak mengizinkan yang diperlukannya. Periksa TERSALUR_KAFKA_USER, TERSALUR_MONGODB_USER, kata sandi dan haknya (docs/distributed.md), lalu jalankan lagi.',
    TOPIC_DIFFERS:
      'Sebuah topik di Kafka tidak seperti yang diperlukan: jumlah partisi, salinan, atau lama simpannya. Periksa TERSALUR_KAFKA_REPLICAS, _IN_SYNC dan _KEPT_DAYS (docs/distributed.md), lalu jalankan lagi.',
    KEY_MISSING:
      'Berkas kunci (TERSALUR_KEY_FILE) bukan berkas kunci data ini; tidak ada yang diubah. Sebut berkas kunci folder asal ekspornya, lalu jalankan lagi.',
    KEY_FILE_UNUSABLE:
      'Berkas kunci data (TERSALUR_KEY_FILE) tidak ada, tidak dapat dibaca, atau isinya bukan kunci. Layanan terpisah tidak membuatnya: buat sekali untuk semuanya (docs/distributed.md), lalu jalankan lagi.',
    KEY_FILE_EXPOSED:
      'Berkas kunci data dapat dibaca orang lain. Biarkan hanya pemiliknya yang dapat membacanya (chmod 600), lalu jalankan lagi.',
  },
};
