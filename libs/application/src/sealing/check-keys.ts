import { allItems } from '../collections/each-item.js';
import { Fault, isFault } from '../faults/fault.js';
import { FILES } from '../files/file-record.js';
import { type CollectionDefinition, type Collections, type Stored } from '../ports/collections.js';
import { type DataScope } from '../ports/data-scope.js';
import { type WrappingKeys } from '../ports/wrapping-keys.js';
import { DATA_KEYS, type DataKeyRecord, unwrapped } from './data-keys.js';

/** Data keys that the given keys do not unwrap: what is theirs cannot be read. */
export class KeysLost extends Error {
  constructor(
    /** Whose data they are, in their order. */
    readonly scopes: readonly DataScope[],
    /** Ids of the keys that are asked for. */
    readonly wanted: readonly string[],
  ) {
    super(`${scopes.length} data keys are wrapped by keys that were not given: ${wanted.join(', ')}`);
  }
}

/**
 * Checks that a store with files has keys: one without was written by a version that did not seal. Faults: STORE_UNSEALED; those of the collections.
 */
export async function checkSealed(collections: Collections): Promise<void> {
  const isEmpty = async <Item extends object>(definition: CollectionDefinition<Item>, list: string) =>
    (await collections.reading(definition).page(list, '', { limit: 1 })).items.length === 0;
  if ((await isEmpty(DATA_KEYS, 'all')) && !(await isEmpty(FILES, 'byChange')))
    throw new Fault('STORE_UNSEALED', 'the store has files that are not sealed');
}

/** Checks that every data key of a store can be unwrapped. Throws KeysLost; faults: those of the collections. */
export async function checkKeys(collections: Collections, wrapping: WrappingKeys | undefined): Promise<void> {
  const records = await allItems(collections.reading(DATA_KEYS), 'all', '');
  const lost = records.filter((record) => record.item.key !== undefined && !opens(record, wrapping));
  if (lost.length === 0) return;
  const wanted = new Set(lost.map(({ item }) => item.key!.by));
  throw new KeysLost(
    lost.map(({ item: { region, cycle } }) => ({ region, cycle })),
    [...wanted],
  );
}

function opens(record: Stored<DataKeyRecord>, wrapping: WrappingKeys | undefined): boolean {
  if (wrapping === undefined) return false;
  try {
    unwrapped(record, wrapping);
    return true;
  } catch (fault) {
    if (isFault(fault, 'KEY_MISSING')) return false;
    throw fault;
  }
}
