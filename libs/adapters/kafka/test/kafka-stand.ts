import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { type Clock, type Log } from '#application';
import { type Stand } from '../../../testing/src/conformance/stand.js';
import { type KafkaOptions, type KafkaStore, openKafka } from '../src/index.js';
import { testServer } from './test-server.js';

/** Brokers of this run of tests. */
const BROKERS = (await testServer('kafka')).split(',');

/** On one node, and quick to notice what happens. */
const QUICK = { session: 6_000, heartbeat: 20, poll: 20, sharing: 30_000, silence: 60_000 };

/** A part of a cluster that nobody else has. */
export function newPrefix(): string {
  return `${randomUUID()}.`;
}

/** Opens that part. */
export function openPart(prefix: string, clock: Clock, options?: Partial<KafkaOptions>): Promise<KafkaStore> {
  const topics = { replicas: 1, inSync: 1, retention: -1 };
  return openKafka({ brokers: BROKERS, clock, prefix, topics, times: QUICK, ...options });
}

/** A log on the brokers, for its contract. */
export function kafkaStand(): Stand<Log> {
  const prefix = newPrefix();
  return {
    open: async (clock) => {
      const { log, close } = await openPart(prefix, clock);
      return { part: log, close };
    },
    remove: () => removePart(prefix),
  };
}

/** Removes the topics of a part. */
export async function removePart(prefix: string): Promise<void> {
  const admin = new Kafka({ brokers: BROKERS, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  await admin.deleteTopics({ topics });
  await admin.disconnect();
}
