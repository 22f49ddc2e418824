import { deadLetterTopic, type Log, type OutgoingRecord } from '#application';
import { TOPICS } from '#contracts';
import { type Reaches } from '../reaches.js';

/** Topics whose records are named by their message's type: they tell several things. */
const BY_TYPE: readonly string[] = [TOPICS.files, TOPICS.inputs];

/** A service's log between fault points. */
export function watchedLog(service: string, log: Log, reaches: Reaches): Log {
  return {
    createTopic: (topic, partitions) =>
      reaches.around(`${service} makes ${topic}`, () => log.createTopic(topic, partitions)),
    publish: (topic, records) =>
      reaches.around(`${service} publishes ${toldBy(topic, records)}`, () => log.publish(topic, records)),
    subscribe: (options) =>
      log.subscribe({
        ...options,
        take: (batch) =>
          options.take({
            ...batch,
            commit: (next) => reaches.around(`${service} commits ${batch.topic}`, () => batch.commit(next)),
          }),
      }),
    lag: (group, topic) => log.lag(group, topic),
  };
}

/** What records tell: the type of their message, or the topic where that says it. */
function toldBy(topic: string, [first]: readonly OutgoingRecord[]): string {
  if (!BY_TYPE.includes(topic)) return topic;
  return (JSON.parse(first!.value) as { readonly type: string }).type;
}

/** The topics where dead letters stand. */
export const LETTER_TOPICS: readonly string[] = BY_TYPE.map(deadLetterTopic);
