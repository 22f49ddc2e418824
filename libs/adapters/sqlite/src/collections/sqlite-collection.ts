import {
  type CollectionDefinition,
  entriesOf,
  type Page,
  type PageOptions,
  type Stored,
  type WritableCollection,
} from '#application';
import { checksumOf } from '../folder/checksum.js';
import { type Reader } from '../folder/reader.js';
import { damagedFault } from '../folder/store-fault.js';
import { type Writer } from '../writer/writer.js';
import { ItemRows } from './item-rows.js';

/** One collection in the file. */
export class SqliteCollection<Item extends object> implements WritableCollection<Item> {
  private readonly rows: ItemRows<Item>;

  constructor(
    private readonly definition: CollectionDefinition<Item>,
    reader: Reader,
    private readonly writer: Writer,
  ) {
    const { name } = definition;
    this.rows = new ItemRows(definition, reader, ({ id, version, body, checksum }) => {
      if (checksumOf(name, id, `${version}`, body) !== checksum)
        throw damagedFault(reader.folder, `item ${id} of ${name}`);
      return JSON.parse(body) as Item;
    });
  }

  get(id: string): Promise<Stored<Item> | undefined> {
    return this.rows.get(id);
  }

  find(unique: string, key: string): Promise<Stored<Item> | undefined> {
    return this.rows.find(unique, key);
  }

  page(list: string, of: string, options: PageOptions): Promise<Page<Item>> {
    return this.rows.page(list, of, options);
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
}
