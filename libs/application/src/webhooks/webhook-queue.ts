import { type AlertEvent, placeOfAlert } from '#contracts';
import { type CollectionDefinition } from '../ports/collections.js';
import { type Receipt } from '../ports/courier.js';

/** An alert that is to be sent. */
export interface WaitingAlert {
  readonly event: AlertEvent;
  readonly tries: number;
  /** When it was first tried: ISO 8601. */
  readonly since?: string;
}

/** An alert that was given up. */
interface DeadAlert extends WaitingAlert {
  readonly diedAt: string;
}

type DeliveryOutcome =
  | 'DELIVERED'
  /** It is tried again. */
  | 'FAILED'
  /** It was given up, and can be sent again. */
  | 'DEAD'
  /** A person dropped it after it was given up. */
  | 'DROPPED'
  /** It was given up, and a later alert of the same subject came through: sent again it would be out of date. */
  | 'OVERTAKEN';

/** What became of an alert at the receiver: what is kept of a delivery. */
export interface DeliveryNote extends Partial<Omit<Receipt, 'restFor'>> {
  readonly alert: string;
  readonly type: AlertEvent['type'];
  readonly ordinal: number;
  readonly outcome: DeliveryOutcome;
  readonly tries: number;
  /** When that was: ISO 8601. */
  readonly at: string;
}

/** All that one receiver is told of one subject, in its order. */
export interface WebhookQueue {
  readonly webhook: string;
  readonly subject: string;
  readonly region: string;
  readonly cycle: string;
  readonly kind: string;
  /** Ordinal of the last alert that was taken. */
  readonly taken: number;
  /** The receiver was told, or is to be told, of something that is not cleared: whatever comes of it is sent there, too. */
  readonly isFollowed: boolean;
  /** The next one first. */
  readonly waiting: readonly WaitingAlert[];
  /** When the next one is tried: ISO 8601. */
  readonly nextAt: string;
  readonly dead: readonly DeadAlert[];
  /** Of the last alerts, the newest last. */
  readonly notes: readonly DeliveryNote[];
  readonly changedAt: string;
}

/** Queues of webhooks; written by the notifier. */
export const WEBHOOK_QUEUES: CollectionDefinition<WebhookQueue> = {
  name: 'webhook-queues',
  owner: 'notifier',
  lists: {
    due: ({ webhook, waiting, nextAt }) => (waiting.length === 0 ? undefined : { of: webhook, at: nextAt }),
    dead: ({ webhook, dead: [first] }) =>
      first === undefined ? undefined : { of: webhook, at: first.diedAt },
    ofCycle: ({ cycle, subject }) => ({ of: cycle, at: subject }),
    byChange: ({ webhook, changedAt }) => ({ of: webhook, at: changedAt }),
  },
};

/** Alerts of which it is kept what became of them. */
const NOTES_KEPT = 20;

export function queueId(webhook: string, subject: string): string {
  return `${webhook}.${subject}`;
}

/**
 * A queue with one more alert; undefined when that is none for it: it has it, or the receiver neither wants it nor was told what it is about. An alert that
 * clears is sent wherever what it clears was sent, whatever is wanted now.
 */
export function enqueued(
  queue: WebhookQueue | undefined,
  event: AlertEvent,
  { webhook, isWanted, at }: { readonly webhook: string; readonly isWanted: boolean; readonly at: string },
): WebhookQueue | undefined {
  const { ordinal = 0, kind } = event.data;
  if (ordinal <= (queue?.taken ?? 0)) return undefined;
  const isCleared = event.type === 'id.tersalur.discrepancy.cleared.v1';
  const isForIt = queue?.isFollowed === true || (isWanted && !isCleared);
  if (!isForIt) return undefined;
  const { dead = [], notes = [], waiting = [] } = queue ?? {};
  return {
    ...{ webhook, subject: event.subject, ...placeOfAlert(event), kind },
    taken: ordinal,
    isFollowed: !isCleared,
    waiting: [...waiting, { event, tries: 0 }],
    nextAt: waiting.length === 0 ? at : queue!.nextAt,
    ...{ dead, notes },
    changedAt: at,
  };
}

