import {
  type Clock,
  Fault,
  type Head,
  type HeadMove,
  type HeadVersion,
  RecentlyUsed,
  type SegmentHash,
  type Segments,
  segmentHash,
} from '#application';
import { type Reader } from '../folder/reader.js';
import { type WriteAccess } from '../writer/pending-writes.js';
import { readHead } from './head-row.js';
import { bytesOf } from './segment-writes.js';

/** How many orphans one transaction removes: others write between them. */
const SWEPT_AT_ONCE = 500;

/** How many heads that were read are remembered. */
const KEPT_HEADS = 64;

/** Segments and heads in the file. */
export class SqliteSegments implements Segments {
  /** Heads that were read: the one of a large book names thousands of segments, and is asked for by every page. */
  private readonly heads = new RecentlyUsed<string, Head>(KEPT_HEADS);

  constructor(
    private readonly reader: Reader,
    private readonly writer: WriteAccess,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  async put(bytes: Uint8Array): Promise<SegmentHash> {
    // A copy of its own moves to the writer's thread, where it is hashed, too: `bytes` may be a view of a whole file.
    const copy = new Uint8Array(bytes);
    const at = this.clock.now();
    return (await this.writer.write({ write: 'PUT', bytes: copy, at }, [copy.buffer])) as SegmentHash;
  }

  async get(hash: SegmentHash): Promise<Uint8Array> {
    const row = this.reader.one<{ body: Buffer }>('SELECT body FROM segments WHERE hash = ?', bytesOf(hash));
    if (row === undefined) throw new Fault('SEGMENT_MISSING', `there is no segment ${hash}`);
    if (segmentHash(row.body) !== hash)
      throw new Fault(
        'SEGMENT_DAMAGED',
        `${this.reader.folder}: segment ${hash} is damaged: restore the last backup`,
      );
    return row.body;
  }

  async readHead(name: string): Promise<Head> {
    const version = this.reader.one<HeadVersion>('SELECT epoch, revision FROM heads WHERE name = ?', name);
    const known = this.heads.get(name);
    if (known && known.epoch === version?.epoch && known.revision === version.revision) return known;
    const head = readHead(this.reader, name);
    this.heads.set(name, head);
    return head;
  }

  async moveHead(name: string, from: HeadVersion, move: HeadMove): Promise<Head> {
    const { epoch, revision } = from;
    const at = this.clock.now();
    const moved = await this.writer.write({ write: 'MOVE_HEAD', name, from: { epoch, revision }, move, at });
    return moved as Head;
  }

  async sweep(before: number): Promise<number> {
    let swept = 0;
    for (;;) {
      const count = (await this.writer.write({ write: 'SWEEP', before, limit: SWEPT_AT_ONCE })) as number;
      swept += count;
      if (count < SWEPT_AT_ONCE) return swept;
    }
  }
}
