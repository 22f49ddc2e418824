import { type FieldName } from '../profiles/profile.js';
import { HeaderNames } from './header-names.js';
import {
  type ColumnMapping,
  columnsOf,
  type EarlyRow,
  type FoundHeader,
  missingGroups,
} from './header-search.js';

/** Fields by which a person or a payment is known: a second table that has them is a list of its own. */
const IDENTIFYING = new Set<FieldName>(['nik', 'account', 'danom', 'card']);

/** A block belongs to the main table when at least this share of the main table's rows fill it. */
const SHARED_ROWS = 0.5;

/** A table has more than one column. */
const FEWEST_COLUMNS = 2;

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
  /** Whether it has all columns that are needed: a list of the same kind that nobody would read. */
  readonly isComplete: boolean;
}

/** A header whose columns are one table, and the tables beside it. */
export interface SplitHeader {
  readonly header: FoundHeader;
  readonly sideTables: readonly SideTable[];
}

/**
 * Tells the table that is read from others beside it, between which a column is blank. The main table is the first block with all required columns (the one that reads most
 * of those); a block whose cells are filled in its rows is part of it, since a blank column may also stand inside a table. A person's mapping is not
 * questioned. `sample` are filled rows from the header on.
 */
export function splitTables(
  header: FoundHeader,
  sample: readonly EarlyRow[],
  given: readonly FieldName[],
): SplitHeader {
  const blocks = blocksOf(header.headers);
  const whole = { header, sideTables: [] };
  if (blocks.length < 2 || header.missing.length > 0 || (header.givenBy?.columns.length ?? 0) > 0)
    return whole;
  const names = new HeaderNames(header.profile);
  const mapped: MappedBlock[] = blocks.map((block) => ({
    block,
    mapping: columnsIn(names, header, block).mapping,
  }));
  const complete = mapped.filter(({ mapping }) => missingGroups(header.profile, mapping, given).length === 0);
  const main = complete.reduce<MappedBlock | undefined>(
    (best, one) => (best === undefined || one.mapping.length > best.mapping.length ? one : best),
    undefined,
  );
  if (main === undefined) return whole;
  const rows = sample.filter(({ row }) => row > header.lastRow);
  const isPart = (one: MappedBlock) => one === main || belongs(one, main, rows);
  const aside = mapped.filter((one) => !isPart(one));
  if (aside.length === 0 && mapped[0] === main) return whole;
  const parts = [main, ...mapped.filter((one) => one !== main && isPart(one))];
  return {
    header: narrowed(
      header,
      names,
      parts.map(({ block }) => block),
    ),
    sideTables: aside.map(({ block, mapping }) => ({
      ...block,
      headers: header.headers.slice(block.first, block.last + 1),
      isComplete: missingGroups(header.profile, mapping, given).length === 0,
    })),
  };
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

/**
 * Whether a block is part of the main table: filled in most of its rows, or here and there as remarks are, and no list of its own. A table beside it is filled from some row
 * on without a gap, and then no more.
 */
function belongs(one: MappedBlock, main: MappedBlock, rows: readonly EarlyRow[]): boolean {
  const fields = new Set(main.mapping.map(({ field }) => field));
  if (one.mapping.some(({ field }) => IDENTIFYING.has(field) && fields.has(field))) return false;
  if (one.block.last - one.block.first + 1 < FEWEST_COLUMNS) return true;
  const filled = rows.filter((row) => isFilled(row, main.block));
  const together = filled.map((row) => isFilled(row, one.block));
  const count = together.filter(Boolean).length;
  if (count >= filled.length * SHARED_ROWS) return true;
  return count < 2 || together.lastIndexOf(true) - together.indexOf(true) + 1 > count;
}

function isFilled({ cells }: EarlyRow, { first, last }: Block): boolean {
  return cells.slice(first, last + 1).some((cell) => cell.trim() !== '');
}

/** The header with the columns of these blocks only; of two columns for one field that of the earlier block stands. */
function narrowed(header: FoundHeader, names: HeaderNames, blocks: readonly Block[]): FoundHeader {
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
    unknownColumns,
    duplicateColumns,
  };
}
