import {
  checkOwner,
  type CollectionDefinition,
  type Collections,
  type ReadableCollection,
  type WritableCollection,
} from '#application';
import { MemoryCollection, type MemoryItem } from './memory-collection.js';

/** What would be on a disk: the items of each collection by id. */
export type MemoryItems = Map<string, Map<string, MemoryItem>>;

/** Operational collections in memory. */
export class MemoryCollections implements Collections {
  constructor(private readonly items: MemoryItems) {}

  reading<Item extends object>(definition: CollectionDefinition<Item>): ReadableCollection<Item> {
    return this.open(definition);
  }

  writing<Item extends object>(
    definition: CollectionDefinition<Item>,
    service: string,
  ): WritableCollection<Item> {
    checkOwner(definition, service);
    return this.open(definition);
  }

  private open<Item extends object>(definition: CollectionDefinition<Item>): MemoryCollection<Item> {
    let items = this.items.get(definition.name);
    if (items === undefined) this.items.set(definition.name, (items = new Map<string, MemoryItem>()));
    return new MemoryCollection(definition, items);
  }
}
