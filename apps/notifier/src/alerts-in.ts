import { type LogRecord, messageOf, type PlacedAlert } from '#application';
import { type AlertEvent } from '#contracts';

/** The alerts among records, up to the first that nobody can read: what is wrong with it is told when it is its turn, and those behind it wait for that. */
export function alertsIn(records: readonly LogRecord[]): PlacedAlert[] {
  const alerts: PlacedAlert[] = [];
  for (const record of records)
    try {
      alerts.push({ offset: record.offset, event: messageOf(record) as AlertEvent });
    } catch {
      break;
    }
  return alerts;
}