/** A queue whose alert was delivered. Whatever stood before it is overtaken. */
export function delivered(
  queue: WebhookQueue,
  { event, tries }: WaitingAlert,
  receipt: Receipt,
  at: string,
): WebhookQueue {
  const ordinal = event.data.ordinal!;
  const isEarlier = (other: WaitingAlert): boolean => other.event.data.ordinal! < ordinal;
  const overtaken = [...queue.dead, ...queue.waiting].filter(isEarlier);
  return noted(
    {
      ...queue,
      waiting: queue.waiting.filter((other) => other.event.data.ordinal! > ordinal),
      dead: queue.dead.filter((other) => other.event.data.ordinal! > ordinal),
      nextAt: at,
    },
    at,
    ...overtaken.map((other) => noteOf(other, 'OVERTAKEN', at)),
    noteOf({ event, tries: tries + 1 }, 'DELIVERED', at, receipt),
  );
}

/** A queue whose alert was not taken: it is tried again after a pause, and given up where it was tried for long enough. */
export function failed(
  queue: WebhookQueue,
  alert: WaitingAlert,
  receipt: Receipt,
  { at, pause, isLast }: { readonly at: string; readonly pause: number; readonly isLast: boolean },
): WebhookQueue {
  const tried = { ...alert, tries: alert.tries + 1, since: alert.since ?? at };
  const rest = queue.waiting.filter(({ event }) => event.id !== alert.event.id);
  const note = noteOf(tried, isLast ? 'DEAD' : 'FAILED', at, receipt);
  if (isLast)
    return noted(
      { ...queue, waiting: rest, dead: [...queue.dead, { ...tried, diedAt: at }], nextAt: at },
      at,
      note,
    );
  const nextAt = new Date(Date.parse(at) + pause).toISOString();
  return noted({ ...queue, waiting: inOrder([tried, ...rest]), nextAt }, at, note);
}

/** A queue whose dead letters, or one of them, are sent again. */
export function replayed(queue: WebhookQueue, alert: string | undefined, at: string): WebhookQueue {
  const isMeant = ({ event }: DeadAlert): boolean => alert === undefined || event.id === alert;
  const again = queue.dead.filter(isMeant).map(({ event }) => ({ event, tries: 0 }));
  return {
    ...queue,
    waiting: inOrder([...again, ...queue.waiting]),
    dead: queue.dead.filter((each) => !isMeant(each)),
    nextAt: at,
    changedAt: at,
  };
}

/** A queue whose dead letters, or one of them, are dropped. */
export function dropped(queue: WebhookQueue, alert: string | undefined, at: string): WebhookQueue {
  const isMeant = ({ event }: DeadAlert): boolean => alert === undefined || event.id === alert;
  const gone = queue.dead.filter(isMeant).map((each) => noteOf(each, 'DROPPED', at));
  return noted({ ...queue, dead: queue.dead.filter((each) => !isMeant(each)) }, at, ...gone);
}

function inOrder(alerts: readonly WaitingAlert[]): readonly WaitingAlert[] {
  return alerts.toSorted((one, other) => one.event.data.ordinal! - other.event.data.ordinal!);
}

function noteOf(
  { event, tries }: WaitingAlert,
  outcome: DeliveryOutcome,
  at: string,
  receipt?: Receipt,
): DeliveryNote {
  const { status, problem, milliseconds } = receipt ?? {};
  const answer = {
    ...(status === undefined ? {} : { status }),
    ...(problem === undefined ? {} : { problem }),
    ...(milliseconds === undefined ? {} : { milliseconds }),
  };
  return { alert: event.id, type: event.type, ordinal: event.data.ordinal!, outcome, tries, at, ...answer };
}

/** A queue with what became of alerts; of each the last word is kept. */
function noted(queue: WebhookQueue, at: string, ...notes: readonly DeliveryNote[]): WebhookQueue {
  const known = new Set(notes.map(({ alert }) => alert));
  const kept = [...queue.notes.filter(({ alert }) => !known.has(alert)), ...notes];
  return { ...queue, notes: kept.slice(-NOTES_KEPT), changedAt: at };
}
