import { type ReportClosedV1 } from '#contracts';
import { type ComputedBook } from '#domain';
import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type Head, type NamedSegment, type Segments } from '../ports/segments.js';

/** A file that a revision of a book has, as people get it: `ledger.csv`. */
export interface BookDocument {
  readonly name: string;
  /** Its bytes, piece by piece. */
  readonly pieces: Iterable<Uint8Array>;
}

/** Makes the documents of a book that was computed from these files (in the order of the rules). The same book gives the same bytes. */
export type WriteDocuments = (book: ComputedBook, files: readonly ReportClosedV1[]) => Iterable<BookDocument>;

/** Stores documents and returns how a head names their pieces. Faults: those of put. */
export async function putDocuments(
  segments: ScopedSegments,
  documents: Iterable<BookDocument>,
): Promise<NamedSegment[]> {
  const named: NamedSegment[] = [];
  for (const { name, pieces } of documents)
    for (const piece of pieces) named.push({ kind: kindOf(name), hash: await segments.put(piece), rows: 0 });
  return named;
}

/** The bytes of a document of a revision, piece by piece; undefined where it has none of that name. Faults: those of get. */
export function readDocument(
  segments: Segments,
  head: Head,
  name: string,
): AsyncGenerator<Uint8Array> | undefined {
  const pieces = head.segments.filter(({ kind }) => kind === kindOf(name));
  return pieces.length === 0 ? undefined : readPieces(segments, pieces);
}

async function* readPieces(segments: Segments, pieces: readonly NamedSegment[]): AsyncGenerator<Uint8Array> {
  for (const { hash } of pieces) yield segments.get(hash);
}

function kindOf(name: string): string {
  return `DOCUMENT ${name}`;
}
