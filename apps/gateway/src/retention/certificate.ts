import { type PurgeRecord, type Stored } from '#application';
import { type Language } from '../problems/problem.js';

/** What a certificate says, line by line. */
interface Words {
  readonly title: string;
  readonly number: string;
  readonly region: string;
  readonly cycle: string;
  readonly months: string;
  readonly cause: string;
  readonly causes: Readonly<Record<PurgeRecord['cause'], string>>;
  readonly kept: (months: number) => string;
  readonly reason: string;
  readonly by: string;
  readonly nobody: string;
  readonly begun: string;
  readonly done: string;
  readonly unfinished: string;
  readonly book: (book: PurgeRecord['book']) => string;
  readonly files: string;
  readonly noFiles: string;
  readonly key: (id: string, madeAt: string, destroyedAt: string) => string;
  readonly noKey: string;
  readonly meaning: string;
  readonly copies: (wrappedBy: string) => string;
  readonly whatRemains: string;
  readonly signatures: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    title: 'BERITA ACARA PEMUSNAHAN DATA PRIBADI',
    number: 'Nomor',
    region: 'Wilayah',
    cycle: 'Putaran',
    months: 'Bulan',
    cause: 'Dasar',
    causes: {
      RETENTION: 'masa simpan berakhir',
      ASKED: 'diminta',
      KEY_LOST: 'kunci hilang, data tidak dapat dibaca lagi',
    },
    kept: (months) => `masa simpan ${months} bulan setelah bulan terakhir`,
    reason: 'Alasan',
    by: 'Diminta oleh',
    nobody: 'sistem, menurut pengaturan masa simpan',
    begun: 'Dimulai',
    done: 'Selesai',
    unfinished: 'belum selesai',
    book: ({ entitlements, findings, revision }) =>
      `Buku yang dimusnahkan: ${entitlements} hak, ${findings} temuan (revisi ${revision}).`,
    files: 'Berkas yang isinya dimusnahkan (peran, nama, diterima, SHA-256):',
    noFiles: 'Tidak ada berkas.',
    key: (id, madeAt, destroyedAt) => `Kunci data ${id}, dibuat ${madeAt}, dimusnahkan ${destroyedAt}.`,
    noKey: 'Belum pernah ada yang disimpan; tidak ada kunci yang dimusnahkan.',
    meaning:
      'Semua isi berkas, baris, buku, tautan, temuan, dan keputusan putaran ini disegel dengan kunci tersebut (AES-256-GCM). Tanpa kunci itu tidak seorang pun dapat membacanya; bagian yang disegel ikut dihapus.',
    copies: (wrappedBy) =>
      `Cadangan yang dibuat sebelumnya masih memuat kunci data ini, terbungkus oleh kunci ${wrappedBy}. Agar cadangan lama juga tidak terbaca: ganti kunci (tersalur rotate-keys) dan musnahkan semua salinan kunci ${wrappedBy}, atau musnahkan cadangannya.`,
    whatRemains:
      'Yang tetap disimpan: berita acara ini, nama dan sidik berkas, jejak audit, serta siapa memutuskan apa tanpa alasan tertulis.',
    signatures: 'Petugas: ____________________    Mengetahui: ____________________',
  },
  en: {
    title: 'CERTIFICATE OF DESTRUCTION OF PERSONAL DATA',
    number: 'Number',
    region: 'Region',
    cycle: 'Cycle',
    months: 'Months',
    cause: 'Ground',
    causes: {
      RETENTION: 'end of retention',
      ASKED: 'asked for',
      KEY_LOST: 'the key was lost, nobody can read the data any more',
    },
    kept: (months) => `kept for ${months} months after the last month`,
    reason: 'Reason',
    by: 'Asked by',
    nobody: 'the system, by the setting of retention',
    begun: 'Begun',
    done: 'Done',
    unfinished: 'not done yet',
    book: ({ entitlements, findings, revision }) =>
      `Book that was destroyed: ${entitlements} entitlements, ${findings} findings (revision ${revision}).`,
    files: 'Files whose content was destroyed (role, name, received, SHA-256):',
    noFiles: 'No files.',
    key: (id, madeAt, destroyedAt) => `Data key ${id}, made ${madeAt}, destroyed ${destroyedAt}.`,
    noKey: 'Nothing had ever been stored; no key was destroyed.',
    meaning:
      'All content of files, rows, book, links, findings and decisions of this cycle was sealed with that key (AES-256-GCM). Without it nobody can read them; the sealed parts are deleted as well.',
    copies: (wrappedBy) =>
      `Backups that were made before still hold this data key, wrapped by the key ${wrappedBy}. So that old backups cannot be read either: change the key (tersalur rotate-keys) and destroy all copies of the key ${wrappedBy}, or destroy the backups.`,
    whatRemains:
      'What is kept: this certificate, names and hashes of files, the audit trail, and who decided what without the reasons in writing.',
    signatures: 'Officer: ____________________    Seen by: ____________________',
  },
};

/** The certificate of a purge as plain text, to be printed and signed. */
export function certificateText({ id, item }: Stored<PurgeRecord>, language: Language): string {
  const words = WORDS[language];
  const { done, files } = item;
  const kept = item.retention === undefined ? '' : ` (${words.kept(item.retention)})`;
  const lines = [
    words.title,
    '',
    `${words.number}: ${id}`,
    `${words.region}: ${item.region}`,
    `${words.cycle}: ${item.cycle}`,
    `${words.months}: ${item.months}`,
    `${words.cause}: ${words.causes[item.cause]}${kept}`,
    ...(item.reason === '' ? [] : [`${words.reason}: ${item.reason}`]),
    `${words.by}: ${item.by === '' ? words.nobody : item.by}`,
    `${words.begun}: ${item.begunAt}`,
    `${words.done}: ${done?.at ?? words.unfinished}`,
    '',
    words.book(item.book),
    files.length === 0 ? words.noFiles : words.files,
    ...files.map((file) => `- ${file.role}, ${file.name}, ${file.receivedAt}, ${file.sha256 ?? '-'}`),
    '',
    ...keyLines(done?.key, words),
    '',
    words.whatRemains,
    '',
    words.signatures,
  ];
  return `${lines.join('\n')}\n`;
}

function keyLines(key: NonNullable<PurgeRecord['done']>['key'], words: Words): string[] {
  if (key === undefined) return [words.noKey];
  return [words.key(key.id, key.madeAt, key.destroyedAt), words.meaning, words.copies(key.wrappedBy)];
}
