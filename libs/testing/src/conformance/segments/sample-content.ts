import { type HeadContent, type NamedSegment, type Segments } from '#application';

/** Whose data the samples are. */
export const HERE = { region: '18.72', cycle: 't1' };

/** Bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Puts texts as segments and returns a content that names them. */
export async function contentOf(segments: Segments, ...texts: string[]): Promise<HeadContent> {
  const hashes = await Promise.all(texts.map((text) => segments.put(bytesOf(text), HERE)));
  const named: NamedSegment[] = hashes.map((hash) => ({ kind: 'LEDGER', hash, rows: 1 }));
  return { watermark: texts.length, segments: named, totals: { rows: texts.length } };
}

/** The version of a head, as a move names it. */
export const FIRST = { epoch: 0, revision: 0 };
