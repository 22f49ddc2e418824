import { putEach } from '../intake/put-pages.js';
import { addRow, PageMaker, type RowWriter } from '../pages/list-columns.js';
import { type List, ListPage, type ListRow, type ListShape, ROWS_A_LIST_PAGE } from '../pages/list-page.js';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type Head, type NamedSegment, type Segments } from '../ports/segments.js';

/** Stores the rows of a list, which are written one by one, and returns how a head names its pages. Faults: those of put. */
export function putRows<Shape extends ListShape>(
  segments: ScopedSegments,
  list: List<Shape>,
  count: number,
  write: RowWriter<Shape>,
): Promise<NamedSegment[]> {
  return putEach(segments, list.kind, pagesOf(list, count, write));
}

/** The same of rows that are made one by one. */
export function putList<Shape extends ListShape>(
  segments: ScopedSegments,
  list: List<Shape>,
  count: number,
  rowAt: (at: number) => ListRow<Shape>,
): Promise<NamedSegment[]> {
  return putRows(segments, list, count, (columns, at) => addRow(columns, rowAt(at)));
}

/** All rows of a list of a book. Faults: those of get. */
export async function listRows<Shape extends ListShape>(
  segments: Segments,
  head: Head,
  list: List<Shape>,
): Promise<ListRow<Shape>[]> {
  const rows: ListRow<Shape>[] = [];
  for (const { hash } of head.segments.filter(({ kind }) => kind === list.kind)) {
    const page = new ListPage(list, await segments.get(hash));
    for (let at = 0; at < page.rows; at++) rows.push(page.row(at));
  }
  return rows;
}

function* pagesOf<Shape extends ListShape>(
  list: List<Shape>,
  count: number,
  write: RowWriter<Shape>,
): Generator<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const page = new PageMaker(list);
  for (let from = 0; from < count; from += ROWS_A_LIST_PAGE) {
    const to = Math.min(from + ROWS_A_LIST_PAGE, count);
    for (let at = from; at < to; at++) write(page.columns, at);
    yield { bytes: page.take(to - from), rows: to - from };
  }
}
