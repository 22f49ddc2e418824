import { type ScopedSegments } from '../ports/scoped-segments.js';
import { type SegmentHash, type Segments } from '../ports/segments.js';
import { readAhead } from '../segments/read-ahead.js';

/** A segment that holds a part of some bytes. */
export interface Piece {
  readonly hash: SegmentHash;
  readonly bytes: number;
}

/** Bytes that are stored in pieces: a segment of its own lists them in their order (JSON), and its hash stands for the whole. */
interface PieceList {
  readonly pieces: readonly Piece[];
}

/** Stores the list of pieces and returns its address. Faults: those of put. */
export function putPieces(segments: ScopedSegments, pieces: readonly Piece[]): Promise<SegmentHash> {
  const list: PieceList = { pieces };
  return segments.put(new TextEncoder().encode(JSON.stringify(list)));
}

/** The pieces of what an address stands for. Faults: SEGMENT_MISSING, SEGMENT_DAMAGED. */
export async function piecesOf(segments: Segments, content: SegmentHash): Promise<readonly Piece[]> {
  const list = JSON.parse(new TextDecoder().decode(await segments.get(content))) as PieceList;
  return list.pieces;
}

/** The bytes of what an address stands for, piece by piece. Faults: SEGMENT_MISSING, SEGMENT_DAMAGED. */
export async function* readBytes(segments: Segments, content: SegmentHash): AsyncGenerator<Uint8Array> {
  const pieces = await piecesOf(segments, content);
  yield* readAhead(
    segments,
    pieces.map(({ hash }) => hash),
  );
}
