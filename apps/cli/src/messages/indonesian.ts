import { type Warning, type WarningCode } from '#intake';
import { indonesianOfApart } from './apart-indonesian.js';
import { indonesianOfAudit } from './audit-indonesian.js';
import { indonesianOfBackup } from './backup-indonesian.js';
import { indonesianOfInspect } from './inspect-indonesian.js';
import { indonesianOfKeys } from './keys-indonesian.js';
import { indonesianOfMoving } from './moving-indonesian.js';
import { indonesianOfServe } from './serve-indonesian.js';
import { indonesianOfSummary } from './summary-indonesian.js';

/** What the command line says, in Indonesian. */
export const indonesian = {
  language: 'id' as 'id' | 'en',
  help: {
    program:
      'Tersalur mencocokkan laporan penyaluran bantuan sosial (BRI, Kantor Pos) dengan daftar penerima BPNT/PKH.',
    titles: {
      'Usage:': 'Pemakaian:',
      'Arguments:': 'Masukan:',
      'Options:': 'Opsi:',
      'Commands:': 'Perintah:',
    } as Readonly<Record<string, string>>,
    /** Words of the usage lines, and what stands for an option's value, where they are not English. */
    placeholders: {
      options: 'opsi',
      command: 'perintah',
      dir: 'folder',
      file: 'berkas',
      day: 'hari',
      days: 'hari/hari',
      months: 'bulan',
      code: 'kode',
      list: 'daftar',
      name: 'nama',
    } as Readonly<Record<string, string>>,
    help: 'menampilkan bantuan',
    helpCommand: 'menampilkan bantuan sebuah perintah',
    version: 'menampilkan versi',
    verbose: 'baris ditolak dan peringatan setiap berkas',
    language: 'bahasa bantuan dan pesan: id atau en',
    quiet: 'tanpa kemajuan dan ringkasan',
    reconcile: 'mencocokkan berkas sekali jalan, tanpa server',
    verify: 'menghitung ulang hasil dari berkas yang sama dan membandingkannya byte demi byte',
    verifyAudit:
      'memeriksa apakah jejak audit sebuah folder data, atau sebuah klaster, utuh, atau menyebut catatan pertama yang tidak',
    backup: 'menyalin folder data, juga selama layanan berjalan',
    backupOut: 'folder cadangan; belum boleh ada',
    restore: 'membuat folder data dari cadangan, lalu memeriksanya',
    backupDirectory: 'folder cadangan, atau folder berisi beberapa cadangan',
    before: 'dari beberapa cadangan: yang terbaru sampai waktu itu',
    revision: 'dari beberapa cadangan: yang terbaru dengan revisi putaran paling tinggi itu',
    verifyData: 'memeriksa folder data: halamannya, bukunya terhadap masukannya, jejak auditnya',
    exportData: 'menyalin folder data untuk dibawa ke layanan terpisah, selama layanan tidak berjalan',
    exportOut: 'folder data yang diekspor; belum boleh ada',
    importData: 'membawa data yang diekspor ke Kafka dan MongoDB, lalu memeriksa semuanya ada',
    exportDirectory: 'folder data yang diekspor',
    rotateKeys:
      'mengganti kunci pembungkus kunci data; layanan sebuah folder tidak boleh berjalan selama itu',
    dropRetired: 'sebagai gantinya: hapus kunci pensiun dari berkas kunci; cadangan lama memerlukannya',
    forgetLostKeys: 'merelakan data yang kuncinya hilang, agar layanan dapat berjalan lagi',
    adminLink:
      'membuat tautan kata sandi baru untuk pengelola yang tidak dapat masuk: di folder, selama layanan tidak berjalan, atau di klaster',
    account: 'nama akun pengelola',
    withoutFactor: 'hapus juga kode keduanya: ponsel dan kode cadangannya hilang',
    deadLetters:
      'menunjukkan pesan yang disisihkan karena gagal: dari folder, selama layanan tidak berjalan, atau dari klaster',
    replay: 'serahkan lagi pesan itu; layanan mengambilnya saat dijalankan',
    drop: 'relakan pesan itu: tidak dapat dibatalkan',
    yes: 'lakukan: tidak dapat dibatalkan',
    inspect: 'menunjukkan apa yang terbaca dari sebuah berkas',
    generate: 'membuat data contoh beserta kebenarannya',
    serve: 'menjalankan layanan di komputer ini, tanpa server lain (HTTP)',
    service: 'menjalankan satu layanan di Kafka dan MongoDB (docs/distributed.md)',
    topics: 'membuat topik Kafka yang diperlukan layanan, atau memeriksanya',
    rights: 'menunjukkan hak setiap layanan di Kafka (untuk kafka-acls)',
    serviceName: 'nama layanan',
    data: 'folder data layanan (bawaan tersalur-data)',
    port: 'nomor port (bawaan 3000)',
    demo: 'memuat data contoh: kota sebesar Kota Metro, di folder tersendiri',
    host: 'alamat yang dilayani (bawaan 127.0.0.1: hanya komputer ini)',
    directory: 'folder hasil',
    file: 'berkas',
    cycle: 'bulan putaran, misalnya 2026-01/2026-03',
    roster: 'daftar penerima (BNBA), boleh beberapa bagian',
    amendments: 'berkas perubahan daftar',
    report: (channel: string, example: string) =>
      `laporan ${channel}; @HARI memberi tanggal laporan, misalnya ${example}.csv@2026-02-28`,
    exclusions: 'daftar yang tidak memenuhi syarat (ASN, TNI, POLRI, meninggal, ...)',
    region: 'kode kabupaten/kota (bawaan 18.72 = Kota Metro)',
    programme: 'program untuk berkas tanpa kolom program',
    asOf: 'hari penilaian (bawaan hari ini)',
    cutoff: (channel: string) => `batas salur ${channel} (bawaan hari terakhir putaran)`,
    window: 'jadwal bayar HARI/HARI',
    tolerance: 'toleransi rupiah (bawaan 0)',
    graceDays: 'hari tenggang sebelum saldo mengendap dilaporkan (bawaan 30)',
    threads: 'paling banyak sekian inti prosesor (bawaan: sebanyak yang membantu; hasilnya sama)',
    idleDays: 'hari sampai saldo ditarik ke kas negara (bawaan 105)',
    interim: 'laporan yang belum final untuk kanalnya',
    decisions: 'keputusan petugas: reviews.csv yang sudah diisi, atau daftar keputusan',
    mapping: 'pemetaan kolom (JSON) untuk berkas yang judul kolomnya lain',
    saveMapping: 'simpan usulan pemetaan kolom ke berkas JSON, untuk diperbaiki',
    strict: 'tolak semua bila ada baris yang ditolak',
    unmask: 'tampilkan NIK, KK, rekening utuh',
    force: 'ganti hasil yang sudah ada',
    out: 'folder hasil',
    format:
      'bentuk berkas: csv; csv,xlsx menambah ledger.xlsx, discrepancies.xlsx dan reviews.xlsx untuk Excel',
    sampleFormat: 'bentuk berkas: csv, xlsx (seperti kiriman kantor) atau csv,xlsx',
    households: 'jumlah keluarga',
    seed: 'angka awal; angka yang sama memberi berkas yang sama',
  },
  serve: indonesianOfServe,
  apart: indonesianOfApart,
  moving: indonesianOfMoving,
  fault: {
    missingOption: (option: string) => `Opsi ${option} wajib diisi.`,
    missingValue: (option: string) => `Opsi ${option} memerlukan isi; lihat --help.`,
    missingArgument: (name: string) => `Sebutkan ${name}; lihat --help.`,
    unknownOption: (option: string, similar: string) =>
      `Opsi ${option} tidak dikenal; ${similar ? `mungkin maksudnya ${similar}, ` : ''}lihat --help.`,
    unknownCommand: (command: string, similar: string) =>
      `Perintah ${command} tidak dikenal; ${similar ? `mungkin maksudnya ${similar}, ` : ''}lihat --help.`,
    excessWords: (words: string) => `Tidak jelas untuk apa: ${words}; lihat --help.`,
    badChoice: (option: string, value: string, choices: string) =>
      `${option} "${value}" tidak dikenal; pilihannya: ${choices}.`,
    badUsage: 'Perintah tidak dapat dipahami; lihat --help.',
    badCycle: (text: string) => `Putaran "${text}" tidak dikenal; tulis seperti 2026-01/2026-03.`,
    badDay: (option: string, text: string) =>
      `${option} "${text}" bukan hari yang benar; tulis seperti 2026-03-31.`,
    badWindow: (text: string) => `Jadwal bayar "${text}" tidak dikenal; tulis seperti 2026-01-10/2026-03-31.`,
    badRegion: (text: string) => `Kode wilayah "${text}" tidak dikenal; tulis seperti 18.72.`,
    unknownRegion: (text: string) =>
      `Tidak ada kabupaten/kota dengan kode ${text}; periksa --region (misalnya 18.72 = Kota Metro).`,
    badReportDay: (word: string) => `${word}: Tanggal laporan setelah @ harus seperti 2026-03-31.`,
    badNumber: (option: string, text: string) => `${option} "${text}" bukan bilangan bulat yang diterima.`,
    badProgramme: (text: string) => `Program "${text}" tidak dikenal; yang ada misalnya BPNT atau PKH.`,
    badFormat: (text: string, known: string) => `Bentuk "${text}" tidak dikenal; yang ada: ${known}.`,
    tooManyForWorkbooks: (most: number) =>
      `--format xlsx paling banyak ${most.toLocaleString('id-ID')} keluarga: baris lembar Excel terbatas.`,
    unknownInterim: (name: string) => `--interim menyebut ${name}, tetapi tidak ada laporan dengan nama itu.`,
    twoDates: (name: string) =>
      `${name} diberikan dua kali dengan tanggal laporan yang berbeda; pilih salah satu.`,
    notFound: (path: string) => `${path} tidak ditemukan; periksa nama dan foldernya.`,
    isDirectory: (path: string) => `${path} adalah folder, bukan berkas; sebutkan berkas di dalamnya.`,
    notReadable: (path: string) => `${path} tidak dapat dibaca; periksa izin berkasnya.`,
    notAFile: (path: string) => `${path} bukan berkas biasa.`,
    refused: (path: string, reason: string) => `${path} ditolak: ${reason}`,
    seeProposal: (path: string) =>
      `  Lihat usulan arti kolomnya dengan: bin/tersalur inspect ${path} --save-mapping kolom.json`,
    idleMapping: (path: string, kind: string) =>
      `${path} ditolak: tidak ada berkas ${kind} yang cocok dengan pemetaan ini. Semua judul di dalamnya harus ada di satu baris judul berkas; periksa ejaannya, atau hilangkan --mapping.`,
    mappingExists: (path: string) => `${path} sudah ada; pilih nama lain untuk --save-mapping.`,
    strict: (count: number) => `${count} baris ditolak dan --strict dipakai: tidak ada hasil yang ditulis.`,
    rejectedRow: (place: string, message: string) => `  ${place}: ${message}`,
    more: (count: number) => `  ... dan ${count} lagi`,
    contradiction: (file: string, later: string, earlier: string) =>
      `${file} ditolak: ${later} dan ${earlier} bertanggal laporan sama tetapi berbeda isi tentang satu pembayaran. Beri tanggal laporan dengan @HARI (misalnya ${file}@2026-03-15) agar jelas mana yang lebih baru.`,
    resultExists: (path: string) =>
      `${path} sudah berisi hasil; pakai --force untuk menggantinya atau pilih folder lain.`,
    answersWouldBeLost: (path: string) =>
      `${path} berisi jawaban yang akan tertimpa hasil baru; pindahkan berkas itu ke luar folder hasil, lalu berikan dengan --decisions.`,
    resultIsNoFile: (path: string) => `${path} bukan berkas biasa; pindahkan dulu atau pilih folder lain.`,
    inUse: (path: string) =>
      `Folder hasil sedang dipakai oleh proses lain; tunggu sampai selesai. Bila tidak ada proses yang berjalan, hapus ${path}.`,
    outputFailed: (code: string) => `Keluaran tidak dapat ditulis (${code}); periksa tujuan keluarannya.`,
    outIsFile: (path: string) => `${path} adalah berkas; pilih folder lain untuk hasil.`,
    diskFull: (path: string) =>
      `Penyimpanan penuh saat menulis ${path}: tidak ada hasil yang disimpan; kosongkan ruang lalu ulangi.`,
    notWritable: (path: string) => `${path} tidak dapat ditulis; periksa izin foldernya.`,
    stopped: 'Dihentikan: tidak ada hasil yang ditulis.',
    noResult: (path: string) => `${path} tidak berisi hasil (summary.json tidak ada).`,
    unexpected: (code: string) =>
      `Terjadi kesalahan yang tidak terduga (${code}): tidak ada hasil yang ditulis.`,
  },
  notice: {
    givenTwice: (path: string, first: string) => `${path} sama persis dengan ${first}; dihitung sekali.`,
    rejected: (file: string, count: number) => `${file}: ${count} baris ditolak, lihat rejects.csv`,
    oddRows: (rejected: number, files: number, warnings: number) => {
      const parts = [
        ...(rejected > 0 ? [`${rejected} baris ditolak di ${files} berkas`] : []),
        ...(warnings > 0 ? [`${warnings} peringatan`] : []),
      ];
      return `${parts.join(', ')}: lihat rejects.csv atau "bin/tersalur inspect BERKAS"`;
    },
    rosterRejected: (count: number) =>
      `Perhatian: ${count} baris daftar penerima ditolak; keluarganya tidak dihitung dan pembayarannya dapat tampak "tanpa hak". Lihat rejects.csv.`,
    reportsRejected: (count: number) =>
      `Perhatian: ${count} baris laporan ditolak; pembayarannya tidak dihitung dan keluarganya dapat tampak "belum tersalur". Perbaiki dahulu sesuai rejects.csv.`,
    shortened: (file: string, count: number, rows: number) =>
      `Perhatian: ${file}: ${count} dari ${rows} baris berisi NIK yang dipotong oleh Excel. Minta berkas itu lagi dengan kolom NIK sebagai teks.`,
    decisionsWithoutPayment: (file: string, count: number) =>
      `${file}: ${count} keputusan tidak menemukan pembayarannya`,
    decisionsWithoutEntry: (file: string, count: number) =>
      `${file}: ${count} keputusan LINK menunjuk baris yang tidak ada di daftar penerima`,
    decisionsWithoutEvidence: (file: string, count: number) =>
      `${file}: ${count} keputusan tentang bukti yang sekarang tidak ada lagi (buktinya berubah, atau pembayarannya tidak ada di laporan ini)`,
    foreignAreas: (count: number, all: number, region: string) =>
      `Perhatian: ${count} dari ${all} kelurahan di daftar penerima tidak ada di wilayah ${region}; periksa --region.`,
    warning: (file: string, text: string, { count, sheet, firstRow, names }: Warning) => {
      if (names.length > 0) return `${file}: ${text}: ${names.join(', ')}`;
      const place = `${sheet === '' ? '' : `lembar ${sheet}, `}baris ${firstRow}`;
      return `${file}: ${text} pada ${count} baris${firstRow === 0 ? '' : ` (mulai ${place})`}`;
    },
    reading: 'membaca',
    writing: 'menulis',
    generating: 'membuat data',
  },
  steps: {
    ROSTER: 'menyusun daftar',
    LINKING: 'mencocokkan',
    RESTATING: 'menggabungkan',
    ASSESSING: 'menilai',
  },
  warning: {
    NIK_SHORTENED: 'NIK dipotong oleh spreadsheet',
    NIK_LENGTH: 'NIK tidak 16 angka',
    NIK_LETTERS: 'NIK berisi huruf',
    NIK_ZEROS: 'NIK berisi nol semua',
    NIK_ENDS_IN_ZERO: 'NIK hampir semua berakhir nol (angka terakhir mungkin hilang di Excel)',
    KK_SHORTENED: 'No KK dipotong oleh spreadsheet',
    KK_LENGTH: 'No KK tidak 16 angka',
    KK_LETTERS: 'No KK berisi huruf',
    KK_ZEROS: 'No KK berisi nol semua',
    ACCOUNT_SHORTENED: 'No rekening dipotong oleh spreadsheet',
    ACCOUNT_LENGTH: 'panjang no rekening tidak biasa',
    ACCOUNT_LETTERS: 'No rekening berisi huruf',
    ACCOUNT_ZEROS: 'No rekening berisi nol semua',
    CARD_SHORTENED: 'No kartu dipotong oleh spreadsheet',
    CARD_LENGTH: 'No kartu tidak 16 angka',
    CARD_LETTERS: 'No kartu berisi huruf',
    CARD_ZEROS: 'No kartu berisi nol semua',
    CHANNEL_UNKNOWN: 'kanal tidak dikenal',
    WITHDRAWAL_AMOUNT_MISSING: 'ada tanggal cair tanpa nominal',
    WITHDRAWING_STATUS_ON_ROSTER: 'status keluar pada daftar (pakai --amendments untuk mengeluarkan)',
    REASON_UNMAPPED: 'alasan gagal tidak dikenal, disimpan sebagai teks',
    TEXT_BELOW_TOTAL: 'ada tulisan di bawah baris total, tidak dibaca',
    DUPLICATE_COLUMN: 'kolom ganda, yang pertama dipakai',
    COLUMN_MISTYPED: 'judul kolom tidak dikenal, mungkin salah ketik',
    CELLS_BESIDE: 'ada tulisan di samping tabel, tidak dibaca',
    HIDDEN_COLUMNS: 'kolom tersembunyi ikut dibaca',
    SIDE_TABLE: 'ada tabel lain di sampingnya, tidak dibaca',
    SHEET_NOT_READ: 'lembar tanpa judul kolom yang dikenal, tidak dibaca',
    HIDDEN_SHEET: 'lembar tersembunyi ikut dibaca; hapus bila bukan bagian dari daftar',
    HIDDEN_ROWS: 'baris tersembunyi ikut dibaca',
    FORMULA_WITHOUT_VALUE: 'rumus tanpa nilai (buka di Excel lalu simpan agar terhitung)',
  } as Readonly<Record<WarningCode, string>>,
  summary: indonesianOfSummary,
  verify: {
    equal: (count: number) => `Sama: ${count} berkas hasil sama byte demi byte.`,
    differs: (file: string, line: number) => `Berbeda: ${file} mulai baris ${line}.`,
    workbookDiffers: (file: string) =>
      `Berbeda: ${file} tidak sama; mungkin diubah, atau dibuka dan disimpan lagi di Excel.`,
    missing: (file: string) => `Berbeda: ${file} tidak ada di folder hasil.`,
    inputMissing: (name: string) =>
      `Masukan ${name} dipakai untuk hasil ini tetapi tidak diberikan sekarang.`,
    inputChanged: (name: string) =>
      `Masukan ${name} sekarang berbeda isinya dari yang dipakai untuk hasil ini.`,
    inputExtra: (name: string) => `Masukan ${name} tidak dipakai untuk hasil ini.`,
    sameInputs: (cutoffs: readonly string[]) =>
      `Semua masukan sama; periksa apakah ${cutoffs.join(', ')}, --window, --tolerance, --unmask juga sama.`,
  },
  backup: indonesianOfBackup,
  keys: indonesianOfKeys,
  deadLetters: {
    dropped: (topic: string, count: number) => `${topic}: ${count} pesan direlakan.`,
    none: 'Tidak ada pesan yang disisihkan.',
    waiting: (topic: string, count: number) =>
      `${topic}: ${count} pesan disisihkan. Perbaiki penyebabnya (log, DEAD_LETTER), lalu ulangi dengan --replay.`,
    replayed: (topic: string, count: number) =>
      `${topic}: ${count} pesan diserahkan lagi; layanan mengambilnya sekarang, atau saat dijalankan.`,
  },
  adminLink: {
    made: (account: string, link: string) =>
      `Jalankan layanan bila belum berjalan, lalu pilih kata sandi akun "${account}" di alamat layanan diikuti ${link} (sekali saja, dalam tiga hari). Siapa yang membuat tautan ini tercatat di jejak audit.`,
    noAdmin: (account: string) =>
      `"${account}" bukan nama pengelola aktif yang masuk dengan kata sandi. Pilih yang lain dengan --account; tidak ada yang diubah.`,
  },
  audit: indonesianOfAudit,
  inspect: indonesianOfInspect,
  generate: {
    done: (path: string) => `Data contoh ada di ${path}`,
    next: 'Coba:',
  },
};

/** What the command line says, in one language. Both catalogues have the same keys: the types see to it. */
export type Texts = typeof indonesian;
