import {
  checkOwner,
  type CollectionDefinition,
  type Collections,
  type ReadableCollection,
  type WritableCollection,
} from '#application';
import { type Database } from '../connection/database.js';
import { MongoCollection } from './mongo-collection.js';

/** Operational collections in a database. */
export class MongoCollections implements Collections {
  constructor(private readonly database: Database) {}

  reading<Item extends object>(definition: CollectionDefinition<Item>): ReadableCollection<Item> {
    return new MongoCollection(definition, this.database);
  }

  writing<Item extends object>(
    definition: CollectionDefinition<Item>,
    service: string,
  ): WritableCollection<Item> {
    checkOwner(definition, service);
    return new MongoCollection(definition, this.database);
  }
}
