import { type Database } from 'better-sqlite3';
import { Fault } from '#application';
import { MIGRATIONS } from './migrations.js';

/** The version of a store; nothing is changed. Faults: STORE_NEWER. */
export function versionOf(database: Database, migrations = MIGRATIONS): number {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length)
    throw new Fault(
      'STORE_NEWER',
      `the store has version ${version}, this Tersalur knows ${migrations.length}: update Tersalur`,
    );
  return version;
}

/** Brings a store to this version, each step whole or not at all. Faults: STORE_NEWER. */
export function migrate(database: Database, migrations = MIGRATIONS): void {
  const version = versionOf(database, migrations);
  for (const [index, script] of migrations.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      database.exec(script);
      database.pragma(`user_version = ${index + 1}`);
    })();
  }
}
