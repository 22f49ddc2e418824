import {
  checkOwner,
  type CollectionDefinition,
  type Collections,
  type ReadableCollection,
  type WritableCollection,
} from '#application';
import { type Reader } from '../folder/reader.js';
import { type Writer } from '../writer/writer.js';
import { SqliteCollection } from './sqlite-collection.js';

/** Operational collections in the file. */
export class SqliteCollections implements Collections {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
  ) {}

  reading<Item extends object>(definition: CollectionDefinition<Item>): ReadableCollection<Item> {
    return new SqliteCollection(definition, this.reader, this.writer);
  }

  writing<Item extends object>(
    definition: CollectionDefinition<Item>,
    service: string,
  ): WritableCollection<Item> {
    checkOwner(definition, service);
    return new SqliteCollection(definition, this.reader, this.writer);
  }
}
