import { deadLetterTopic, isFault, type Log, replayDeadLetters, replayGroup, SealedLog } from '#application';
import { type TopicName, TOPICS } from '#contracts';
import { type ClosedStore, withStore } from './sealing/closed-store.js';
import { dataKeys } from './sealing/store-keys.js';

/** Messages of a topic that were given up and not replayed. */
export interface WaitingLetters {
  readonly topic: TopicName;
  readonly count: number;
}

/** What waits among the dead letters of a folder. Faults: those of openSqlite, storeKeys and lag. */
export function waitingLetters(closed: ClosedStore): Promise<readonly WaitingLetters[]> {
  return onLog(closed, waitingIn);
}

/** Publishes all dead letters of a folder once more, each for the service that had given it up, which takes them at the next start. Faults: those of replayDeadLetters. */
export function replayLetters(closed: ClosedStore): Promise<readonly WaitingLetters[]> {
  return onLog(closed, async (log) => {
    const waiting = await waitingIn(log);
    const replayed: WaitingLetters[] = [];
    for (const { topic } of waiting)
      replayed.push({ topic, count: await replayDeadLetters(log, topic, closed.clock) });
    return replayed;
  });
}

function onLog<Result>(closed: ClosedStore, work: (log: Log) => Promise<Result>): Promise<Result> {
  return withStore(closed, async ({ store, keySource }) => {
    const { collections, log } = store;
    const keys = await dataKeys(collections, keySource, closed.clock);
    return work(new SealedLog(log, keys, closed.clock));
  });
}

async function waitingIn(log: Log): Promise<readonly WaitingLetters[]> {
  const counted = await Promise.all(
    Object.values(TOPICS).map(async (topic) => ({ topic, count: await countOf(log, topic) })),
  );
  return counted.filter(({ count }) => count > 0);
}

/** A topic that nobody takes has no dead letters. */
async function countOf(log: Log, topic: TopicName): Promise<number> {
  try {
    const partitions = await log.lag(replayGroup(topic), deadLetterTopic(topic));
    return partitions.reduce((sum, { next, end }) => sum + end - next, 0);
  } catch (thrown) {
    if (isFault(thrown, 'TOPIC_UNKNOWN')) return 0;
    throw thrown;
  }
}
