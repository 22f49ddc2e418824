import { serveWork } from '#adapters/threads';
import { type SegmentHash } from '#application';

/** Reads and opens a page of a list; gives its bytes alone, for what they were unpacked into may be twice as long. */
serveWork(async (hash: SegmentHash, { segments }) => new Uint8Array(await segments.get(hash)));
