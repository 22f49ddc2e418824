import { type ComputedBook } from '#domain';
import { putRows } from '../book/list-segments.js';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type NamedSegment } from '../ports/segments.js';
import { LINK_LIST, linkWriter } from './link-list.js';

/** Stores the payments of a book and how each found its household, in the order of `links.csv`; returns how a head names their pages. Faults: those of put. */
export function putLinks(segments: ScopedSegments, book: ComputedBook): Promise<NamedSegment[]> {
  return putRows(segments, LINK_LIST, book.settlement.kind.length, linkWriter(book));
}
