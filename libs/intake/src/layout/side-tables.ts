import { type FieldName } from '../profiles/profile.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { holdsIdentifier } from './data-like.js';
import { HeaderNames } from './header-names.js';
import {
  type ColumnMapping,
  columnsOf,
  type EarlyRow,
  type FoundHeader,
  missingGroups,
} from './header-search.js';

/** Fields by which a person or a payment is known: a second table that has them is a list of its own. */
const IDENTIFYING = new Set<FieldName>(['nik', 'account', 'danom', 'card', 'paymentKey']);

/** Fields that are filled here and there in a table of their own, as remarks are. */
const REMARKS = new Set<FieldName>(['reason', 'reference', 'day', 'withdrawalDay']);

/** A block is part of the main table when at least this share of the main table's rows fill it. */
const SHARED_ROWS = 0.9;

/** So many rows of a column without header that hold a NIK, a KK, an account or a card are a list. */
const FEWEST_PEOPLE = 2;

/** Columns of a header that stand together, from `first` to `last`. */
interface Block {
  readonly first: number;
  readonly last: number;
}

interface MappedBlock {
  readonly block: Block;
  readonly mapping: readonly ColumnMapping[];
}

/** A table that stands beside the one that is read. */
export interface SideTable extends Block {
  /** Its headers. */
  readonly headers: readonly string[];
}

/** A header whose columns are one table, and the tables beside it. */
export interface SplitHeader {
  readonly header: FoundHeader;
  readonly sideTables: readonly SideTable[];
}

/**
 * Tells the table that is read from others beside it, between which a column is blank. The main table is the block with all required columns, else the one that names people and
 * reads most. Another block is part of it where its rows fill it (a blank column may stand inside a table), or where it holds remarks here and there; else it is left out. A
 * refusal where that cannot be told, and where another list would be overlooked. `sample` are filled rows from the header on.
 */
export function splitTables(
  header: FoundHeader,
  sample: readonly EarlyRow[],
  given: readonly FieldName[],
): SplitHeader | FileRefusal {
  const names = new HeaderNames(header.profile);
  const rows = sample.filter(({ row }) => row > header.lastRow);
  const second = secondList(header, names, rows, given);
  if (second !== undefined)
    return new FileRefusal('TABLES_SIDE_BY_SIDE', { row: header.firstRow, column: second });
  const blocks = blocksOf(header.headers);
  const isGiven = (header.givenBy?.columns.length ?? 0) > 0;
  if (blocks.length < 2 || isGiven) return { header, sideTables: [] };
  const mapped = blocks.map((block) => ({ block, mapping: columnsIn(names, header, block).mapping }));
  const main = mainOf(mapped, header, given);
  if (main === undefined) return { header, sideTables: [] };
  const places = mapped.map((one) => (one === main ? 'PART' : placeOf(one, main, rows)));
  const unclear = places.indexOf('UNCLEAR');
  if (unclear >= 0)
    return new FileRefusal('TABLES_UNCLEAR', { row: header.firstRow, column: blocks[unclear]!.first });
  const aside = blocks.filter((_, at) => places[at] === 'ASIDE');
  const parts = mapped.filter((one, at) => one !== main && places[at] === 'PART');
  const taken = [main, ...parts].map(({ block }) => block);
  return {
    header: narrowed(header, names, taken, given),
    sideTables: aside.map((block) => ({
      ...block,
      headers: header.headers.slice(block.first, block.last + 1),
    })),
  };
}

/** The first column of a list beside the one that the header reads: with all required columns again, or with people and no header. */
function secondList(
  { headers, mapping, profile, firstRow }: FoundHeader,
  names: HeaderNames,
  rows: readonly EarlyRow[],
  given: readonly FieldName[],
): number | undefined {
  const read = new Set(mapping.map(({ column }) => column));
  const others = columnsOf(
    names,
    headers.map((text, column) => (read.has(column) ? '' : text)),
  ).mapping;
  const isList = others.some(({ field }) => IDENTIFYING.has(field));
  if (isList && missingGroups(profile, others, given).length === 0) return others[0]!.column;
  if (firstRow === 0) return undefined;
  const people = new Map<number, number>();
  for (const { cells } of rows)
    cells.forEach((cell, column) => {
      if ((headers[column] ?? '') === '' && holdsIdentifier([cell]))
        people.set(column, (people.get(column) ?? 0) + 1);
    });
  return [...people].find(([, count]) => count >= FEWEST_PEOPLE)?.[0];
}

