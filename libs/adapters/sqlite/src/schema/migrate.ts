import { type Database } from 'better-sqlite3';
import { Fault } from '#application';
import { MIGRATIONS } from './migrations.js';

/** Brings a store to this version, each step whole or not at all. Faults: STORE_NEWER. */
export function migrate(database: Database, migrations = MIGRATIONS): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length)
    throw new Fault(
      'STORE_NEWER',
      `the store has version ${version}, this Tersalur knows ${migrations.length}: update Tersalur`,
    );
  for (const [index, script] of migrations.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      database.exec(script);
      database.pragma(`user_version = ${index + 1}`);
    })();
  }
}
