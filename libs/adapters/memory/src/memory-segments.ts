import {
  type Clock,
  EMPTY_HEAD,
  Fault,
  type Head,
  type HeadMove,
  type HeadVersion,
  nextHead,
  type SegmentHash,
  type Segments,
  segmentHash,
} from '#application';

/** What would be on a disk: segments with the moment when they were last put or named, and heads. */
export class MemoryPages {
  readonly segments = new Map<SegmentHash, { bytes: Uint8Array; touched: number }>();
  readonly heads = new Map<string, Head>();
}

/** Segments and heads in memory. */
export class MemorySegments implements Segments {
  constructor(
    private readonly pages: MemoryPages,
    private readonly clock: Clock,
  ) {}

  async put(bytes: Uint8Array): Promise<SegmentHash> {
    const hash = segmentHash(bytes);
    const stored = this.pages.segments.get(hash)?.bytes ?? bytes.slice();
    this.pages.segments.set(hash, { bytes: stored, touched: this.clock.now() });
    return hash;
  }

  async get(hash: SegmentHash): Promise<Uint8Array> {
    const segment = this.pages.segments.get(hash);
    if (segment === undefined) throw new Fault('SEGMENT_MISSING', `there is no segment ${hash}`);
    if (segmentHash(segment.bytes) !== hash) throw new Fault('SEGMENT_DAMAGED', `segment ${hash} is damaged`);
    return segment.bytes.slice();
  }

  async readHead(name: string): Promise<Head> {
    return structuredClone(this.headOf(name));
  }

  async moveHead(name: string, from: HeadVersion, move: HeadMove): Promise<Head> {
    const stored = this.headOf(name);
    const next = nextHead(stored, from, move);
    for (const { hash } of next.segments)
      if (!this.pages.segments.has(hash)) throw new Fault('SEGMENT_MISSING', `there is no segment ${hash}`);
    for (const { hash } of stored.segments) this.pages.segments.get(hash)!.touched = this.clock.now();
    this.pages.heads.set(name, structuredClone(next));
    return next;
  }

  async sweep(before: number): Promise<number> {
    const named = new Set([...this.pages.heads.values()].flatMap(({ segments }) => segments.map(hashIn)));
    const orphans = [...this.pages.segments].filter(
      ([hash, { touched }]) => touched < before && !named.has(hash),
    );
    for (const [hash] of orphans) this.pages.segments.delete(hash);
    return orphans.length;
  }

  private headOf(name: string): Head {
    return this.pages.heads.get(name) ?? EMPTY_HEAD;
  }
}

function hashIn({ hash }: { readonly hash: SegmentHash }): SegmentHash {
  return hash;
}