/** The first block with all required columns that reads most of these; without one, the block with people that reads most. */
function mainOf(
  blocks: readonly MappedBlock[],
  { profile }: FoundHeader,
  given: readonly FieldName[],
): MappedBlock | undefined {
  const most = (some: readonly MappedBlock[]) =>
    some.reduce<MappedBlock | undefined>(
      (best, one) => (best === undefined || one.mapping.length > best.mapping.length ? one : best),
      undefined,
    );
  return (
    most(blocks.filter(({ mapping }) => missingGroups(profile, mapping, given).length === 0)) ??
    most(blocks.filter(({ mapping }) => mapping.some(({ field }) => IDENTIFYING.has(field))))
  );
}

function blocksOf(headers: readonly string[]): Block[] {
  const blocks: { first: number; last: number }[] = [];
  headers.forEach((text, column) => {
    if (text === '') return;
    const current = blocks.at(-1);
    if (current?.last === column - 1) current.last = column;
    else blocks.push({ first: column, last: column });
  });
  return blocks;
}

function columnsIn(
  names: HeaderNames,
  { headers }: FoundHeader,
  { first, last }: Block,
): ReturnType<typeof columnsOf> {
  return columnsOf(
    names,
    headers.map((text, column) => (column >= first && column <= last ? text : '')),
  );
}

/** Whether a block is part of the main table, another one, or may be either. */
function placeOf(
  one: MappedBlock,
  main: MappedBlock,
  rows: readonly EarlyRow[],
): 'PART' | 'ASIDE' | 'UNCLEAR' {
  const known = new Set(main.mapping.map(({ field }) => field));
  if (one.mapping.some(({ field }) => IDENTIFYING.has(field) && known.has(field))) return 'ASIDE';
  const filled = rows.filter((row) => isFilled(row, main.block)).map((row) => isFilled(row, one.block));
  const count = filled.filter(Boolean).length;
  if (count >= filled.length * SHARED_ROWS || count === 0) return 'PART';
  const added = one.mapping.map(({ field }) => field).filter((field) => !known.has(field));
  const isScattered = filled.lastIndexOf(true) - filled.indexOf(true) + 1 > count;
  if (!isScattered || added.length === 0) return 'ASIDE';
  return added.every((field) => REMARKS.has(field)) ? 'PART' : 'UNCLEAR';
}

function isFilled({ cells }: EarlyRow, { first, last }: Block): boolean {
  return cells.slice(first, last + 1).some((cell) => cell.trim() !== '');
}

/** The header with the columns of these blocks only; of two columns for one field that of the earlier block stands. */
function narrowed(
  header: FoundHeader,
  names: HeaderNames,
  blocks: readonly Block[],
  given: readonly FieldName[],
): FoundHeader {
  const mapping: ColumnMapping[] = [];
  const unknownColumns: string[] = [];
  const duplicateColumns: string[] = [];
  for (const block of blocks) {
    const found = columnsIn(names, header, block);
    unknownColumns.push(...found.unknownColumns);
    duplicateColumns.push(...found.duplicateColumns);
    for (const column of found.mapping)
      if (mapping.some(({ field }) => field === column.field)) duplicateColumns.push(column.header);
      else mapping.push(column);
  }
  const inside = (column: number) => blocks.some(({ first, last }) => column >= first && column <= last);
  return {
    ...header,
    headers: header.headers.map((text, column) => (inside(column) ? text : '')),
    mapping: mapping.sort((one, other) => one.column - other.column),
    missing: missingGroups(header.profile, mapping, given),
    unknownColumns,
    duplicateColumns,
  };
}
