import { type LogRecord, type OutgoingRecord } from '../ports/log.js';
import { failureReason } from './failure-reason.js';

/** Headers of a dead letter: where it was published, and why it stands here. */
const ORIGIN = {
  topic: 'dead-letter-topic',
  partition: 'dead-letter-partition',
  offset: 'dead-letter-offset',
  group: 'dead-letter-group',
  code: 'dead-letter-code',
  reason: 'dead-letter-reason',
  tries: 'dead-letter-tries',
} as const;

/** Header of a replayed record: only this group takes it again. */
const FOR_GROUP = 'for-group';

/** The topic of what a topic's consumers gave up. It has one partition, so that what is replayed keeps its order. */
export function deadLetterTopic(topic: string): string {
  return `${topic}.dlq`;
}

/** The group that publishes dead letters of a topic once more. */
export function replayGroup(topic: string): string {
  return `${topic}.replay`;
}

/** A record as its group gives it up, after so many tries. */
export function deadLetterOf(
  record: LogRecord,
  group: string,
  thrown: unknown,
  tries: number,
): OutgoingRecord {
  const { code, reason } = failureReason(thrown);
  return {
    key: record.key,
    value: record.value,
    headers: {
      ...record.headers,
      [ORIGIN.topic]: record.topic,
      [ORIGIN.partition]: String(record.partition),
      [ORIGIN.offset]: String(record.offset),
      [ORIGIN.group]: group,
      [ORIGIN.code]: code,
      [ORIGIN.reason]: reason,
      [ORIGIN.tries]: String(tries),
    },
  };
}

/** The record that a dead letter was, for the group that gave it up. */
export function revived(letter: LogRecord): OutgoingRecord {
  const known = new Set<string>(Object.values(ORIGIN));
  const kept = Object.entries(letter.headers).filter(([name]) => !known.has(name));
  const group = letter.headers[ORIGIN.group] ?? '';
  return {
    key: letter.key,
    value: letter.value,
    headers: { ...Object.fromEntries(kept), ...forGroup(group) },
  };
}

/** The header of a record that only one group takes. */
export function forGroup(group: string): Readonly<Record<string, string>> {
  return { [FOR_GROUP]: group };
}

/** Whether a record was replayed for another group, which alone had given it up. */
export function isForOthers(record: LogRecord, group: string): boolean {
  const meant = record.headers[FOR_GROUP];
  return meant !== undefined && meant !== group;
}
