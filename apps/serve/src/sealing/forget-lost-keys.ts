import { KeyFile } from '#adapters/key-file';
import {
  checkKeys,
  type Clock,
  Cycles,
  DataKeys,
  type DataScope,
  Decisions,
  Files,
  KeysLost,
  noteByOperator,
  Purges,
  type WrappingKeys,
  Remarks,
  Visits,
} from '#application';
import { newWrappingKey } from '#security';
import { type ClosedStore, type OpenedStore, withStore } from './operated-store.js';
import { type KeySource } from './store-keys.js';

/** A key that opens nothing: what it is asked for is lost. */
const NO_KEYS: WrappingKeys = { current: newWrappingKey(), earlier: [] };

/** The scopes whose keys nobody has any more. Faults: those of openSqlite, KeyFile and the collections. */
export function lostScopes(closed: ClosedStore): Promise<readonly DataScope[]> {
  return withStore(closed, lostIn);
}

/**
 * Gives up what nobody can read any more, so that the services start again with a new key: the cycles are purged, with a certificate each; secrets are made
 * anew when they are next needed. Returns whose data that were. Faults: those of openSqlite, KeyFile, log and collections.
 */
export function forgetLostKeys(closed: ClosedStore): Promise<readonly DataScope[]> {
  return withStore(closed, async (opened) => {
    const scopes = await lostIn(opened);
    const { trail, store } = opened;
    const keys = new DataKeys(store.collections, NO_KEYS, closed.clock);
    const purges = purgesOf(opened, keys, closed.clock);
    for (const scope of scopes) {
      await noteByOperator(trail, closed.clock, {
        ...{ what: 'KEY_FORGOTTEN', to: scope.cycle, operator: closed.operator },
        details: { region: scope.region },
      });
      await purges.giveUp(scope);
    }
    return scopes;
  });
}

async function lostIn({ store, keySource }: OpenedStore): Promise<readonly DataScope[]> {
  try {
    await checkKeys(store.collections, await keysFrom(keySource));
    return [];
  } catch (thrown) {
    if (thrown instanceof KeysLost) return thrown.scopes;
    throw thrown;
  }
}

async function keysFrom(source: KeySource): Promise<WrappingKeys | undefined> {
  return 'path' in source ? new KeyFile(source.path).read() : source;
}

function purgesOf({ store }: OpenedStore, keys: DataKeys, clock: Clock): Purges {
  const cycles = new Cycles(store);
  const [files, decisions] = [new Files(store), new Decisions(store)];
  const [remarks, visits] = [new Remarks(store), new Visits(store)];
  return new Purges({ ...store, keys, clock, cycles, files, decisions, remarks, visits });
}
