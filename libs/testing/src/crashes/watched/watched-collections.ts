import { type Collections, type WritableCollection } from '#application';
import { type Reaches } from '../reaches.js';

/** A service's collections between fault points. */
export function watchedCollections(service: string, collections: Collections, reaches: Reaches): Collections {
  return {
    reading: (definition) => collections.reading(definition),
    writing: (definition, writer) =>
      watched(collections.writing(definition, writer), `${service} %s ${kindOf(definition.name)}`, reaches),
  };
}

/** Each service has readings of its own. */
function kindOf(name: string): string {
  return name.startsWith('file-readings.') ? 'reading' : name;
}

function watched<Item extends object>(
  collection: WritableCollection<Item>,
  write: string,
  reaches: Reaches,
): WritableCollection<Item> {
  const named = (verb: string): string => write.replace('%s', verb);
  return {
    get: (id) => collection.get(id),
    find: (unique, key) => collection.find(unique, key),
    page: (list, of, options) => collection.page(list, of, options),
    insert: (id, item) => reaches.around(named('inserts'), () => collection.insert(id, item)),
    replace: (id, version, item) =>
      reaches.around(named('replaces'), () => collection.replace(id, version, item)),
    remove: (id, version) => reaches.around(named('removes'), () => collection.remove(id, version)),
  };
}
