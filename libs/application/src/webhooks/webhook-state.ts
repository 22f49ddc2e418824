import { type CollectionDefinition } from '../ports/collections.js';
import { isTaken, type Receipt } from '../ports/courier.js';

/** What came of a test. */
interface WebhookTest extends Omit<Receipt, 'restFor'> {
  readonly id: string;
  readonly at: string;
}

/** How a webhook gets on. The item's id is the webhook's. */
export interface WebhookState {
  /** Deliveries in a row that the receiver did not take. */
  readonly failures: number;
  /** When the first of them was: ISO 8601. */
  readonly failingSince?: string | undefined;
  /** Nothing is sent before: the receiver is left alone for a while. */
  readonly restsUntil?: string | undefined;
  /** Nothing is sent until somebody ends it: the receiver took nothing for too long. */
  readonly pausedAt?: string | undefined;
  readonly deliveredAt?: string | undefined;
  readonly lastTest?: WebhookTest;
  /** Ids of the orders that were carried out, the last ones last: at least of those that the webhook still lists. */
  readonly done: readonly string[];
  /** All that was kept of a webhook that is no longer there was removed. */
  readonly isForgotten?: true;
}

/** States of webhooks; written by the notifier. */
export const WEBHOOK_STATES: CollectionDefinition<WebhookState> = {
  name: 'webhook-states',
  owner: 'notifier',
};

export const NEW_STATE: WebhookState = { failures: 0, done: [] };

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

/** So many failures in a row, and the receiver counts as away: it is asked by one delivery at a time, with growing rests. */
const AWAY_AFTER = 5;
const LONGEST_REST = 5 * 60 * SECOND;

/** Milliseconds without any success after which a webhook is paused. */
const PAUSED_AFTER = DAY;

/** Milliseconds between two notes that all is well. */
const NOTED = 60 * SECOND;

/** Answers that say of one delivery that it is bad, not that the receiver is away or refuses everything. */
const OF_ONE_DELIVERY: readonly number[] = [400, 402, 405, 406, 409, 411, 412, 413, 414, 415, 416, 422];

/** Whether the receiver counts as away. */
export function isAway({ failures }: WebhookState): boolean {
  return failures >= AWAY_AFTER;
}

/** Whether nothing may be sent now. */
export function isResting({ pausedAt, restsUntil }: WebhookState, now: number): boolean {
  return pausedAt !== undefined || (restsUntil !== undefined && Date.parse(restsUntil) > now);
}

/** The state after a delivery; the same where nothing is worth noting. */
export function afterDelivery(state: WebhookState, receipt: Receipt, now: number): WebhookState {
  const at = new Date(now).toISOString();
  if (isTaken(receipt)) {
    const { deliveredAt, failures } = state;
    const isNoted = failures === 0 && deliveredAt !== undefined && now - Date.parse(deliveredAt) < NOTED;
    return isNoted ? state : { ...resumed(state), deliveredAt: at };
  }
  if (receipt.status !== undefined && OF_ONE_DELIVERY.includes(receipt.status)) return state;
  const failingSince = state.failingSince ?? at;
  const failing = { ...state, failures: state.failures + 1, failingSince };
  const isOver = isAway(failing) && now - Date.parse(failingSince) >= PAUSED_AFTER;
  const rest = Math.max(restAfter(failing.failures), Math.min(receipt.restFor ?? 0, LONGEST_REST));
  return {
    ...failing,
    restsUntil: rest === 0 ? undefined : new Date(now + rest).toISOString(),
    pausedAt: state.pausedAt ?? (isOver ? at : undefined),
  };
}

/** The state of a receiver that takes deliveries, or gets another chance. */
export function resumed(state: WebhookState): WebhookState {
  return { ...state, failures: 0, failingSince: undefined, restsUntil: undefined, pausedAt: undefined };
}

/** Milliseconds for which a receiver is left alone. */
function restAfter(failures: number): number {
  if (failures < AWAY_AFTER) return 0;
  return Math.min(SECOND * 2 ** Math.min(failures - AWAY_AFTER, 20), LONGEST_REST);
}

/** For so long an alert is tried, and the pauses between the tries: they grow, and are not quite the same, so that receivers do not get all at once. */
export const TRIED_FOR = DAY;

const FIRST_PAUSE = 5 * SECOND;
const LONGEST_PAUSE = 2 * 60 * 60 * SECOND;

/** Milliseconds before the next try, after so many; `chance` is from 0 to 1. */
export function pauseAfter(tries: number, chance: number): number {
  const pause = Math.min(FIRST_PAUSE * 3 ** Math.min(tries - 1, 20), LONGEST_PAUSE);
  return Math.round(pause * (0.75 + chance / 2));
}
