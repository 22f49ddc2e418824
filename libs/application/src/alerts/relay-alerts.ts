import { setImmediate } from 'node:timers/promises';
import { type AlertEvent, type AlertType, checkAlert, schemaAddress, TOPICS } from '#contracts';
import { bookHead } from '../book/revise-book.js';
import { unpackJson } from '../pages/json-page.js';
import { type Log, type OutgoingRecord } from '../ports/log.js';
import { type Head, type Segments } from '../ports/segments.js';
import { NO_TELEMETRY, type Telemetry } from '../ports/telemetry.js';
import { originHeaders } from '../telemetry/origin.js';
import { type Alert, type AlertScope, type Transition } from './announce.js';

/** So many alerts are published at once: what somebody was shown waits for no longer transaction. */
const ALERTS_AT_ONCE = 250;

/** So many are made ready without a pause: each takes some 10 microseconds, and the first ones ten times as long. */
const ALERTS_A_TURN = 25;

const TYPES: Readonly<Record<Transition, AlertType>> = {
  OPENED: 'id.tersalur.discrepancy.opened.v1',
  CHANGED: 'id.tersalur.discrepancy.changed.v1',
  CLEARED: 'id.tersalur.discrepancy.cleared.v1',
};

export interface RelayParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly scope: Pick<AlertScope, 'region' | 'cycle'>;
  readonly telemetry?: Telemetry | undefined;
  /** So many alerts are published at once (250). */
  readonly atOnce?: number;
}

/**
 * Publishes the alerts of a book's revisions up to this head that were not published yet, in their order, as CloudEvents. How many were is stored behind
 * them: after a crash some come again, with the same ids. Faults: those of publish and of the segments.
 */
export async function relayAlerts(
  book: Head,
  { log, segments, scope, telemetry = NO_TELEMETRY, atOnce = ALERTS_AT_ONCE }: RelayParts,
): Promise<void> {
  const name = `relay of ${bookHead(scope.region, scope.cycle)}`;
  const begun = await segments.readHead(name);
  let sent = begun.watermark;
  let moved = Promise.resolve(begun);
  for await (const alerts of alertsFrom(book, sent, segments, atOnce)) {
    const records = await recordsOf(alerts, scope);
    // How many were sent before is stored together with these.
    const [relay] = await Promise.all([moved, log.publish(TOPICS.alerts, records)]);
    sent += alerts.length;
    moved = segments.moveHead(name, relay, {
      move: 'REVISE',
      content: { watermark: sent, segments: [], totals: {} },
    });
    // Told with the next ones, or at the end.
    moved.catch(() => undefined);
    tellOf(alerts, scope, telemetry);
  }
  await moved;
}

/** The alerts as records. This is the thread that answers people: they have a turn between some of them. */
async function recordsOf(alerts: readonly Alert[], scope: RelayParts['scope']): Promise<OutgoingRecord[]> {
  const records: OutgoingRecord[] = [];
  const headers = originHeaders();
  for (const alert of alerts) {
    records.push({ key: scope.region, value: JSON.stringify(eventOf(alert, scope)), headers });
    if (records.length % ALERTS_A_TURN === 0) await setImmediate();
  }
  return records;
}

/** Tells how many alerts of each kind went out. */
function tellOf(
  alerts: readonly Alert[],
  { region, cycle }: RelayParts['scope'],
  telemetry: Telemetry,
): void {
  const counts = new Map<string, Pick<Alert, 'kind' | 'transition'> & { count: number }>();
  for (const { kind, transition } of alerts) {
    const key = `${kind} ${transition}`;
    const counted = counts.get(key) ?? { kind, transition, count: 0 };
    counted.count++;
    counts.set(key, counted);
  }
  for (const counted of counts.values())
    telemetry.tell({ what: 'ALERTS_RELAYED', region, cycle, ...counted });
}

/** The alerts behind the first `sent` ones, in pieces. Pages that were sent as a whole are not read. */
export async function* alertsFrom(
  book: Head,
  sent: number,
  segments: Segments,
  atOnce = ALERTS_AT_ONCE,
): AsyncGenerator<Alert[]> {
  let before = 0;
  for (const { hash, rows } of book.segments.filter(({ kind }) => kind === 'ALERTS')) {
    const left = sent - before;
    before += rows;
    if (left >= rows) continue;
    const alerts = unpackJson<Alert>(await segments.get(hash)).slice(Math.max(0, left));
    for (let at = 0; at < alerts.length; at += atOnce) yield alerts.slice(at, at + atOnce);
  }
}

/** An alert as others receive it. Alerts of before there were times and ordinals leave without. */
function eventOf(
  { id, transition, subject, at, ...data }: Alert,
  { region, cycle }: RelayParts['scope'],
): AlertEvent {
  const type = TYPES[transition];
  return checkAlert({
    specversion: '1.0',
    id,
    source: `/regions/${region}/cycles/${cycle}`,
    type,
    subject,
    time: at,
    datacontenttype: 'application/json',
    dataschema: schemaAddress(type),
    data,
  });
}
