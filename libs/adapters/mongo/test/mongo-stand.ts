import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { type Stand } from '../../../testing/src/conformance/stand.js';
import { testServer } from '../../../testing/src/test-server.js';
import { type MongoStore, openMongo } from '../src/index.js';

/** The database server of this run of tests. */
export const url = await testServer('mongo');

/** A part of a store in a database of its own, for its contract. */
export function mongoStand<Part>(partOf: (store: MongoStore) => Part): Stand<Part> {
  const database = `test-${randomUUID()}`;
  return {
    open: async (clock) => {
      const store = await openMongo({ url, database, clock });
      return { part: partOf(store), close: store.close };
    },
    damage: async (hash) => {
      const body = Buffer.from('spoiled');
      await behindTheBack(database, (connection) =>
        connection.collection<{ _id: string }>('segments').updateOne({ _id: hash }, { $set: { body } }),
      );
    },
    remove: () => removeDatabase(database),
  };
}

/** Removes a database with all that is in it. */
export function removeDatabase(database: string): Promise<void> {
  return behindTheBack(database, (connection) => connection.dropDatabase());
}

async function behindTheBack(
  dbName: string,
  change: (connection: mongoose.Connection) => Promise<unknown>,
): Promise<void> {
  const connection = await mongoose.createConnection(url, { dbName }).asPromise();
  await change(connection);
  await connection.close();
}
