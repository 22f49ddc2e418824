import mongoose, {
  type Connection,
  type IndexDefinition,
  type Model,
  Schema,
  type SchemaDefinition,
} from 'mongoose';
import { Fault } from '#application';
import { mongoFault } from './mongo-fault.js';

/** Milliseconds that a server may be away before a call fails. */
const PATIENCE = 5_000;

/** How the server is reached, and as whom. */
export interface Access {
  /** Encrypts the connections, and knows the server by the certificates in a file (PEM), or by those that this computer trusts. */
  readonly tls?: { readonly caFile?: string | undefined } | undefined;
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
}

/** A collection's form and indexes. */
export interface Shape {
  readonly name: string;
  readonly fields: SchemaDefinition;
  readonly indexes: readonly (readonly [
    fields: IndexDefinition,
    options: { readonly unique?: boolean; readonly sparse?: boolean },
  ])[];
}

/** A database of the server, as the adapter reaches it. */
export class Database {
  private readonly indexed = new Map<string, Promise<void>>();
  private isClosed = false;

  private constructor(private readonly connection: Connection) {}

  /** Reaches the database that the address names. Faults: STORE_UNAVAILABLE. */
  static async open(url: string, name: string, { tls, credentials }: Access): Promise<Database> {
    const connection = mongoose.createConnection(url, {
      dbName: name,
      ...(tls && { tls: true, ...(tls.caFile === undefined ? {} : { tlsCAFile: tls.caFile }) }),
      ...(credentials && {
        auth: { username: credentials.user, password: credentials.password },
        // Who has a user of another database says so in the address.
        ...(url.includes('authSource=') ? {} : { authSource: name }),
      }),
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
      serverSelectionTimeoutMS: PATIENCE,
      // What was acknowledged is on the disks of most members (so it is for a majority unless a server is told otherwise), and so is what is read.
      writeConcern: { w: 'majority' },
      readConcern: { level: 'majority' },
      retryWrites: true,
    });
    try {
      await connection.asPromise();
    } catch (thrown) {
      throw mongoFault(thrown);
    }
    return new Database(connection);
  }

  /** The collection of a shape. A field that the shape does not name is an error, not passed over. */
  model<Row>({ name, fields, indexes }: Shape): Model<Row> {
    const known = this.connection.models[name] as Model<Row> | undefined;
    if (known) return known;
    const options = { strict: 'throw', strictQuery: 'throw', versionKey: false, minimize: false } as const;
    const schema = new Schema(fields, { ...options, collection: name });
    for (const [indexed, how] of indexes) schema.index(indexed, how);
    return this.connection.model(name, schema) as unknown as Model<Row>;
  }

  /** Asks a collection, whose indexes are there before the first answer. Faults: STORE_UNAVAILABLE, STORE_FULL, STORE_CLOSED. */
  async ask<Row, Answer>(
    model: Model<Row>,
    question: (model: Model<Row>) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.isClosed) throw new Fault('STORE_CLOSED', 'the database was closed');
    try {
      await this.index(model);
      return await question(model);
    } catch (thrown) {
      throw mongoFault(thrown);
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.connection.close();
  }

  private async index<Row>(model: Model<Row>): Promise<void> {
    const name = model.modelName;
    const indexing = this.indexed.get(name) ?? model.createIndexes();
    this.indexed.set(name, indexing);
    await indexing.catch((thrown: unknown) => {
      this.indexed.delete(name);
      throw thrown;
    });
  }
}
