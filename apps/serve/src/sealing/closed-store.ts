import { AnchorFile } from '#adapters/anchor-file';
import { keysBeside } from '#adapters/key-file';
import { openSqlite, type SqliteStore } from '#adapters/sqlite';
import { AuditTrail, type Clock } from '#application';
import { type KeySource } from './store-keys.js';

/** A data folder whose services do not run, and what belongs to it. */
export interface ClosedStore {
  readonly folder: string;
  /** Where the wrapping keys come from (the file beside the folder). */
  readonly keySource?: KeySource | undefined;
  /** File for the anchors of the audit trail. */
  readonly anchorPath: string;
  /** Name of the account of the system that does it. */
  readonly operator: string;
  readonly clock: Clock;
}

/** What is at hand of such a folder. */
export interface OpenedStore {
  readonly store: SqliteStore;
  readonly trail: AuditTrail;
  readonly keySource: KeySource;
}

/** Does something with the store of a folder, which nobody else has meanwhile. Faults: those of openSqlite; those of the work. */
export async function withStore<Result>(
  { folder, keySource, anchorPath, clock }: ClosedStore,
  work: (opened: OpenedStore) => Promise<Result>,
): Promise<Result> {
  const store = await openSqlite({ folder, clock });
  try {
    const trail = new AuditTrail(store.collections, new AnchorFile(anchorPath));
    return await work({ store, trail, keySource: keySource ?? { path: keysBeside(folder) } });
  } finally {
    await store.close();
  }
}
