import { isFault } from '../faults/fault.js';
import { type Stored, type WritableCollection } from '../ports/collections.js';

/** Changes an item to what `next` makes of it; nothing where that is undefined or the same. Returns what is stored then. Faults: those of the collection. */
export async function changeItem<Item extends object>(
  collection: WritableCollection<Item>,
  id: string,
  next: (item: Item | undefined) => Item | undefined,
): Promise<Stored<Item> | undefined> {
  for (;;) {
    const stored = await collection.get(id);
    const changed = next(stored?.item);
    if (changed === undefined || changed === stored?.item) return stored;
    try {
      if (stored === undefined) return await collection.insert(id, changed);
      return await collection.replace(id, stored.version, changed);
    } catch (fault) {
      // Something else was done with it meanwhile.
      if (!isFault(fault, 'ITEM_CHANGED', 'ITEM_EXISTS', 'ITEM_MISSING')) throw fault;
    }
  }
}
