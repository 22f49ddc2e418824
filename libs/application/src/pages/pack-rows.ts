import { type NumberIndex, type RosterTable, type StatementTable, type TextIndex } from '#domain';
import { type PageBlock, packPage } from './packed-page.js';
import { shapeOf } from './table-shape.js';

/** How many rows a page has; the last one of a file has fewer. */
export const ROWS_A_PAGE = 2_000;

type Ids = Int32Array | Uint16Array;

/** The rows of a table from `from` to before `to` (at most 65,535), with the texts and numbers that they use: a page that another vocabulary can take in. */
export function packRows(
  table: RosterTable | StatementTable,
  from: number,
  to: number,
): Uint8Array<ArrayBuffer> {
  const shape = shapeOf(table);
  const columns = table as unknown as Readonly<Record<string, PageBlock>>;
  const rowsOf = (name: string): PageBlock => columns[name]!.subarray(from, to);
  const blocks: [string, PageBlock][] = shape.plain.map((name) => [name, rowsOf(name)]);
  for (const [name, words] of Object.entries(shape.texts))
    blocks.push(...packTexts(name, rowsOf(name) as Ids, table.vocabulary[words]));
  for (const [name, words] of Object.entries(shape.numbers))
    blocks.push(...packNumbers(name, rowsOf(name) as Ids, table.vocabulary[words]));
  if ('damagedNik' in table) blocks.push(['damagedNik', packDamaged(table, from, to)]);
  return packPage(shape.table, to - from, blocks);
}

/** The texts of a column: each different one once, in the order in which they come, and which of them (from 1) each row has. */
function packTexts(name: string, ids: Ids, words: TextIndex): [string, PageBlock][] {
  const places = new Map<number, number>();
  const rows = new Uint16Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id === 0) continue;
    let place = places.get(id);
    if (place === undefined) places.set(id, (place = places.size + 1));
    rows[row] = place;
  }
  const ends = new Uint32Array(places.size);
  let size = 0;
  let at = 0;
  for (const id of places.keys()) ends[at++] = size += words.endOf(id) - words.startOf(id);
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const id of places.keys()) {
    const text = words.pool.subarray(words.startOf(id), words.endOf(id));
    bytes.set(text, position);
    position += text.length;
  }
  return [
    [name, rows],
    [`${name}.ends`, ends],
    [`${name}.bytes`, bytes],
  ];
}

/** The halves of the numbers; a row without one has neither. */
function packNumbers(name: string, ids: Ids, words: NumberIndex): [string, PageBlock][] {
  const high = new Int32Array(ids.length);
  const low = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]!;
    if (id === 0) continue;
    high[row] = words.highOf(id);
    low[row] = words.lowOf(id);
  }
  return [
    [`${name}.high`, high],
    [`${name}.low`, low],
  ];
}

/** Rare: as JSON, rows counted from the page's first. */
function packDamaged({ damagedNik }: StatementTable, from: number, to: number): Uint8Array {
  const damaged = [...damagedNik].filter(([row]) => row >= from && row < to);
  return new TextEncoder().encode(JSON.stringify(damaged.map(([row, stated]) => [row - from, stated])));
}
