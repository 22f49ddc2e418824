import {
  type AlertScope,
  announce,
  type Announced,
  type Occasion,
  type Transition,
} from '../alerts/announce.js';
import { namedFindings } from '../alerts/finding-subject.js';
import { takeInputs } from '../alerts/take-inputs.js';
import { putPages } from '../intake/put-pages.js';
import { putLinks } from '../links/put-links.js';
import { unpackJson } from '../pages/json-page.js';
import { type ScopedSegments, within } from '../ports/scoped-segments.js';
import { type Head, type HeadContent, type NamedSegment, type Segments } from '../ports/segments.js';
import { putDocuments, type WriteDocuments } from './book-documents.js';
import { type BookInputs, type BookMessage, NO_INPUTS } from './book-inputs.js';
import { putBookLists } from './put-book-lists.js';
import { putReviews } from '../decisions/put-reviews.js';
import { computeStanding, type StandingParts } from './compute-standing.js';
import { FILE_LINKS, fileLinks } from './file-links.js';
import { putSubjects } from './subject-list.js';

/** An input with its place in the sequence of its region. */
export interface SequencedInput {
  readonly offset: number;
  readonly message: BookMessage;
}

/** Alerts are read by the thread that answers people: a page of them is a few milliseconds. */
const ALERTS_A_PAGE = 500;

export interface BookParts extends StandingParts {
  readonly alerts: AlertScope;
  readonly documents: WriteDocuments;
}

/** The name of a book's head. */
export function bookHead(region: string, cycle: string): string {
  return `book ${region} ${cycle}`;
}

/** The book of a cycle whose data were destroyed: nothing of it is named any more. */
const PURGED = { segments: [], totals: { purged: 1 } };

/** Whether the data of a book were destroyed: then it stays empty, whatever comes. */
function isPurged({ totals }: Pick<Head, 'totals'>): boolean {
  return totals.purged === 1;
}

/**
 * Makes the next revision of a book from the head that was read and further inputs; inputs that it has change nothing. The revision is computed from the set
 * of inputs alone and becomes visible as a whole, with the alerts that say the difference. Faults: FENCED and HEAD_MOVED (the head is no longer the one that
 * was read: nothing was changed), those of computeStanding and of the segments.
 */
export async function reviseBook(
  head: Head,
  inputs: readonly SequencedInput[],
  parts: BookParts,
): Promise<Head> {
  const { segments, alerts: scope } = parts;
  const fresh = inputs.filter(({ offset }) => offset >= head.watermark);
  if (fresh.length === 0) return head;
  const watermark = fresh.reduce((most, { offset }) => Math.max(most, offset), 0) + 1;
  const name = bookHead(scope.region, scope.cycle);
  if (isPurged(head) || fresh.some(({ message }) => message.type === 'cycle.purged.v1')) {
    parts.kept.forget(name);
    return segments.moveHead(name, head, { move: 'REVISE', content: { ...PURGED, watermark } });
  }
  const before = await inputsOf(segments, head);
  const next = takeInputs(
    before,
    fresh.map(({ message }) => message),
  );
  const sources = await putInputs(within(segments, scope), next.inputs);
  const result = await putResult(head, next, parts);
  const content: HeadContent = {
    watermark,
    segments: [...sources, ...result.segments],
    totals: result.totals,
  };
  return segments.moveHead(name, head, { move: 'REVISE', content });
}

/** The inputs that a head was computed from. Faults: those of get. */
export async function inputsOf(segments: Segments, head: Head): Promise<BookInputs> {
  const [inputs] = await rowsOf<BookInputs>(segments, head, 'INPUTS');
  return inputs ?? NO_INPUTS;
}

/** The rows of a head's pages of a kind, in their order. Faults: those of get. */
export async function rowsOf<Row extends object>(
  segments: Segments,
  head: Head,
  kind: string,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { hash } of head.segments.filter((segment) => segment.kind === kind))
    for (const row of unpackJson<Row>(await segments.get(hash))) rows.push(row);
  return rows;
}

/** The inputs as a page, and the pages that they refer to: as long as a book counts on them they are no orphans. */
async function putInputs(segments: ScopedSegments, inputs: BookInputs): Promise<NamedSegment[]> {
  const page = await putPages(segments, 'INPUTS', [inputs]);
  const rows = Object.values(inputs.files)
    .flatMap(({ chunks }) => chunks)
    .map((chunk) => ({ kind: 'ROWS', ...chunk }));
  const decisions = Object.values(inputs.decisions).map((hash) => ({ kind: 'DECISION', hash, rows: 1 }));
  return [...page, ...rows, ...decisions];
}

/** Ledger, findings, files that are held, and the alerts of all revisions up to this one. */
async function putResult(
  head: Head,
  { inputs, occasion }: { readonly inputs: BookInputs; readonly occasion: Occasion },
  { segments, areas, kept, alerts: scope, documents }: BookParts,
): Promise<Pick<HeadContent, 'segments' | 'totals'>> {
  const earlier = head.segments.filter(({ kind }) => kind === 'ALERTS');
  const name = { region: scope.region, book: bookHead(scope.region, scope.cycle) };
  const standing = await computeStanding(name, inputs, { segments, areas, kept });
  if (standing === undefined) return { segments: earlier, totals: head.totals };
  const { book, files, held } = standing;
  const named = namedFindings(book);
  const before = await rowsOf<Announced>(segments, head, 'ANNOUNCED');
  const { announced, alerts } = announce(before, named, scope, occasion);
  const own = within(segments, scope);
  const pages = await Promise.all([
    putBookLists(own, book, named),
    putSubjects(own, named),
    putLinks(own, book),
    putPages(own, 'HELD', held),
    putPages(own, FILE_LINKS, fileLinks(book, files)),
    putReviews(own, book),
    putPages(own, 'ANNOUNCED', announced),
    putPages(own, 'ALERTS', alerts, ALERTS_A_PAGE),
  ]);
  const said = (transition: Transition): number =>
    alerts.filter((each) => each.transition === transition).length;
  const totals = {
    entitlements: book.roster.entitlements,
    findings: named.length,
    held: held.length,
    opened: (head.totals.opened ?? 0) + said('OPENED'),
    cleared: (head.totals.cleared ?? 0) + said('CLEARED'),
  };
  const written = await putDocuments(own, documents(book, files));
  // The pages of alerts stay in the order of the revisions, the new ones last.
  return { segments: [...earlier, ...pages.flat(), ...written], totals };
}
