import { type AlertEvent, placeOfAlert } from '#contracts';
import { isSampleRegion } from '#security';
import { type CollectionDefinition } from '../ports/collections.js';

/** What a webhook is for; a list that is left out is of everything. */
export interface WebhookFilter {
  /** Codes of regions, or `*`. */
  readonly regions: readonly string[];
  readonly kinds?: readonly string[];
  readonly severities?: readonly string[];
}

/** A key that proves who sends, sealed. */
interface WebhookKey {
  readonly id: string;
  readonly sealed: string;
  readonly madeAt: string;
}

/** What somebody wants done by the service that sends: dead letters of all subjects or of one alert tried again or dropped, a test, or an end of a pause. */
export interface WebhookOrder {
  readonly id: string;
  readonly what: 'REPLAY' | 'DROP' | 'TEST' | 'RESUME';
  readonly alert?: string;
  readonly at: string;
}

/** Orders that are kept. */
export const ORDERS_KEPT = 50;

/** Somewhere alerts are sent. */
export interface WebhookRecord {
  readonly name: string;
  readonly url: string;
  readonly filter: WebhookFilter;
  /** Up to two: while keys are changed both prove what is sent. Without one nothing is sent. */
  readonly keys: readonly WebhookKey[];
  /** Nothing is sent until it is let go again; what is announced meanwhile waits. */
  readonly isStopped: boolean;
  /** The last orders, the newest last. */
  readonly orders: readonly WebhookOrder[];
  /** Kept so that the service that sends can forget what it has of it. */
  readonly removedAt?: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** Webhooks; written by the gateway. */
export const WEBHOOKS: CollectionDefinition<WebhookRecord> = {
  name: 'webhooks',
  owner: 'gateway',
  lists: {
    byName: ({ name, removedAt }) => (removedAt === undefined ? { of: '', at: name } : undefined),
    removed: ({ removedAt }) => (removedAt === undefined ? undefined : { of: '', at: removedAt }),
  },
};

/** As what a key of a webhook is sealed. */
export function webhookKeyName(webhook: string, key: string): string {
  return `webhook ${webhook} ${key}`;
}

/** Whether a webhook is for an alert; none is for those of an invented city: whoever receives them takes them for real. */
export function isWanted({ regions, kinds, severities }: WebhookFilter, event: AlertEvent): boolean {
  const { region } = placeOfAlert(event);
  const { kind, severity } = event.data;
  return (
    !isSampleRegion(region) &&
    (regions.includes('*') || regions.includes(region)) &&
    (kinds === undefined || kinds.includes(kind)) &&
    (severities === undefined || severities.includes(severity))
  );
}
