import {
  IncomingBytes,
  isFault,
  type NamedSegment,
  piecesOf,
  type ScopedSegments,
  type Segments,
  streamedContentHead,
} from '#application';
import { csvLine } from '#intake';

/** Rows by header, message by message, in their order; it can be read more than once. */
export type StreamedRows = () => AsyncIterable<readonly Readonly<Record<string, string | number | null>>[]>;

/** The bytes of a streamed report. */
export interface StreamContent {
  readonly content: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes a streamed report down as the CSV that its channel could have sent instead, so that it is read by the very same steps: headers in the order in which they
 * first come, a line a row. Faults: those of put and of reading the rows.
 */
export async function writeContent(segments: ScopedSegments, rows: StreamedRows): Promise<StreamContent> {
  const headers = new Set<string>();
  for await (const some of rows())
    for (const row of some) for (const header of Object.keys(row)) headers.add(header);
  const names = [...headers];
  const bytes = new IncomingBytes(segments);
  const encoder = new TextEncoder();
  if (names.length > 0) await bytes.add(encoder.encode(csvLine(names)));
  for await (const some of rows()) {
    const lines = some.map((row) => csvLine(names.map((header) => String(row[header] ?? ''))));
    await bytes.add(encoder.encode(lines.join('')));
  }
  const sha256 = bytes.finish();
  return { content: await bytes.keep(), sha256, bytes: bytes.size };
}

/** Names the bytes of a report by a head of its own, so that no sweep takes them. Faults: those of the segments. */
export async function nameContent(segments: Segments, id: string, content: string): Promise<void> {
  const name = streamedContentHead(id);
  const pieces = await piecesOf(segments, content);
  const named: NamedSegment[] = [
    { kind: 'CONTENT', hash: content, rows: 0 },
    ...pieces.map(({ hash }) => ({ kind: 'PIECE', hash, rows: 0 })),
  ];
  for (;;) {
    const head = await segments.readHead(name);
    if (head.segments[0]?.hash === content) return;
    try {
      await segments.moveHead(name, head, {
        move: 'REVISE',
        content: { watermark: 0, segments: named, totals: {} },
      });
      return;
    } catch (fault) {
      if (!isFault(fault, 'HEAD_MOVED')) throw fault;
    }
  }
}
