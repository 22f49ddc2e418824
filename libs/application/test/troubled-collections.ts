import { Fault } from '../src/faults/fault.js';
import { type Collections, type WritableCollection } from '../src/ports/collections.js';

/** What becomes of a write: it is there and said to be, is there though it is said to have failed, or is not there. */
export type WriteFate = 'DONE' | 'DONE IN SILENCE' | 'LOST';

/** Collections whose writes meet the fates that they are given; as if the process had ended there. */
export function troubledCollections(
  collections: Collections,
  fate: () => WriteFate | undefined,
): Collections {
  return {
    reading: (definition) => collections.reading(definition),
    writing: (definition, service) => troubled(collections.writing(definition, service), fate),
  };
}

function troubled<Item extends object>(
  collection: WritableCollection<Item>,
  fate: () => WriteFate | undefined,
): WritableCollection<Item> {
  const meet = async <Done>(write: () => Promise<Done>): Promise<Done> => {
    const met = fate();
    const failure = new Fault('STORE_UNAVAILABLE', 'the store does not answer');
    if (met === 'LOST') throw failure;
    const done = await write();
    if (met === 'DONE IN SILENCE') throw failure;
    return done;
  };
  return {
    get: (id) => collection.get(id),
    find: (unique, key) => collection.find(unique, key),
    page: (list, of, options) => collection.page(list, of, options),
    insert: (id, item) => meet(() => collection.insert(id, item)),
    replace: (id, version, item) => meet(() => collection.replace(id, version, item)),
    remove: (id, version) => meet(() => collection.remove(id, version)),
  };
}
