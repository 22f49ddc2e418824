import {
  type NumberIndex,
  type RosterTable,
  type StatedNumber,
  type StatementTable,
  type TextIndex,
} from '#domain';
import { type PageBlock, type UnpackedPage, unpackPage } from './packed-page.js';
import { shapeOf } from './table-shape.js';

type Column = Record<number, number>;

/** Appends the rows of a page to a table as rows of file number `file`. Faults: those of unpackPage. */
export function unpackRows(bytes: Uint8Array, table: RosterTable | StatementTable, file: number): void {
  const shape = shapeOf(table);
  const page = unpackPage(shape.table, bytes);
  const from = table.length;
  for (let row = 0; row < page.rows; row++) table.next();
  const columns = table as unknown as Readonly<Record<string, Column & PageBlock>>;
  columns[shape.file]!.fill(file, from, from + page.rows);
  for (const name of shape.plain) {
    const values = page.blocks.get(name);
    if (values) columns[name]!.set(values, from);
  }
  for (const [name, words] of Object.entries(shape.texts))
    unpackTexts(page, name, table.vocabulary[words], columns[name]!, from);
  for (const [name, words] of Object.entries(shape.numbers))
    unpackNumbers(page, name, table.vocabulary[words], columns[name]!, from);
  if ('damagedNik' in table) unpackDamaged(page, table, from);
}

function unpackTexts(
  { rows, blocks }: UnpackedPage,
  name: string,
  words: TextIndex,
  column: Column,
  from: number,
): void {
  const places = blocks.get(name);
  const ends = blocks.get(`${name}.ends`);
  const bytes = blocks.get(`${name}.bytes`);
  if (!places || !ends || !(bytes instanceof Uint8Array)) return;
  const ids = new Int32Array(ends.length + 1);
  for (let at = 0; at < ends.length; at++)
    ids[at + 1] = words.internBytes(bytes, at === 0 ? 0 : ends[at - 1]!, ends[at]!);
  for (let row = 0; row < rows; row++) column[from + row] = ids[places[row]!]!;
}

function unpackNumbers(
  { rows, blocks }: UnpackedPage,
  name: string,
  words: NumberIndex,
  column: Column,
  from: number,
): void {
  const high = blocks.get(`${name}.high`);
  const low = blocks.get(`${name}.low`);
  if (!high || !low) return;
  for (let row = 0; row < rows; row++)
    if (high[row] !== 0 || low[row] !== 0) column[from + row] = words.intern(high[row]!, low[row]!);
}

function unpackDamaged({ blocks }: UnpackedPage, { damagedNik }: StatementTable, from: number): void {
  const text = new TextDecoder().decode(blocks.get('damagedNik'));
  for (const [row, stated] of JSON.parse(text || '[]') as [number, StatedNumber][])
    damagedNik.set(from + row, stated);
}
