import { type Batch, type IHeaders, type KafkaMessage } from 'kafkajs';
import { type LogRecord } from '#application';

/** The records of a batch of the client. What another producer left out is empty. */
export function recordsOf({ topic, partition, messages }: Batch): LogRecord[] {
  return messages.map(({ key, value, headers, offset, timestamp }: KafkaMessage) => ({
    topic,
    partition,
    offset: Number(offset),
    key: key?.toString() ?? '',
    value: value?.toString() ?? '',
    headers: textsOf(headers ?? {}),
    at: Number(timestamp),
  }));
}

/** Of a header that comes more than once, the last one counts. */
function textsOf(headers: IHeaders): Record<string, string> {
  const texts = Object.entries(headers).map(([name, value]) => {
    return [name, String((Array.isArray(value) ? value.at(-1) : value) ?? '')] as const;
  });
  return Object.fromEntries(texts);
}
