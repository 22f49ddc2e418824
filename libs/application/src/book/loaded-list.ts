import { setImmediate } from 'node:timers/promises';
import { RecentlyUsed } from '../collections/recently-used.js';
import { type List, ListPage, type ListRow, type ListShape } from '../pages/list-page.js';
import { type RowSums, sumRows } from '../pages/sum-rows.js';
import { type Head, type SegmentHash } from '../ports/segments.js';

/** Which rows of a page are wanted (1, else 0), by one criterion; `start` is the position of its first row in the list. */
export type Criterion<Shape extends ListShape> = (page: ListPage<Shape>, start: number) => Uint8Array;

/** Reads the bytes of segments, in their order (`readAhead`). */
export type ReadPages = (hashes: readonly SegmentHash[]) => AsyncIterable<Uint8Array>;

/** How many searches are remembered. */
const KEPT_SEARCHES = 16;

/** A list of one revision of a book, in memory by columns. */
export class LoadedList<Shape extends ListShape> {
  /** Rows of all pages. */
  readonly total: number;
  /** Position of the first row of each page. */
  private readonly starts: readonly number[];
  private readonly inOrder: readonly ListPage<Shape>[];
  private readonly found = new RecentlyUsed<string, Int32Array>(KEPT_SEARCHES);

  private constructor(
    private readonly pages: ReadonlyMap<SegmentHash, ListPage<Shape>>,
    order: readonly SegmentHash[],
  ) {
    this.inOrder = order.map((hash) => pages.get(hash)!);
    let start = 0;
    this.starts = this.inOrder.map(({ rows }) => (start += rows) - rows);
    this.total = start;
  }

  /** Loads the list of a head; pages that an earlier revision had, too, are taken from there. Faults: those of reading and unpackPage. */
  static async load<Shape extends ListShape>(
    read: ReadPages,
    head: Head,
    list: List<Shape>,
    earlier?: LoadedList<Shape>,
  ): Promise<LoadedList<Shape>> {
    const order = head.segments.filter(({ kind }) => kind === list.kind).map(({ hash }) => hash);
    const known = order.filter((hash) => earlier?.pages.has(hash) === true);
    const pages = new Map(known.map((hash) => [hash, earlier!.pages.get(hash)!]));
    const missing = order.filter((hash) => !pages.has(hash));
    let at = 0;
    for await (const bytes of read(missing)) {
      pages.set(missing[at++]!, new ListPage(list, bytes));
      // A page may be there at once: whoever waits for another answer has a turn between two of them.
      await setImmediate();
    }
    return new LoadedList(pages, order);
  }

  /** The positions of the rows that meet all criteria, in their order. What was found is remembered by `name`, which stands for the criteria. */
  find(name: string, criteria: readonly Criterion<Shape>[]): Int32Array {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const found = this.positions(criteria);
    this.found.set(name, found);
    return found;
  }

  /** The same, remembered by nobody. */
  positions(criteria: readonly Criterion<Shape>[]): Int32Array {
    // One place more: what is not wanted is written there, too, and written over.
    const found = new Int32Array(this.total + 1);
    let count = 0;
    for (const [number, page] of this.inOrder.entries()) {
      const mask = maskOf(page, this.starts[number]!, criteria);
      // Most pages have no row that is wanted.
      if (mask.includes(1)) count = addPositions(found, count, mask, this.starts[number]!);
    }
    return found.slice(0, count);
  }

  /** Counts the rows that have the same words in some fields, and sums up some of their numbers; in the order in which the words first stand. */
  sums<Word extends keyof Shape & string, Amount extends keyof Shape & string>(
    words: readonly Word[],
    amounts: readonly Amount[],
  ): readonly RowSums<Word, Amount>[] {
    return sumRows(this.inOrder, words, amounts);
  }

  /** How many of the rows that meet all criteria have each word of a field, in the order of the words. */
  countWords(field: keyof Shape & string, criteria: readonly Criterion<Shape>[]): [string, number][] {
    const counts = new Map<string, number>();
    for (const [number, page] of this.inOrder.entries())
      for (const [word, count] of page.countWords(field, maskOf(page, this.starts[number]!, criteria)))
        counts.set(word, (counts.get(word) ?? 0) + count);
    return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /** The row at a position, from 0 to before `total`. */
  row(position: number): ListRow<Shape> {
    const page = this.pageOf(position);
    return this.inOrder[page]!.row(position - this.starts[page]!);
  }

  /** A field of the row at a position. */
  value<Field extends keyof Shape & string>(position: number, field: Field): ListRow<Shape>[Field] {
    const page = this.pageOf(position);
    return this.inOrder[page]!.value(position - this.starts[page]!, field);
  }

  private pageOf(position: number): number {
    let page = this.starts.length - 1;
    while (this.starts[page]! > position) page--;
    return page;
  }
}

function maskOf<Shape extends ListShape>(
  page: ListPage<Shape>,
  start: number,
  criteria: readonly Criterion<Shape>[],
): Uint8Array {
  const [first, ...others] = criteria.map((criterion) => criterion(page, start));
  if (first !== undefined && others.length === 0) return first;
  // The criteria's own masks stay as they are.
  const mask = first?.slice() ?? new Uint8Array(page.rows).fill(1);
  for (const wanted of others) for (let row = 0; row < mask.length; row++) mask[row]! &= wanted[row]!;
  return mask;
}

/** Adds the positions of a page's rows that are in a mask behind the first `count`; gives how many there are then. */
function addPositions(found: Int32Array, count: number, mask: Uint8Array, start: number): number {
  let end = count;
  for (let row = 0; row < mask.length; row++) {
    found[end] = start + row;
    end += mask[row]!;
  }
  return end;
}
