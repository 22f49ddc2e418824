export {
  type ServedStore,
  type ServeOptions,
  type ServicePorts,
  type Services,
  startServices,
} from './start-services.js';
export { type ClosedStore } from './sealing/closed-store.js';
export { dropKeys, retiredKeys } from './sealing/drop-retired-keys.js';
export { forgetLostKeys, lostScopes } from './sealing/forget-lost-keys.js';
export { rotateStoreKeys } from './sealing/rotate-store-keys.js';
export { type DigestOptions } from './digest-options.js';
export { type KeySource } from './sealing/store-keys.js';
export { replayLetters, waitingLetters } from './dead-letters.js';
export { makeAdminLink } from './admin-link.js';
export { systemClock } from './system-clock.js';
export { loadMonth, makeDemoCity } from './demo-city.js';
export { backUp } from './backup/back-up.js';
export { type BackupPoint, chooseBackup } from './backup/choose-backup.js';
export { restore } from './backup/restore.js';
export { type VerifiedBook, verifyData } from './backup/verify-data.js';
