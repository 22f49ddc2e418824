import { type ComputedBook } from '#domain';
import { type NamedFinding } from '../alerts/finding-subject.js';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type NamedSegment } from '../ports/segments.js';
import { FINDING_LIST, findingEntry, LEDGER_LIST, ledgerWriter } from './book-lists.js';
import { putList, putRows } from './list-segments.js';

/** Stores the ledger and the findings of a book, and returns how a head names their pages. Faults: those of put. */
export async function putBookLists(
  segments: ScopedSegments,
  book: ComputedBook,
  named: readonly NamedFinding[],
): Promise<NamedSegment[]> {
  const lists = await Promise.all([
    putRows(segments, LEDGER_LIST, book.roster.entitlements, ledgerWriter(book)),
    putList(segments, FINDING_LIST, named.length, (at) => findingEntry(named[at]!.finding)),
  ]);
  return lists.flat();
}
