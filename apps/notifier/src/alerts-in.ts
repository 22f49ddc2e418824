import { type LogRecord, type PlacedAlert } from '#application';
import { type AlertEvent, readMessage, type TopicName } from '#contracts';

/** The alerts among records, up to the first that nobody can read: what is wrong with it is told when it is its turn, and those behind it wait for that. */
export function alertsIn(records: readonly LogRecord[]): PlacedAlert[] {
  const alerts: PlacedAlert[] = [];
  for (const { topic, offset, value } of records)
    try {
      alerts.push({ offset, event: readMessage(topic as TopicName, value) as AlertEvent });
    } catch {
      break;
    }
  return alerts;
}
