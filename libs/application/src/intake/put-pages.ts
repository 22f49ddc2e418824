import { setImmediate } from 'node:timers/promises';
import { type RosterTable, type StatementTable } from '#domain';
import { packJson } from '../pages/json-page.js';
import { packRows, ROWS_A_PAGE } from '../pages/pack-rows.js';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type NamedSegment } from '../ports/segments.js';

/** How many pages are on their way at once: the store commits them together, and memory stays bounded. */
const PUT_AT_ONCE = 32;

/** Bytes of so many rows. */
export interface PackedRows {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** Stores rows as pages, in their order, and returns how a head names them. Faults: those of put. */
export function putPages(
  segments: ScopedSegments,
  kind: string,
  rows: RosterTable | StatementTable | readonly object[],
  rowsAPage = ROWS_A_PAGE,
): Promise<NamedSegment[]> {
  return putEach(segments, kind, isTable(rows) ? tablePages(rows, rowsAPage) : jsonPages(rows, rowsAPage));
}

/** Stores pages while they are made, and returns how a head names them. Faults: those of put. */
export async function putEach(
  segments: ScopedSegments,
  kind: string,
  pages: Iterable<PackedRows>,
): Promise<NamedSegment[]> {
  const named: NamedSegment[] = [];
  const waiting: Promise<NamedSegment>[] = [];
  for (const page of pages) {
    const put = segments.put(page.bytes).then((hash) => ({ kind, hash, rows: page.rows }));
    // Told when it is its turn.
    put.catch(() => undefined);
    waiting.push(put);
    if (waiting.length >= PUT_AT_ONCE) named.push(await waiting.shift()!);
    // It is sealed and on its way before the next one is made.
    await setImmediate();
  }
  for (const put of waiting) named.push(await put);
  return named;
}

function* tablePages(table: RosterTable | StatementTable, rowsAPage: number): Generator<PackedRows> {
  for (let from = 0; from < table.length; from += rowsAPage) {
    const to = Math.min(from + rowsAPage, table.length);
    yield { bytes: packRows(table, from, to), rows: to - from };
  }
}

function* jsonPages(rows: readonly object[], rowsAPage: number): Generator<PackedRows> {
  for (let from = 0; from < rows.length; from += rowsAPage) {
    const page = rows.slice(from, from + rowsAPage);
    yield { bytes: packJson(page), rows: page.length };
  }
}

function isTable(
  rows: RosterTable | StatementTable | readonly object[],
): rows is RosterTable | StatementTable {
  return 'vocabulary' in rows;
}
