import { type AuditFlaw } from '#security';

const FLAWS: Readonly<Record<AuditFlaw['flaw'], (number: string) => string>> = {
  CHANGED: (number) => `Catatan nomor ${number} diubah setelah ditulis.`,
  DELETED: (number) => `Catatan nomor ${number} dihapus.`,
  INSERTED: (number) => `Di tempat nomor ${number} ada catatan yang disisipkan; Tersalur tidak menulisnya.`,
  REORDERED: (number) => `Catatan nomor ${number} tidak di tempatnya; urutannya diubah.`,
  TRUNCATED: (number) => `Catatan sejak nomor ${number} dipotong dari ujung jejak.`,
};

/** What `tersalur verify-audit` says, in Indonesian. */
export const indonesianOfAudit = {
  whole: (entries: number) =>
    `Jejak audit utuh: ${entries.toLocaleString('id')} catatan, tidak ada yang diubah, dihapus, disisipkan, atau dipindah.`,
  anchored: (anchors: number, last: number, path: string) =>
    `Cocok dengan ${anchors.toLocaleString('id')} jangkar di ${path}; sampai nomor ${last.toLocaleString('id')} tidak ada yang dipotong atau ditulis ulang.`,
  notAnchored: (path: string) =>
    `Perhatian: tidak ada jangkar di ${path}, jadi catatan yang dipotong dari ujung atau ditulis ulang seluruhnya tidak akan terlihat. Periksa TERSALUR_AUDIT_ANCHORS.`,
  flaw: ({ flaw, number }: AuditFlaw) => FLAWS[flaw](number.toLocaleString('id')),
  next: (entries: number, folder: string, path: string) =>
    `${entries.toLocaleString('id')} catatan sebelumnya utuh. Jangan ubah apa pun: salin folder ${folder} dan ${path} ke tempat lain, lalu ikuti docs/breach.md.`,
  noStore: (folder: string) =>
    `Di ${folder} tidak ada data Tersalur. Sebut folder yang dipakai "tersalur serve" dengan --data.`,
  noAnchors: (path: string) =>
    `Jangkar di ${path} tidak dapat dibaca, atau salah satu barisnya bukan jangkar. Periksa berkas itu (TERSALUR_AUDIT_ANCHORS menyebut tempatnya), lalu ulangi.`,
  notWritable: (folder: string) =>
    `Data di ${folder} tidak dapat dibuka. Salin folder itu ke tempat yang boleh ditulis akun ini, lalu ulangi dengan --data.`,
};
