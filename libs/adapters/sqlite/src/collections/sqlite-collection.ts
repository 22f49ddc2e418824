import {
  type CollectionDefinition,
  cursorOf,
  entriesOf,
  type Page,
  type PageOptions,
  placeOf,
  type Stored,
  type WritableCollection,
} from '#application';
import { checksumOf } from '../folder/checksum.js';
import { type Reader } from '../folder/reader.js';
import { damagedFault } from '../folder/store-fault.js';
import { type Writer } from '../writer/writer.js';

interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly checksum: number;
}

interface PlacedRow extends ItemRow {
  readonly place: string;
}

const ITEM = 'items.id, items.version, items.body, items.checksum';

/** One collection in the file. */
export class SqliteCollection<Item extends object> implements WritableCollection<Item> {
  constructor(
    private readonly definition: CollectionDefinition<Item>,
    private readonly reader: Reader,
    private readonly writer: Writer,
  ) {}

  async get(id: string): Promise<Stored<Item> | undefined> {
    const query = `SELECT ${ITEM} FROM items WHERE collection = ? AND id = ?`;
    return this.stored(this.reader.one<ItemRow>(query, this.definition.name, id));
  }

  async find(unique: string, key: string): Promise<Stored<Item> | undefined> {
    const query = `SELECT ${ITEM} FROM item_keys JOIN items USING (collection, id)
      WHERE collection = ? AND item_keys.name = ? AND item_keys.key = ?`;
    return this.stored(this.reader.one<ItemRow>(query, this.definition.name, unique, key));
  }

  async page(
    list: string,
    of: string,
    { limit, cursor, newestFirst = false }: PageOptions,
  ): Promise<Page<Item>> {
    const address = { collection: this.definition.name, list, of, newestFirst };
    const after = placeOf(address, cursor);
    const rows = this.reader.all<PlacedRow>(
      `SELECT ${ITEM}, item_places.place FROM item_places JOIN items USING (collection, id)
       WHERE collection = ? AND list = ? AND owner = ?
       ${after ? `AND (place, id) ${newestFirst ? '<' : '>'} (?, ?)` : ''}
       ORDER BY place ${newestFirst ? 'DESC' : 'ASC'}, id ${newestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
      this.definition.name,
      list,
      of,
      ...(after ? [after.at, after.id] : []),
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const items = shown.map((row) => this.stored(row)!);
    if (rows.length <= limit) return { items };
    const { place: at, id } = shown.at(-1)!;
    return { items, next: cursorOf(address, { at, id }) };
  }

  async insert(id: string, item: Item): Promise<Stored<Item>> {
    const write = this.writeOf(id, item);
    return this.written(write, await this.writer.write({ write: 'INSERT', ...write }));
  }

  async replace(id: string, version: number, item: Item): Promise<Stored<Item>> {
    const write = this.writeOf(id, item);
    return this.written(write, await this.writer.write({ write: 'REPLACE', version, ...write }));
  }

  async remove(id: string, version: number): Promise<void> {
    await this.writer.write({ write: 'REMOVE', collection: this.definition.name, id, version });
  }

  private writeOf(id: string, item: Item) {
    const body = JSON.stringify(item);
    const entries = entriesOf(this.definition, JSON.parse(body) as Item);
    return { collection: this.definition.name, id, body, entries };
  }

  private written({ id, body }: { id: string; body: string }, version: unknown): Stored<Item> {
    return { id, version: version as number, item: JSON.parse(body) as Item };
  }

  private stored(row: ItemRow | undefined): Stored<Item> | undefined {
    if (row === undefined) return undefined;
    const { id, version, body, checksum } = row;
    return this.reader.guarded(() => {
      if (checksumOf(this.definition.name, id, `${version}`, body) !== checksum)
        throw damagedFault(this.reader.folder, `item ${id} of ${this.definition.name}`);
      return { id, version, item: JSON.parse(body) as Item };
    });
  }
}
