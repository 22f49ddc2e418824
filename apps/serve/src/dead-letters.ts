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
import { type ClusterOptions, openCluster } from './apart/cluster.js';
import { type ClosedStore, withStore } from './sealing/closed-store.js';
import { dataKeys, type KeySource } from './sealing/store-keys.js';
import { type ServicePorts } from './services/service-ports.js';

/** Messages of a topic that were given up and not replayed. */
export interface WaitingLetters {
  readonly topic: TopicName;
  readonly count: number;
}

/** Where services that run apart meet, and the keys of the data there. */
interface ClusterStore {
  readonly cluster: ClusterOptions;
  readonly keySource: KeySource;
  readonly clock: Clock;
}

/** Where dead letters are: a folder whose services do not run, or a cluster. */
export type LetterStore = ClosedStore | ClusterStore;

/** What is done with dead letters of a topic; returns how many there were. */
type Settling = (log: Log, topic: TopicName, clock: Clock) => Promise<number>;

/** What waits among the dead letters. Faults: those of openSqlite or openCluster, storeKeys and lag. */
export function waitingLetters(store: LetterStore): Promise<readonly WaitingLetters[]> {
  return onLog(store, waitingIn);
}

/** Publishes all dead letters once more, each for the service that had given it up. Faults: those of waitingLetters and replayDeadLetters. */
export function replayLetters(store: LetterStore): Promise<readonly WaitingLetters[]> {
  return settleAll(store, replayDeadLetters);
}

/** Gives all dead letters up for good. Faults: those of waitingLetters and dropDeadLetters. */
export function dropLetters(store: LetterStore): Promise<readonly WaitingLetters[]> {
  return settleAll(store, dropDeadLetters);
}

function settleAll(store: LetterStore, settle: Settling): Promise<readonly WaitingLetters[]> {
  return onLog(store, async (log) => {
    const settled: WaitingLetters[] = [];
    for (const { topic } of await waitingIn(log))
      settled.push({ topic, count: await settle(log, topic, store.clock) });
    return settled;
  });
}

async function onLog<Result>(store: LetterStore, work: (log: Log) => Promise<Result>): Promise<Result> {
  const onPorts = async (ports: ServicePorts, keySource: KeySource): Promise<Result> => {
    const keys = await dataKeys(ports.collections, keySource, store);
    return work(new SealedLog(ports.log, keys, store.clock));
  };
  if (!('cluster' in store)) return withStore(store, (opened) => onPorts(opened.store, opened.keySource));
  const opened = await openCluster(store.cluster, store.clock);
  try {
    return await onPorts(opened.portsOf('operator'), store.keySource);
  } finally {
    await opened.close();
  }
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
