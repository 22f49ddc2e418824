import { type Log, originHeaders, originOf, type OutgoingRecord, type Telemetry } from '#application';

/** A log whose publishing is a part of traces: whoever takes the records goes on from there. */
export function tracedLog(log: Log, telemetry: Telemetry): Log {
  return {
    createTopic: log.createTopic.bind(log),
    subscribe: log.subscribe.bind(log),
    lag: log.lag.bind(log),
    publish: (topic, records) =>
      telemetry.span('publish', { topic, records: records.length }, () =>
        log.publish(topic, records.map(withOwnSpan)),
      ),
  };
}

/** What a record says of where it began is said anew where that is the work at hand; a dead letter goes on with what it began with itself. */
function withOwnSpan(record: OutgoingRecord): OutgoingRecord {
  const own = originHeaders();
  const isOfNow = record.headers?.['correlation'] === originOf()?.correlation;
  return isOfNow ? { ...record, headers: { ...record.headers, ...own } } : record;
}
