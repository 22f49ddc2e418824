import {
  type CollectionDefinition,
  type Collections,
  type ReadableCollection,
  type Stored,
} from '../ports/collections.js';
import { cursorOf } from './cursor.js';

/** How many items are read at once. */
const PAGE = 200;

/** A list that is ordered by when its items were last changed (ISO 8601, UTC). */
const BY_CHANGE = 'byChange';

/** Reads the items of a collection with the list `byChange` that were changed later than a moment. */
export class ChangedItems<Item extends object> {
  private readonly collection: ReadableCollection<Item>;

  constructor(
    collections: Collections,
    private readonly definition: CollectionDefinition<Item>,
  ) {
    this.collection = collections.reading(definition);
  }

  /** The items, the earliest change first. */
  async since(at: string): Promise<readonly Stored<Item>[]> {
    const address = { collection: this.definition.name, list: BY_CHANGE, of: '', newestFirst: false };
    const items: Stored<Item>[] = [];
    for (let cursor: string | undefined = cursorOf(address, { at, id: '' }); cursor !== undefined;) {
      const page = await this.collection.page(BY_CHANGE, '', { limit: PAGE, cursor });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  }
}
