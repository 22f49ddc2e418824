import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { type AlertEvent } from '#contracts';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { madeUpAlert } from '../../test/made-up-alerts.js';
import { Fault } from '../faults/fault.js';
import { type DataScope } from '../ports/data-scope.js';
import { type Segments } from '../ports/segments.js';
import { appendToFeed, type PlacedAlert } from './append-to-feed.js';
import { feedHead } from './feed-head.js';
import { formatFeedPlace, parseFeedPlace } from './feed-place.js';
import { FeedReader } from './feed-reader.js';

const PARTITIONS = 3;

const alertAt = (partition: number, offset: number): AlertEvent =>
  madeUpAlert({ subject: `${partition}`, ordinal: offset + 1, step: 'changed' });

const alerts = (partition: number, from: number, to: number): PlacedAlert[] =>
  Array.from({ length: to - from }, (_, at) => ({ offset: from + at, event: alertAt(partition, from + at) }));

const newSegments = (): Segments => openMemory(new ManualClock()).segments;

const idsOf = (events: readonly AlertEvent[]): string[] => events.map(({ id }) => id);

/** Reads on from where it came to, as a program does that keeps only the text of its place. */
class Reader {
  readonly read: AlertEvent[] = [];
  place = '';

  constructor(
    private readonly segments: Segments,
    private readonly accepts: (event: AlertEvent) => boolean = () => true,
  ) {}

  async go(limit: number): Promise<boolean> {
    // A new one each time: nothing is kept over a restart.
    const reader = new FeedReader(this.segments, PARTITIONS);
    const after = parseFeedPlace(this.place, PARTITIONS);
    const { events, next, isEnd } = await reader.read({ after, limit, accepts: this.accepts });
    this.read.push(...events);
    this.place = formatFeedPlace(next);
    return isEnd;
  }
}

/** Segments of which those of some cycles can no longer be read or written. */
class Destroyable implements Segments {
  readonly destroyed = new Set<string>();
  private readonly scopes = new Map<string, string>();

  constructor(private readonly segments: Segments) {}

  async put(bytes: Uint8Array, scope: DataScope): Promise<string> {
    this.check(scope.cycle);
    const hash = await this.segments.put(bytes, scope);
    this.scopes.set(hash, scope.cycle);
    return hash;
  }

  async get(hash: string): Promise<Uint8Array> {
    this.check(this.scopes.get(hash)!);
    return this.segments.get(hash);
  }

  readHead: Segments['readHead'] = (name) => this.segments.readHead(name);
  moveHead: Segments['moveHead'] = (name, from, move) => this.segments.moveHead(name, from, move);
  sweep: Segments['sweep'] = (before) => this.segments.sweep(before);

  private check(cycle: string): void {
    if (this.destroyed.has(cycle)) throw new Fault('KEY_DESTROYED', `the data key of ${cycle} was destroyed`);
  }
}

interface Adding {
  readonly add: readonly [partition: number, count: number, again: number];
}

interface Going {
  readonly go: number;
}

const happenings: fc.Arbitrary<(Adding | Going)[]> = fc.array(
  fc.oneof(
    fc.record({ add: fc.tuple(fc.nat(PARTITIONS - 1), fc.constantFrom(1, 7, 499, 500, 1_203), fc.nat(600)) }),
    fc.record({ go: fc.integer({ min: 1, max: 700 }) }),
  ),
  { maxLength: 12 },
);

it('a reader gets every alert once, each partition in its order, whatever comes again and wherever it stops', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, fc.boolean(), async (all, isNarrow) => {
      const segments = newSegments();
      const counts = Array.from({ length: PARTITIONS }, () => 0);
      const accepts = isNarrow ? ({ data }: AlertEvent) => data.ordinal! % 50 === 0 : () => true;
      const reader = new Reader(segments, accepts);
      for (const each of all)
        if ('go' in each) await reader.go(each.go);
        else {
          const [partition, count, again] = each.add;
          const from = Math.max(0, counts[partition]! - again);
          counts[partition]! += count;
          await appendToFeed(segments, partition, alerts(partition, from, counts[partition]!));
        }
      while (!(await reader.go(500)));
      for (const [partition, count] of counts.entries()) {
        const expected = alerts(partition, 0, count)
          .map(({ event }) => event)
          .filter(accepts);
        const [subject] = expected.map((event) => event.subject);
        const read = reader.read.filter((event) => event.subject === subject);
        expect(idsOf(read)).toEqual(idsOf(expected));
      }
    }),
    { numRuns: 60, seed: 20_260_331 },
  );
});

