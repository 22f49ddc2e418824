import { fileHead } from '../intake/take-in-file.js';
import { contentHead } from '../files/content-head.js';
import { type Collections } from '../ports/collections.js';
import { sequencesIn } from '../streams/sequence-ranges.js';
import { partHead, type StreamRole, streamedContentHead, streamsOf } from '../streams/stream-record.js';
import { type PurgedFile } from './purge-record.js';

const STREAMED: readonly string[] = ['bri', 'pos'] satisfies StreamRole[];

/** The names of all heads that name segments of a file: its bytes, its rows, and the parts in which it was streamed. Faults: those of the collections. */
export async function headsOfFile(collections: Collections, { id, role }: PurgedFile): Promise<string[]> {
  const heads = [contentHead(id), fileHead(id)];
  if (!STREAMED.includes(role)) return heads;
  const stream = await collections.reading(streamsOf(role as StreamRole)).get(id);
  if (stream === undefined) return heads;
  const parts = [...sequencesIn(stream.item.parts)].map((sequence) => partHead(id, sequence));
  return [...heads, streamedContentHead(id), ...parts];
}
