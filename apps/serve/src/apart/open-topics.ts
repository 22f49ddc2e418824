import { type Clock, deadLetterTopic } from '#application';
import { PARTITIONS } from '#contracts';
import { type ClusterOptions } from './cluster.js';
import { SERVICE_TOPICS, SERVICE_NAMES, topicsOf } from './service-names.js';

/**
 * Makes the topics of all services and those of their dead letters; those that are there are checked. Returns their names. Faults: STORE_UNAVAILABLE,
 * STORE_FORBIDDEN, TOPIC_DIFFERS.
 */
export async function openTopics(kafka: ClusterOptions['kafka'], clock: Clock): Promise<readonly string[]> {
  const topics = new Set(SERVICE_NAMES.flatMap(topicsOf));
  const taken = new Set(Object.values(SERVICE_TOPICS).flatMap(({ reads }): readonly string[] => reads));
  const { openKafka } = await import('#adapters/kafka');
  const { log, close } = await openKafka({ ...kafka, clock });
  try {
    for (const topic of topics) await log.createTopic(topic, PARTITIONS);
    for (const topic of taken) await log.createTopic(deadLetterTopic(topic), 1);
  } finally {
    await close();
  }
  return [...topics, ...[...taken].map(deadLetterTopic)];
}
