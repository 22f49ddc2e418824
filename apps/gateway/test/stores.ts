import { memoryStand } from '../../../libs/adapters/memory/test/memory-stand.js';
import { sqliteStand } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { type Stand } from '../../../libs/testing/src/conformance/stand.js';
import { type Store } from './door.js';

/** The stores on which the gateway is tested, by name. */
export const STORES: readonly (readonly [string, () => Stand<Store>])[] = [
  ['memory', () => memoryStand((store) => store)],
  ['SQLite', () => sqliteStand((store) => store)],
];
