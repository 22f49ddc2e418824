/** What operators do with what is stored: none of it serves anybody, and so none of it loads what does. */
export { openTopics } from './apart/open-topics.js';
export { type ClosedStore, type OperatedStore } from './sealing/operated-store.js';
export { dropKeys, retiredKeys } from './sealing/drop-retired-keys.js';
export { forgetLostKeys, lostScopes } from './sealing/forget-lost-keys.js';
export { rotateStoreKeys } from './sealing/rotate-store-keys.js';
export { dropLetters, replayLetters, waitingLetters } from './dead-letters.js';
export { auditVerdict } from './audit-verdict.js';
export { backUp } from './backup/back-up.js';
export { type BackupPoint, chooseBackup } from './backup/choose-backup.js';
export { restore } from './backup/restore.js';
export { type VerifiedBook, verifyData } from './backup/verify-data.js';
export { exportData } from './moving/export-data.js';
export { importData } from './moving/import-data.js';
export { systemClock } from './system-clock.js';
