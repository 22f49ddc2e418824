import { type z } from 'zod';
import { TOPICS } from '../topics.js';
import { discrepancyChangedV1 } from './discrepancy-changed-v1.js';
import { discrepancyClearedV1 } from './discrepancy-cleared-v1.js';
import { discrepancyOpenedV1 } from './discrepancy-opened-v1.js';

/** What is announced to receivers inside and outside, by type: CloudEvents. */
export const ALERT_EVENTS = {
  'id.tersalur.discrepancy.opened.v1': { topic: TOPICS.alerts, schema: discrepancyOpenedV1 },
  'id.tersalur.discrepancy.changed.v1': { topic: TOPICS.alerts, schema: discrepancyChangedV1 },
  'id.tersalur.discrepancy.cleared.v1': { topic: TOPICS.alerts, schema: discrepancyClearedV1 },
} as const;

export type AlertType = keyof typeof ALERT_EVENTS;

/** An alert as others receive it. */
export type AlertEvent = {
  [Type in AlertType]: Readonly<z.infer<(typeof ALERT_EVENTS)[Type]['schema']>>;
}[AlertType];

/** Whether there is such a type of alert. */
export function isAlertType(text: unknown): text is AlertType {
  return typeof text === 'string' && Object.hasOwn(ALERT_EVENTS, text);
}

/** Region and cycle that an event is about. */
export function placeOfAlert({ source }: AlertEvent): { readonly region: string; readonly cycle: string } {
  const [, , region, , cycle] = source.split('/');
  return { region: region!, cycle: cycle! };
}