describe('the feed', () => {
  it('keeps a bounded number of pages, and says when a place is no longer kept', async () => {
    const segments = newSegments();
    await appendToFeed(segments, 0, alerts(0, 0, 600), 3);
    const early = new Reader(segments);
    await early.go(10);
    await appendToFeed(segments, 0, alerts(0, 600, 2_100), 3);
    expect((await segments.readHead(feedHead(0))).segments.map(({ rows }) => rows)).toEqual([500, 500, 100]);
    await expect(early.go(10)).rejects.toMatchObject({ code: 'ALERTS_FORGOTTEN' });
    const late = new Reader(segments);
    await late.go(1);
    expect(idsOf(late.read)).toEqual([alertAt(0, 1_000).id]);
  });

  it('is not added to by whom another process overtook', async () => {
    const segments = newSegments();
    const overtaken: Segments = {
      ...segments,
      put: async (bytes, scope) => {
        await appendToFeed(segments, 0, alerts(0, 0, 2));
        return segments.put(bytes, scope);
      },
      readHead: (name) => segments.readHead(name),
      moveHead: (name, from, move) => segments.moveHead(name, from, move),
    };
    await expect(appendToFeed(overtaken, 0, alerts(0, 0, 1))).rejects.toMatchObject({ code: 'HEAD_MOVED' });
  });

  it('looks at a bounded number of pages in a read, and says where to go on', async () => {
    const segments = newSegments();
    await appendToFeed(segments, 0, alerts(0, 0, 50 * 500));
    const nothing = new Reader(segments, () => false);
    expect(await nothing.go(1)).toBe(false);
    expect([nothing.place, await nothing.go(1)]).toEqual(['20000.0.0', true]);
  });

  it('passes over the alerts of a cycle whose key was destroyed, and takes no more of them', async () => {
    const segments = new Destroyable(newSegments());
    const of = (cycle: string, offset: number): PlacedAlert => ({
      offset,
      event: madeUpAlert({ subject: `${offset}`, ordinal: 1, step: 'opened', cycle }),
    });
    const all = ['t1', 't2', 't1', 't2', 't2', 't1', 't2', 't1'].map(of);
    const [early, late, last] = [new Reader(segments), new Reader(segments), new Reader(segments)];
    await appendToFeed(segments, 0, all.slice(0, 4));
    while (!(await early.go(1)));
    segments.destroyed.add('t2');
    await appendToFeed(segments, 0, all.slice(4, 7));
    while (!(await late.go(1)));
    await appendToFeed(segments, 0, all.slice(7));
    while (!(await last.go(1)));
    const idsAt = (...offsets: readonly number[]): string[] => offsets.map((at) => all[at]!.event.id);
    expect(idsOf(early.read)).toEqual(idsAt(0, 2, 1, 3));
    expect(idsOf(late.read)).toEqual(idsAt(0, 2, 5));
    expect(idsOf(last.read)).toEqual(idsAt(0, 2, 5, 7));
  });

  it('ends where its last alert is', async () => {
    const segments = newSegments();
    await appendToFeed(segments, 1, alerts(1, 0, 3));
    expect(await new FeedReader(segments, PARTITIONS).end()).toEqual([0, 3, 0]);
  });

  it.each(['x', '1.2', '1.2.3.4', '-1.0.0', '1e3.0.0', '0.0.9999999999999', '0,0,0', '4.0.0'])(
    'has no place %s',
    async (text) => {
      const reader = new Reader(newSegments());
      reader.place = text;
      await expect(reader.go(1)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    },
  );
});
