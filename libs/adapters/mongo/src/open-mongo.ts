import { type Clock, type Collections, type Segments } from '#application';
import { MongoCollections } from './collections/mongo-collections.js';
import { type Access, Database } from './connection/database.js';
import { MongoSegments } from './segments/mongo-segments.js';

export interface MongoOptions extends Access {
  /** The server, as MongoDB's drivers have it. */
  readonly url: string;
  /** The database on it. */
  readonly database: string;
  readonly clock: Clock;
}

/** Segments and collections in a database. */
export interface MongoStore {
  readonly segments: Segments;
  readonly collections: Collections;
  close(): Promise<void>;
}

/** Reaches the database. Faults: STORE_UNAVAILABLE. */
export async function openMongo({
  url,
  database: name,
  clock,
  ...access
}: MongoOptions): Promise<MongoStore> {
  const database = await Database.open(url, name, access);
  return {
    segments: new MongoSegments(database, clock),
    collections: new MongoCollections(database),
    close: () => database.close(),
  };
}
