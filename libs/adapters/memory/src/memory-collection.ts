import { isDeepStrictEqual } from 'node:util';
import {
  type CollectionDefinition,
  cursorOf,
  type CursorPlace,
  entriesOf,
  Fault,
  type Page,
  type PageOptions,
  placeOf,
  type Stored,
  type WritableCollection,
} from '#application';

/** An item as JSON text, so that nobody changes it from outside. */
export interface MemoryItem {
  readonly version: number;
  readonly json: string;
}

/** One collection in memory. */
export class MemoryCollection<Item extends object> implements WritableCollection<Item> {
  constructor(
    private readonly definition: CollectionDefinition<Item>,
    private readonly items: Map<string, MemoryItem>,
  ) {}

  async get(id: string): Promise<Stored<Item> | undefined> {
    return this.itemOf(id);
  }

  async find(unique: string, key: string): Promise<Stored<Item> | undefined> {
    return this.all().find(({ item }) => this.definition.unique?.[unique]?.(item) === key);
  }

  async page(
    list: string,
    of: string,
    { limit, cursor, newestFirst = false }: PageOptions,
  ): Promise<Page<Item>> {
    const address = { collection: this.definition.name, list, of, newestFirst };
    const after = placeOf(address, cursor);
    const direction = newestFirst ? -1 : 1;
    const entries = this.all()
      .flatMap((stored) => {
        const place = this.definition.lists?.[list]?.(stored.item);
        return place?.of === of ? [{ stored, at: place.at, id: stored.id }] : [];
      })
      .sort((one, other) => direction * comparePlaces(one, other))
      .filter((entry) => after === undefined || direction * comparePlaces(entry, after) > 0);
    const shown = entries.slice(0, limit);
    const items = shown.map(({ stored }) => stored);
    return entries.length > limit ? { items, next: cursorOf(address, shown.at(-1)!) } : { items };
  }

  async insert(id: string, item: Item): Promise<Stored<Item>> {
    const json = JSON.stringify(item);
    const there = this.itemOf(id);
    if (there?.version === 1 && isDeepStrictEqual(there.item, JSON.parse(json))) return there;
    if (there) throw new Fault('ITEM_EXISTS', `${this.definition.name} has an item ${id}`);
    return this.store(id, 1, json);
  }

  async replace(id: string, version: number, item: Item): Promise<Stored<Item>> {
    const there = this.items.get(id);
    if (!there) throw new Fault('ITEM_MISSING', `${this.definition.name} has no item ${id}`);
    this.checkVersion(id, there.version, version);
    return this.store(id, version + 1, JSON.stringify(item));
  }

  async remove(id: string, version: number): Promise<void> {
    const there = this.items.get(id);
    if (!there) return;
    this.checkVersion(id, there.version, version);
    this.items.delete(id);
  }

  private store(id: string, version: number, json: string): Stored<Item> {
    const stored = { id, version, item: JSON.parse(json) as Item };
    const others = this.all().filter((other) => other.id !== id);
    for (const { name, key } of entriesOf(this.definition, stored.item).unique)
      if (others.some(({ item }) => this.definition.unique![name]!(item) === key))
        throw new Fault('ITEM_EXISTS', `${this.definition.name} has an item with this ${name}`);
    this.items.set(id, { version, json });
    return stored;
  }

  private checkVersion(id: string, stored: number, read: number): void {
    if (stored === read) return;
    throw new Fault('ITEM_CHANGED', `${id} in ${this.definition.name} has version ${stored}, not ${read}`);
  }

  private itemOf(id: string): Stored<Item> | undefined {
    const found = this.items.get(id);
    return found && { id, version: found.version, item: JSON.parse(found.json) as Item };
  }

  private all(): Stored<Item>[] {
    return [...this.items.keys()].map((id) => this.itemOf(id)!);
  }
}

/** In the order of the texts' UTF-8 bytes, as databases have it. */
function comparePlaces(one: CursorPlace, other: CursorPlace): number {
  const compare = (left: string, right: string): number =>
    Buffer.compare(Buffer.from(left), Buffer.from(right));
  return compare(one.at, other.at) || compare(one.id, other.id);
}
