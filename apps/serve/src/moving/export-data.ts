import { backUp } from '../backup/back-up.js';
import { type Manifest } from '../backup/manifest.js';
import { type ClosedStore, withStore } from '../sealing/operated-store.js';

/**
 * Copies the data folder of services that do not run, and cannot be started meanwhile, so that nothing is written any more that the copy lacks. What comes of
 * it is a backup. Faults: those of openSqlite and backUp.
 */
export async function exportData(closed: ClosedStore, out: string): Promise<Manifest> {
  const { folder, anchorPath, clock } = closed;
  // There is a store, for it is open.
  return withStore(closed, async () => (await backUp({ folder, anchorPath, out, clock }))!);
}
