import { isFault } from '../faults/fault.js';
import { type WritableCollection } from '../ports/collections.js';

/** Removes an item, whatever it is by then. Faults: those of the collection. */
export async function removeItem<Item extends object>(
  collection: WritableCollection<Item>,
  id: string,
): Promise<void> {
  for (;;) {
    const stored = await collection.get(id);
    if (stored === undefined) return;
    try {
      return await collection.remove(id, stored.version);
    } catch (fault) {
      // It was changed meanwhile.
      if (!isFault(fault, 'ITEM_CHANGED')) throw fault;
    }
  }
}
