import { Fault, type FaultCode, isFault } from '#application';

/** What the beginnings of SQLite's and the system's codes mean; the first that fits. */
const MEANINGS: readonly (readonly [string, FaultCode])[] = [
  ['SQLITE_FULL', 'STORE_FULL'],
  ['ENOSPC', 'STORE_FULL'],
  ['EDQUOT', 'STORE_FULL'],
  ['SQLITE_READONLY', 'STORE_READ_ONLY'],
  ['SQLITE_CANTOPEN', 'STORE_READ_ONLY'],
  ['SQLITE_PERM', 'STORE_READ_ONLY'],
  ['EACCES', 'STORE_READ_ONLY'],
  ['EPERM', 'STORE_READ_ONLY'],
  ['EROFS', 'STORE_READ_ONLY'],
  ['EEXIST', 'STORE_READ_ONLY'],
  ['ENOTDIR', 'STORE_READ_ONLY'],
  ['SQLITE_CORRUPT', 'STORE_DAMAGED'],
  ['SQLITE_NOTADB', 'STORE_DAMAGED'],
  ['SQLITE_BUSY', 'STORE_IN_USE'],
];

const WHAT_TO_DO: Partial<Record<FaultCode, string>> = {
  STORE_FULL: 'no room is left: free some on its disk; all that was acknowledged is there',
  STORE_READ_ONLY:
    'the folder cannot be written: give it to the account that Tersalur runs under, or name another',
  STORE_DAMAGED:
    'what is stored is damaged and was left as it is: stop Tersalur, keep a copy of the folder, and restore the last backup',
  STORE_IN_USE: 'another Tersalur uses the folder: stop it, or name another folder',
};

/** Any error of the store as a fault that names the folder and says what to do. */
export function storeFault(thrown: unknown, folder: string): Fault {
  if (isFault(thrown)) return thrown;
  const result = codeOf(thrown);
  const code = MEANINGS.find(([beginning]) => result.startsWith(beginning))?.[1] ?? 'STORE_UNAVAILABLE';
  const sentence = WHAT_TO_DO[code] ?? 'the store failed; it may pass';
  return new Fault(code, `${folder}: ${sentence} (${result})`, thrown);
}

/** Tells apart a checksum that does not fit. */
export function damagedFault(folder: string, what: string): Fault {
  return new Fault('STORE_DAMAGED', `${folder}: ${what}: ${WHAT_TO_DO.STORE_DAMAGED!}`);
}

function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return 'unknown';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return 'name' in thrown && typeof thrown.name === 'string' ? thrown.name : 'unknown';
}
