import {
  type CollectionDefinition,
  cursorOf,
  type Page,
  type PageOptions,
  placeOf,
  type ReadableCollection,
  type Stored,
} from '#application';
import { type Reader } from '../folder/reader.js';

/** An item as it lies in the file. */
export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly checksum: number;
}

interface PlacedRow extends ItemRow {
  readonly place: string;
}

const ITEM = 'items.id, items.version, items.body, items.checksum';

/** What is committed of one collection. */
export class ItemRows<Item extends object> implements ReadableCollection<Item> {
  /** `itemOf` makes the item of a row, and says whether it is to be trusted. */
  constructor(
    private readonly definition: CollectionDefinition<Item>,
    private readonly reader: Reader,
    private readonly itemOf: (row: ItemRow) => Item,
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

  private stored(row: ItemRow | undefined): Stored<Item> | undefined {
    if (row === undefined) return undefined;
    return this.reader.guarded(() => ({ id: row.id, version: row.version, item: this.itemOf(row) }));
  }
}
