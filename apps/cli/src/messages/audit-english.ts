import { type AuditFlaw } from '#security';
import { type indonesianOfAudit } from './audit-indonesian.js';

const FLAWS: Readonly<Record<AuditFlaw['flaw'], (number: string) => string>> = {
  CHANGED: (number) => `Entry ${number} was changed after it was written.`,
  DELETED: (number) => `Entry ${number} was deleted.`,
  INSERTED: (number) => `In the place of number ${number} stands an entry that Tersalur did not write.`,
  REORDERED: (number) => `Entry ${number} is not in its place; the order was changed.`,
  TRUNCATED: (number) => `The entries from ${number} on were cut off the end of the trail.`,
};

/** What `tersalur verify-audit` says, in English. */
export const englishOfAudit: typeof indonesianOfAudit = {
  whole: (entries) =>
    `The audit trail is whole: ${entries.toLocaleString('en-US')} entries, none changed, deleted, inserted or moved.`,
  anchored: (anchors, last, path) =>
    `It fits the ${anchors.toLocaleString('en-US')} anchors in ${path}; up to number ${last.toLocaleString('en-US')} nothing was cut off or written anew.`,
  notAnchored: (path) =>
    `Attention: there are no anchors in ${path}, so that entries cut off the end, or all written anew, would not be seen. Check TERSALUR_AUDIT_ANCHORS.`,
  flaw: ({ flaw, number }) => FLAWS[flaw](number.toLocaleString('en-US')),
  next: (entries, folder, path) =>
    `The ${entries.toLocaleString('en-US')} entries before it are whole. Change nothing: copy the folder ${folder} and ${path} elsewhere, then follow docs/breach.md.`,
  noStore: (folder) =>
    `There are no data of Tersalur in ${folder}. Name the folder of "tersalur serve" by --data.`,
  noAnchors: (path) =>
    `The anchors in ${path} cannot be read, or a line is none. Check the file (TERSALUR_AUDIT_ANCHORS says where it is), then try again.`,
  notWritable: (folder) =>
    `The data in ${folder} cannot be opened. Copy the folder to where this account may write, then try again with --data.`,
};
