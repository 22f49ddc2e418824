import { readMessage, type TopicName } from '#contracts';
import { type LogRecord } from '../ports/log.js';

type Message = ReturnType<typeof readMessage>;

const READ = new WeakMap<LogRecord, Message>();

/** The message of a record, as readMessage reads it: once, for each record that stands before it in a batch may ask for it. Faults: as readMessage. */
export function messageOf(record: LogRecord): Message {
  const known = READ.get(record);
  if (known !== undefined) return known;
  const message = readMessage(record.topic as TopicName, record.value);
  READ.set(record, message);
  return message;
}
