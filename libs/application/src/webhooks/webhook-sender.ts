import { changeItem } from '../collections/change-item.js';
import { removeItem } from '../collections/remove-item.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Stored, type WritableCollection } from '../ports/collections.js';
import { type Courier, isTaken, type Receipt } from '../ports/courier.js';
import { type Telemetry } from '../ports/telemetry.js';
import { failureReason } from '../delivery/failure-reason.js';
import { type Secrets } from '../ports/secrets.js';
import { webhookCall } from './webhook-call.js';
import { carryOut } from './webhook-orders.js';
import { ORDERS_KEPT, type WebhookOrder, type WebhookRecord, WEBHOOKS } from './webhook-record.js';
import { delivered, failed, type WaitingAlert, WEBHOOK_QUEUES, type WebhookQueue } from './webhook-queue.js';
import {
  afterDelivery,
  isAway,
  isResting,
  NEW_STATE,
  pauseAfter,
  TRIED_FOR,
  WEBHOOK_STATES,
  type WebhookState,
} from './webhook-state.js';

export interface SenderParts {
  readonly collections: Collections;
  readonly secrets: Secrets;
  readonly courier: Courier;
  readonly clock: Clock;
  /** A number from 0 to 1. */
  random(): number;
  readonly telemetry: Telemetry;
}

/** Milliseconds between two looks at what is due, and before the next one where the store failed. */
const PAUSE = 1_000;
const TROUBLED = 10_000;

/** Deliveries to one receiver at once. */
const AT_ONCE = 8;

/** Queues that are removed at once. */
const REMOVED_AT_ONCE = 100;

/** Orders that are known to be carried out: all that are listed, also where one of them took longer than those behind it. */
const DONE_KEPT = 2 * ORDERS_KEPT;

/** Sends one webhook what waits for it: the alerts of a subject one after the other, those of several subjects side by side. */
export class WebhookSender {
  private readonly webhooks;
  private readonly queues: WritableCollection<WebhookQueue>;
  private readonly states: WritableCollection<WebhookState>;
  private readonly ended = new AbortController();
  /** What is under way, by the id of the queue or order. */
  private readonly going = new Map<string, Promise<void>>();
  private nap = new AbortController();
  private troubledUntil = 0;

  constructor(
    private readonly id: string,
    private readonly parts: SenderParts,
  ) {
    this.webhooks = parts.collections.reading(WEBHOOKS);
    this.queues = parts.collections.writing(WEBHOOK_QUEUES, 'notifier');
    this.states = parts.collections.writing(WEBHOOK_STATES, 'notifier');
  }

  /** Runs until it is stopped, or the webhook is forgotten. */
  async run(): Promise<void> {
    const { clock } = this.parts;
    for (;;) {
      this.nap = new AbortController();
      if (this.ended.signal.aborted || (await this.turn())) break;
      await clock.wait(PAUSE, AbortSignal.any([this.nap.signal, this.ended.signal]));
    }
    await Promise.all(this.going.values());
  }

  /** Looks at once. */
  wake(): void {
    this.nap.abort();
  }

  /** What is under way is cut off, and sent again by the next start. */
  stop(): void {
    this.ended.abort();
  }

  /** Begins what is due; true once there is nothing more to do for good. */
  private async turn(): Promise<boolean> {
    if (this.parts.clock.now() < this.troubledUntil) return false;
    try {
      const webhook = await this.webhooks.get(this.id);
      if (webhook === undefined || webhook.item.removedAt !== undefined) return await this.forget();
      await this.begin(webhook);
    } catch (fault) {
      this.trouble(fault);
    }
    return false;
  }

  private async begin({ item: webhook }: Stored<WebhookRecord>): Promise<void> {
    const state = await this.state();
    for (const order of webhook.orders)
      if (!state.done.includes(order.id)) this.start(order.id, () => this.follow(order, webhook));
    if (webhook.isStopped || webhook.keys.length === 0 || isResting(state, this.parts.clock.now())) return;
    const free = (isAway(state) ? 1 : AT_ONCE) - this.going.size;
    if (free <= 0) return;
    for (const queue of await this.due(free)) this.start(queue.id, () => this.send(queue, webhook));
  }

  /** So many queues whose next alert is to be sent now. */
  private async due(most: number): Promise<Stored<WebhookQueue>[]> {
    const now = new Date(this.parts.clock.now()).toISOString();
    // Those that are under way stand among the first.
    const { items } = await this.queues.page('due', this.id, { limit: most + this.going.size });
    return items.filter(({ id, item }) => item.nextAt <= now && !this.going.has(id)).slice(0, most);
  }

