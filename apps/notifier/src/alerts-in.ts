import { setImmediate } from 'node:timers/promises';
import { type LogRecord, messageOf, type PlacedAlert } from '#application';
import { type AlertEvent } from '#contracts';

/** So many are read without a pause: each takes some 20 microseconds, and the first ones ten times as long. */
const ALERTS_A_TURN = 25;

/** The alerts among records, up to the first that nobody can read: what is wrong with it is told when it is its turn, and those behind it wait for that. In one process with all services this is the thread that answers people: they have a turn between some of them. */
export async function alertsIn(records: readonly LogRecord[]): Promise<PlacedAlert[]> {
  const alerts: PlacedAlert[] = [];
  for (const record of records) {
    try {
      alerts.push({ offset: record.offset, event: messageOf(record) as AlertEvent });
    } catch {
      break;
    }
    if (alerts.length % ALERTS_A_TURN === 0) await setImmediate();
  }
  return alerts;
}
