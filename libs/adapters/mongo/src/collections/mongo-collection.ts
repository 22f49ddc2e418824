import { isDeepStrictEqual } from 'node:util';
import { type Model } from 'mongoose';
import {
  type CollectionDefinition,
  cursorOf,
  type CursorPlace,
  Fault,
  type Page,
  type PageOptions,
  placeOf,
  type Stored,
  type WritableCollection,
} from '#application';
import { type Database } from '../connection/database.js';
import { isDuplicate } from '../connection/mongo-fault.js';
import { type ItemRow, rowOf, shapeOf } from './item-rows.js';

/** One collection in a database. */
export class MongoCollection<Item extends object> implements WritableCollection<Item> {
  private readonly rows: Model<ItemRow>;

  constructor(
    private readonly definition: CollectionDefinition<Item>,
    private readonly database: Database,
  ) {
    this.rows = database.model<ItemRow>(shapeOf(definition));
  }

  get(id: string): Promise<Stored<Item> | undefined> {
    return this.one({ _id: id });
  }

  find(unique: string, key: string): Promise<Stored<Item> | undefined> {
    return this.one({ [`keys.${unique}`]: key });
  }

  async page(
    list: string,
    of: string,
    { limit, cursor, newestFirst = false }: PageOptions,
  ): Promise<Page<Item>> {
    const address = { collection: this.definition.name, list, of, newestFirst };
    const after = placeOf(address, cursor);
    const at = `lists.${list}.at`;
    const direction = newestFirst ? -1 : 1;
    const rows = await this.database.ask(this.rows, (rows) =>
      rows
        .find({ [`lists.${list}.of`]: of, ...(after && behind(at, after, newestFirst)) })
        .sort({ [at]: direction, _id: direction })
        .limit(limit + 1)
        .lean<ItemRow[]>()
        .exec(),
    );
    const shown = rows.slice(0, limit);
    const items = shown.map((row) => this.stored(row));
    if (rows.length <= limit) return { items };
    const { _id: id, lists } = shown.at(-1)!;
    return { items, next: cursorOf(address, { at: lists[list]!.at, id }) };
  }

  async insert(id: string, item: Item): Promise<Stored<Item>> {
    const row = rowOf(this.definition, id, 1, item);
    if (await this.isStored((rows) => rows.insertMany([row], { throwOnValidationError: true })))
      return this.stored(row);
    const there = await this.get(id);
    if (!there) throw new Fault('ITEM_EXISTS', `${this.definition.name} has an item with one of these keys`);
    if (there.version === 1 && isDeepStrictEqual(there.item, JSON.parse(row.body))) return there;
    throw new Fault('ITEM_EXISTS', `${this.definition.name} has an item ${id}`);
  }

  async replace(id: string, version: number, item: Item): Promise<Stored<Item>> {
    const row = rowOf(this.definition, id, version + 1, item);
    let matched = 0;
    const isStored = await this.isStored(async (rows) => {
      ({ matchedCount: matched } = await rows.replaceOne({ _id: id, version }, row).exec());
    });
    if (!isStored)
      throw new Fault('ITEM_EXISTS', `${this.definition.name} has an item with one of these keys`);
    if (matched === 1) return this.stored(row);
    const there = await this.get(id);
    if (!there) throw new Fault('ITEM_MISSING', `${this.definition.name} has no item ${id}`);
    throw this.changed(there, version);
  }

  async remove(id: string, version: number): Promise<void> {
    const { deletedCount } = await this.database.ask(this.rows, (rows) =>
      rows.deleteOne({ _id: id, version }).exec(),
    );
    const there = deletedCount === 1 ? undefined : await this.get(id);
    if (there) throw this.changed(there, version);
  }

  /** False when a unique key or the id is taken. */
  private isStored(store: (rows: Model<ItemRow>) => Promise<unknown>): Promise<boolean> {
    return this.database.ask(this.rows, async (rows) => {
      try {
        await store(rows);
        return true;
      } catch (thrown) {
        if (isDuplicate(thrown)) return false;
        throw thrown;
      }
    });
  }

  private changed(there: Stored<Item>, version: number): Fault {
    const { name } = this.definition;
    return new Fault('ITEM_CHANGED', `${there.id} in ${name} has version ${there.version}, not ${version}`);
  }

  private async one(filter: Readonly<Record<string, string>>): Promise<Stored<Item> | undefined> {
    const row = await this.database.ask(this.rows, (rows) => rows.findOne(filter).lean<ItemRow>().exec());
    return row === null ? undefined : this.stored(row);
  }

  private stored({ _id: id, version, body }: ItemRow): Stored<Item> {
    return { id, version, item: JSON.parse(body) as Item };
  }
}

/** What stands behind a place in the order of a list. */
function behind(field: string, { at, id }: CursorPlace, newestFirst: boolean) {
  const beyond = newestFirst ? '$lt' : '$gt';
  return { $or: [{ [field]: { [beyond]: at } }, { [field]: at, _id: { [beyond]: id } }] };
}
