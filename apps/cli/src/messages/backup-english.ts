import { type VerifiedBook } from '../../../serve/src/operating.js';
import { type indonesianOfBackup } from './backup-indonesian.js';

const VERDICTS: Readonly<Record<VerifiedBook['verdict'], string>> = {
  EQUAL: 'ledger and discrepancies are what is computed anew',
  DIFFERENT: 'DIFFERS from what is computed anew',
  NOT_COMPUTED: 'not computed yet; its pages are whole',
  PURGED: 'its data were destroyed',
};

/** What is said of backups, in English. */
export const englishOfBackup: typeof indonesianOfBackup = {
  made: (path, bytes, books) =>
    `The backup is in ${path}: ${Math.ceil(bytes / 1_048_576).toLocaleString('en')} MiB, ${books} cycles.`,
  book: (region, months, cycle, revision) => `  ${region} ${months} (${cycle}): revision ${revision}`,
  keys: (ids) =>
    `The keys are not in it: keep a copy of the key file (${ids}) elsewhere. Without it nobody can read this backup.`,
  none: (path) =>
    `There is no backup that fits in ${path}. Name the folder of a backup, or one with several, and check --before or --revision.`,
  chosen: (path, madeAt) => `Restoring from ${path} (made ${madeAt}).`,
  exists: (path) => `${path} has data already; nothing was changed. Name another folder.`,
  damaged: 'This backup is damaged: it is not what was saved. Use another one; nothing was changed.',
  full: (path) =>
    `No room is left for ${path}; nothing was left there. Free some, or name a folder on another disk.`,
  badMoment: (text) => `--before "${text}" is no moment; write it like 2026-11-27T16:00.`,
  badRevision: (text) => `--revision "${text}" is not understood; write it like CYCLE-ID=12.`,
  verified: ({ region, months, revision, verdict }) =>
    `  ${region} ${months}, revision ${revision}: ${VERDICTS[verdict]}`,
  whole: (books, entries) =>
    `All is whole: ${books} cycles, ${entries.toLocaleString('en')} entries of the audit trail.`,
  notWhole: (isAuditWhole) =>
    isAuditWhole
      ? 'A cycle is not what is computed anew (see above). Do not use its result: restore another backup, or upload its files anew into a new folder.'
      : 'The audit trail is not whole. Run "tersalur verify-audit" to see which entry was changed.',
};