  private start(id: string, work: () => Promise<void>): void {
    if (this.going.has(id)) return;
    const finish = async (): Promise<void> => {
      try {
        await work();
        this.wake();
      } catch (fault) {
        this.trouble(fault);
      } finally {
        this.going.delete(id);
      }
    };
    this.going.set(id, finish());
  }

  private async send({ id, item }: Stored<WebhookQueue>, webhook: WebhookRecord): Promise<void> {
    const [alert] = item.waiting;
    const receipt = await this.call(webhook, alert!.event);
    if (receipt.problem === 'STOPPED') return;
    // The alert and the receiver are judged by one moment: at a day's end the one would be given up, and the other not.
    const now = this.parts.clock.now();
    await changeItem(this.queues, id, (queue) => queue && this.settled(queue, alert!, receipt, now));
    this.tell(alert!, receipt, now);
    await this.note(receipt, now);
  }

  private settled(queue: WebhookQueue, alert: WaitingAlert, receipt: Receipt, now: number): WebhookQueue {
    const at = new Date(now).toISOString();
    // Another process has done the same.
    if (!queue.waiting.some(({ event }) => event.id === alert.event.id)) return queue;
    if (isTaken(receipt)) return delivered(queue, alert, receipt, at);
    const isLast = isLastTry(alert, now);
    const pause = Math.max(pauseAfter(alert.tries + 1, this.parts.random()), receipt.restFor ?? 0);
    return failed(queue, alert, receipt, { at, pause, isLast });
  }

  private tell(alert: WaitingAlert, receipt: Receipt, now: number): void {
    const isGivenUp = isLastTry(alert, now) ? 'GIVEN_UP' : 'FAILED';
    const outcome = isTaken(receipt) ? 'DELIVERED' : isGivenUp;
    const seconds = receipt.milliseconds / 1_000;
    this.parts.telemetry.tell({ what: 'DELIVERY', by: 'webhook', outcome, seconds });
  }

  private async note(receipt: Receipt, now: number): Promise<void> {
    let wasPaused = false;
    const after = await this.changeState((state) => {
      wasPaused = state.pausedAt !== undefined;
      return afterDelivery(state, receipt, now);
    });
    if (!wasPaused && after.pausedAt !== undefined)
      this.parts.telemetry.tell({ what: 'WARNED', part: 'webhooks', code: 'WEBHOOK_PAUSED', about: this.id });
  }

  private async call(webhook: WebhookRecord, event: { readonly id: string }): Promise<Receipt> {
    const { secrets, clock, courier } = this.parts;
    const parcel = await webhookCall(this.id, webhook, event, { secrets, now: clock.now() });
    return courier.send(parcel, this.ended.signal);
  }

  private async follow(order: WebhookOrder, webhook: WebhookRecord): Promise<void> {
    const after = await carryOut(this.id, order, {
      queues: this.queues,
      now: () => this.parts.clock.now(),
      call: (event) => this.call(webhook, event),
    });
    if (after === undefined) return;
    await this.changeState((state) => ({
      ...after(state),
      done: [...state.done.filter((id) => id !== order.id), order.id].slice(-DONE_KEPT),
    }));
  }

  /** Removes what was kept of a webhook that is no longer there; true once nothing is left. */
  private async forget(): Promise<boolean> {
    const { items } = await this.queues.page('byChange', this.id, { limit: REMOVED_AT_ONCE });
    for (const { id } of items) await removeItem(this.queues, id);
    if (items.length > 0 || this.going.size > 0) {
      this.wake();
      return false;
    }
    await this.changeState((state) => ({ ...state, isForgotten: true }));
    return true;
  }

  private async state(): Promise<WebhookState> {
    return (await this.states.get(this.id))?.item ?? NEW_STATE;
  }

  private async changeState(next: (state: WebhookState) => WebhookState): Promise<WebhookState> {
    const changed = await changeItem(this.states, this.id, (state) => next(state ?? NEW_STATE));
    return changed!.item;
  }

  private trouble(fault: unknown): void {
    this.troubledUntil = this.parts.clock.now() + TROUBLED;
    this.parts.telemetry.tell({
      what: 'PART_FAILED',
      part: 'webhooks',
      about: this.id,
      ...failureReason(fault),
    });
  }
}

function isLastTry({ since }: WaitingAlert, now: number): boolean {
  return since !== undefined && now - Date.parse(since) >= TRIED_FOR;
}
