import { type Model } from 'mongoose';
import {
  type Clock,
  EMPTY_HEAD,
  Fault,
  type Head,
  type HeadMove,
  type HeadVersion,
  nextHead,
  RecentlyUsed,
  type SegmentHash,
  type Segments,
  segmentHash,
} from '#application';
import { type Database } from '../connection/database.js';
import { isDuplicate } from '../connection/mongo-fault.js';
import { PutQueue } from './put-queue.js';
import { type HeadRow, HEADS, type SegmentRow, SEGMENTS } from './segment-rows.js';

/** Milliseconds in which what was put is not touched again when it is named: no sweep goes so near to now, and each touch stores a page once more. */
const FRESH = 60_000;

/** How many segments a sweep looks at at once. */
const SWEPT_AT_ONCE = 500;

/** Heads that are kept in memory, so that they come over only when they moved. */
const KEPT_HEADS = 64;

/** Segments and heads in a database. */
export class MongoSegments implements Segments {
  private readonly segments: Model<SegmentRow>;
  private readonly heads: Model<HeadRow>;
  private readonly queue: PutQueue;
  /** As they were read last. */
  private readonly known = new RecentlyUsed<string, Head>(KEPT_HEADS);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.segments = database.model<SegmentRow>(SEGMENTS);
    this.heads = database.model<HeadRow>(HEADS);
    this.queue = new PutQueue(database, this.segments);
  }

  async put(bytes: Uint8Array): Promise<SegmentHash> {
    const hash = segmentHash(bytes);
    await this.queue.put(hash, bytes, this.clock.now());
    return hash;
  }

  async get(hash: SegmentHash): Promise<Uint8Array> {
    const row = await this.database.ask(this.segments, (segments) =>
      segments.findById(hash, { body: 1 }).lean<Pick<SegmentRow, 'body'>>().exec(),
    );
    if (row === null) throw new Fault('SEGMENT_MISSING', `there is no segment ${hash}`);
    const bytes = row.body.value();
    if (segmentHash(bytes) !== hash)
      throw new Fault('SEGMENT_DAMAGED', `segment ${hash} is damaged: restore the last backup`);
    return bytes;
  }

  async readHead(name: string): Promise<Head> {
    const known = this.known.get(name);
    // Heads are never removed: one that is known and not found stands where it stood.
    const moved = known && { $nor: [{ epoch: known.epoch, revision: known.revision }] };
    const row = await this.database.ask(this.heads, (heads) =>
      heads
        .findOne({ _id: name, ...moved })
        .lean<HeadRow>()
        .exec(),
    );
    if (row === null) return known ?? EMPTY_HEAD;
    const head = headOf(row);
    this.known.set(name, head);
    return head;
  }

  async moveHead(name: string, from: HeadVersion, move: HeadMove): Promise<Head> {
    for (;;) {
      const stored = await this.readHead(name);
      const next = nextHead(stored, from, move);
      await this.touch(stored, next);
      // Who moved it meanwhile is seen by reading it again.
      if (await this.set(name, stored, next)) return next;
    }
  }

  async sweep(before: number): Promise<number> {
    let swept = 0;
    for (let after = ''; ;) {
      const old = await this.database.ask(this.segments, (segments) =>
        segments
          .find({ _id: { $gt: after }, touched: { $lt: before } }, { _id: 1 })
          .sort({ _id: 1 })
          .limit(SWEPT_AT_ONCE)
          .lean<Pick<SegmentRow, '_id'>[]>()
          .exec(),
      );
      const hashes = old.map(({ _id }) => _id);
      swept += await this.removeOrphans(hashes, before);
      if (hashes.length < SWEPT_AT_ONCE) return swept;
      after = hashes.at(-1)!;
    }
  }

  /**
   * Notes that segments are named now, or were until now, before the head is moved: a sweep that looks at them between removes none, for it removes
   * nothing that was touched since the moment that it was given. Faults: SEGMENT_MISSING.
   */
  private async touch(stored: Head, next: Head): Promise<void> {
    const [before, after] = [hashesIn(stored), hashesIn(next)];
    const added = [...after].filter((hash) => !before.has(hash));
    const dropped = [...before].filter((hash) => !after.has(hash));
    // Counted after it was touched: what is there then no sweep removes.
    await this.touchAll(added, this.clock.now() - FRESH);
    const [there] = await Promise.all([this.countThere(added), this.touchAll(dropped, this.clock.now())]);
    if (there < added.length)
      throw new Fault('SEGMENT_MISSING', 'the content names a segment that is not there');
  }

  /** How many of them are there. */
  private async countThere(hashes: readonly string[]): Promise<number> {
    if (hashes.length === 0) return 0;
    return this.database.ask(this.segments, (segments) =>
      segments.countDocuments({ _id: { $in: hashes } }).exec(),
    );
  }

  /** Touches those of them that were not since a moment. */
  private async touchAll(hashes: readonly string[], since: number): Promise<void> {
    if (hashes.length === 0) return;
    await this.database.ask(this.segments, (segments) =>
      segments
        .updateMany(
          { _id: { $in: hashes }, touched: { $lt: since } },
          { $max: { touched: this.clock.now() } },
        )
        .exec(),
    );
  }

  /** Whether the head was still what was read. */
  private async set(name: string, { epoch, revision }: HeadVersion, next: Head): Promise<boolean> {
    const isNew = epoch === 0 && revision === 0;
    return this.database.ask(this.heads, async (heads) => {
      try {
        const filter = { _id: name, epoch, revision };
        const { matchedCount, upsertedCount } = await heads
          .replaceOne(filter, next, { upsert: isNew })
          .exec();
        return matchedCount + upsertedCount === 1;
      } catch (thrown) {
        if (isDuplicate(thrown)) return false;
        throw thrown;
      }
    });
  }

  private async removeOrphans(hashes: readonly string[], before: number): Promise<number> {
    if (hashes.length === 0) return 0;
    const within = { 'segments.hash': { $in: [...hashes] } };
    const named = await this.database.ask(this.heads, (heads) =>
      heads
        .aggregate<{ readonly _id: string }>([
          { $match: within },
          { $unwind: '$segments' },
          { $match: within },
          { $group: { _id: '$segments.hash' } },
        ])
        .exec(),
    );
    const kept = new Set(named.map(({ _id }) => _id));
    const orphans = hashes.filter((hash) => !kept.has(hash));
    const { deletedCount } = await this.database.ask(this.segments, (segments) =>
      segments.deleteMany({ _id: { $in: orphans }, touched: { $lt: before } }).exec(),
    );
    return deletedCount;
  }
}

function headOf({ epoch, revision, watermark, segments, totals }: HeadRow): Head {
  return { epoch, revision, watermark, segments, totals };
}

function hashesIn({ segments }: Head): Set<string> {
  return new Set(segments.map(({ hash }) => hash));
}
