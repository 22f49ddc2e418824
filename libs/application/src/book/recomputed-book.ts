import { namedFindings } from '../alerts/finding-subject.js';
import { type DataScope } from '../ports/data-scope.js';
import { within } from '../ports/scoped-segments.js';
import { type Head, type NamedSegment, type Segments } from '../ports/segments.js';
import { computeStanding, type StandingParts } from './compute-standing.js';
import { FINDING_LIST, LEDGER_LIST } from './book-lists.js';
import { putBookLists } from './put-book-lists.js';
import { bookHead, inputsOf } from './revise-book.js';

/** Kinds of pages that are compared: what people act on. */
const COMPARED: readonly string[] = [LEDGER_LIST.kind, FINDING_LIST.kind];

/**
 * Whether ledger and findings of a revision are, byte for byte, what is computed anew from its inputs; undefined where it was not computed. `pages` takes the
 * pages that are made and gives their addresses as the store would. Faults: those of get and computeStanding.
 */
export async function isAsComputed(
  head: Head,
  scope: DataScope,
  parts: StandingParts & { readonly pages: Pick<Segments, 'put' | 'get'> },
): Promise<boolean | undefined> {
  const name = { region: scope.region, book: bookHead(scope.region, scope.cycle) };
  const standing = await computeStanding(name, await inputsOf(parts.segments, head), parts);
  if (standing === undefined) return undefined;
  const { book } = standing;
  const made = await putBookLists(within(parts.pages, scope), book, namedFindings(book));
  return addressesOf(made) === addressesOf(head.segments);
}

function addressesOf(segments: readonly NamedSegment[]): string {
  return COMPARED.flatMap((compared) =>
    segments.filter(({ kind }) => kind === compared).map(({ hash }) => hash),
  ).join(' ');
}
