import { type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Limits } from '../../limits.js';
import { foreignArchive } from './foreign-archive.js';
import { damaged, RefusedWorkbook } from './refused-workbook.js';

/** Bytes of a local header before its name. */
const LOCAL_HEADER_BYTES = 30;

/** A workbook has a part or two a sheet; more are an attempt to keep us busy. */
const MOST_ENTRIES = 10_000;

/**
 * The parts of a workbook: a ZIP archive whose limits are checked by what its directory declares, before anything is inflated. What a part really holds is held against
 * the declaration (size, CRC-32) while it is read, so that a damaged part never passes for another content. Faults: RefusedWorkbook.
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Uint8Array, limits: Limits): Promise<Archive> {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {});
    if (zip.entryCount > MOST_ENTRIES) throw damaged();
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damaged();
      entries.set(name, entry);
    }
    const all = [...entries.values()];
    checkSizes(all, bytes.length, limits);
    checkOverlaps(all);
    const foreign = foreignArchive([...entries.keys()]);
    if (foreign !== undefined) throw new RefusedWorkbook('NOT_TEXT', { foreign });
    if (all.some((entry) => entry.isEncrypted()))
      throw new RefusedWorkbook('NOT_TEXT', { foreign: 'ENCRYPTED' });
    return new Archive(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Bytes of a part when inflated, as declared. */
  sizeOf(name: string): number {
    return this.entry(name).uncompressedSize;
  }

  /** Refuses a part that would take more bytes than `limit` when inflated. */
  checkSize(name: string, limit: number): void {
    if (this.sizeOf(name) > limit) throw new RefusedWorkbook('WORKBOOK_INFLATES', { limit });
  }

  /** The inflated bytes of a part, chunk by chunk; the fault of a part that is not what was declared comes after its last chunk. */
  async *chunks(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entry(name);
    const stream: Readable = await this.zip.openReadStreamPromise(entry);
    let check = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      check = crc32(chunk, check);
      yield chunk;
    }
    if (check !== entry.crc32) throw damaged();
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw damaged();
    return entry;
  }
}

function checkSizes(entries: readonly Entry[], compressed: number, limits: Limits): void {
  const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const limit = Math.min(limits.inflatedBytes, compressed * limits.ratio);
  if (!(inflated <= limit)) throw new RefusedWorkbook('WORKBOOK_INFLATES', { limit });
}

/** Entries that share bytes are how a small archive grows without end. */
function checkOverlaps(entries: readonly Entry[]): void {
  const places = entries
    .map(({ relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize }) => ({
      start,
      end: start + LOCAL_HEADER_BYTES + fileNameLength + compressedSize,
    }))
    .sort((one, other) => one.start - other.start);
  if (places.some(({ start }, at) => at > 0 && start < places[at - 1]!.end)) throw damaged();
}
