import {
  type Clock,
  deadLetterTopic,
  dropDeadLetters,
  isFault,
  type Log,
  replayDeadLetters,
  replayGroup,
  SealedLog,
} from '#application';
import { type TopicName, TOPICS } from '#contracts';
import { type OperatedStore, withStore } from './sealing/operated-store.js';
import { dataKeys } from './sealing/store-keys.js';

/** Messages of a topic that were given up and not replayed. */
export interface WaitingLetters {
  readonly topic: TopicName;
  readonly count: number;
}

/** What is done with dead letters of a topic; returns how many there were. */
type Settling = (log: Log, topic: TopicName, clock: Clock) => Promise<number>;

/** What waits among the dead letters. Faults: those of openSqlite or openCluster, storeKeys and lag. */
export function waitingLetters(store: OperatedStore): Promise<readonly WaitingLetters[]> {
  return onLog(store, waitingIn);
}

/** Publishes all dead letters once more, each for the service that had given it up. Faults: those of waitingLetters and replayDeadLetters. */
export function replayLetters(store: OperatedStore): Promise<readonly WaitingLetters[]> {
  return settleAll(store, replayDeadLetters);
}

/** Gives all dead letters up for good. Faults: those of waitingLetters and dropDeadLetters. */
export function dropLetters(store: OperatedStore): Promise<readonly WaitingLetters[]> {
  return settleAll(store, dropDeadLetters);
}

function settleAll(store: OperatedStore, settle: Settling): Promise<readonly WaitingLetters[]> {
  return onLog(store, async (log) => {
    const settled: WaitingLetters[] = [];
    for (const { topic } of await waitingIn(log))
      settled.push({ topic, count: await settle(log, topic, store.clock) });
    return settled;
  });
}

function onLog<Result>(operated: OperatedStore, work: (log: Log) => Promise<Result>): Promise<Result> {
  return withStore(operated, async ({ store, keySource }) => {
    const keys = await dataKeys(store.collections, keySource, operated);
    return work(new SealedLog(store.log, keys, operated.clock));
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
