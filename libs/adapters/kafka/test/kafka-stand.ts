import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { type Clock, type Log } from '#application';
import { type Stand } from '../../../testing/src/conformance/stand.js';
import { type KafkaOptions, type KafkaStore, openKafka } from '../src/index.js';
import { quickOptions } from './quick-options.js';
import { testServer } from '../../../testing/src/test-server.js';

/** Brokers of this run of tests, with commas. */
export const brokers = await testServer('kafka');

/** A part of a cluster that nobody else has. */
export function newPrefix(): string {
  return `${randomUUID()}.`;
}

/** Opens that part. */
export function openPart(prefix: string, clock: Clock, options?: Partial<KafkaOptions>): Promise<KafkaStore> {
  return openKafka({ ...quickOptions(brokers, prefix, clock), ...options });
}

/** A log on the brokers, for its contract. */
export function kafkaStand(prefix = newPrefix(), options?: Partial<KafkaOptions>): Stand<Log> {
  return {
    open: async (clock) => {
      const { log, close } = await openPart(prefix, clock, options);
      return { part: log, close };
    },
    remove: () => removePart(prefix),
  };
}

/** Removes the topics of a part. */
export async function removePart(prefix: string): Promise<void> {
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  await admin.deleteTopics({ topics });
  await admin.disconnect();
}
