import { DataKeys, FeedReader, type Log, parseFeedPlace, SealedSegments } from '#application';
import { PARTITIONS, TOPICS } from '#contracts';
import { openJournalStore } from '../../../../libs/testing/src/crashes/saboteurs/journal-store.js';
import { LETTER_TOPICS } from '../../../../libs/testing/src/crashes/watched/watched-log.js';
import { openSqlite } from '../../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { ManualClock } from '../../../../libs/testing/src/time/manual-clock.js';
import { bookHead, type Segments } from '#application';
import { storeKeys } from '../../src/sealing/store-keys.js';
import { type Office } from './office/office.js';
import { type Sabotage, SPOILED_TYPE } from './process/life-order.js';

/** An alert as it is on the log. */
interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
}

/**
 * Compares the alerts of a closed store with its current findings: each transition has an id of its own and follows from the one before, what is repeated
 * is repeated exactly, opened - cleared are current; the feed follows the log; and nothing became a dead letter but what nobody can read. Throws an Error that names what differs.
 */
export async function checkLog(
  folder: string,
  office: Office,
  sabotage: Sabotage | undefined,
): Promise<void> {
  const clock = new ManualClock();
  const isJournal = sabotage === 'WRITING_FIRST' || sabotage === 'WRITING_LATER';
  const store = isJournal ? await openJournalStore(folder, clock, 1) : await openSqlite({ folder, clock });
  try {
    const alerts = await valuesOf(store.log, TOPICS.alerts);
    const wrapping = await storeKeys(store.collections, { path: `${folder}.keys` }, folder);
    const keys = new DataKeys(store.collections, wrapping, clock);
    await checkFeed(new SealedSegments(store.segments, keys), alerts);
    const open = openSubjects(alerts);
    const findings = await findingsOf(store.segments, office);
    if (open !== findings) throw new Error(`${open} alerts are open, there are ${findings} findings`);
    for (const topic of LETTER_TOPICS)
      for (const letter of await valuesOf(store.log, topic))
        if (!letter.includes(SPOILED_TYPE)) throw new Error(`a dead letter: ${letter}`);
  } finally {
    await store.close();
  }
}

/** The feed has the alerts of the topic, as far as it is: an office has one region, and so one partition. */
async function checkFeed(segments: Segments, alerts: readonly string[]): Promise<void> {
  const after = parseFeedPlace('', PARTITIONS);
  const query = { after, limit: alerts.length, accepts: () => true };
  const { events } = await new FeedReader(segments, PARTITIONS).read(query);
  for (const [at, { id }] of events.entries())
    if ((JSON.parse(alerts[at]!) as Event).id !== id) throw new Error(`alert ${at} of the feed is ${id}`);
}

/** How many subjects are open after all events. */
function openSubjects(values: readonly string[]): number {
  const known = new Map<string, string>();
  const open = new Set<string>();
  for (const value of values) {
    const { id, type, subject } = JSON.parse(value) as Event;
    const before = known.get(id);
    if (before !== undefined && before !== value) throw new Error(`alert ${id} came again otherwise`);
    if (before !== undefined) continue;
    known.set(id, value);
    if (type.includes('.opened.') === open.has(subject))
      throw new Error(`alert ${id}: ${type} of what ${open.has(subject) ? 'is' : 'is not'} open`);
    if (type.includes('.cleared.')) open.delete(subject);
    else open.add(subject);
  }
  return open.size;
}

async function findingsOf(segments: Segments, { month, cycle }: Office): Promise<number> {
  return (await segments.readHead(bookHead(month.options.region, cycle!))).totals.findings!;
}

/** The values of all records of a topic, in the order of each partition. */
async function valuesOf(log: Log, topic: string): Promise<string[]> {
  const group = 'check';
  const ends = (await log.lag(group, topic)).map(({ end }) => end);
  const count = ends.reduce((sum, end) => sum + end, 0);
  const values: string[] = [];
  if (count === 0) return values;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const subscription = await log.subscribe({
    group,
    topics: [topic],
    take: async ({ records }) => {
      values.push(...records.map(({ value }) => value));
      if (values.length === count) resolve();
    },
    onFault: reject,
  });
  await promise;
  await subscription.stop();
  return values;
}
