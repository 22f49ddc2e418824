import { wrapKey } from '#security';
import { allItems } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { type Collections, type Stored, type WritableCollection } from '../ports/collections.js';
import { type WrappingKeys } from '../ports/wrapping-keys.js';
import { aboutKey, DATA_KEYS, type DataKeyRecord, unwrapped } from './data-keys.js';

/** Wraps every data key by the current wrapping key, and returns how many were wrapped by an earlier one. Done again it changes nothing. Faults: KEY_MISSING; those of the collections. */
export async function rewrapKeys(collections: Collections, wrapping: WrappingKeys): Promise<number> {
  const records = collections.writing(DATA_KEYS, 'keys');
  let count = 0;
  for (const stored of await allItems(records, 'all', '')) {
    const by = stored.item.key?.by;
    if (by === undefined || by === wrapping.current.id) continue;
    if (await rewrap(records, stored, wrapping)) count++;
  }
  return count;
}

/** False where it was destroyed or wrapped anew by somebody else. */
async function rewrap(
  records: WritableCollection<DataKeyRecord>,
  stored: Stored<DataKeyRecord>,
  wrapping: WrappingKeys,
): Promise<boolean> {
  const { id, version, item } = stored;
  const key = wrapKey(wrapping.current, unwrapped(stored, wrapping), aboutKey(id, item));
  try {
    await records.replace(id, version, { ...item, key });
    return true;
  } catch (fault) {
    if (isFault(fault, 'ITEM_CHANGED')) return false;
    throw fault;
  }
}
