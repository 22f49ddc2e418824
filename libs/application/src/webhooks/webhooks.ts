import { newWebhookKey, webhookKeyText } from '#security';
import { changeItem } from '../collections/change-item.js';
import { Refused } from '../faults/refused.js';
import { type Clock } from '../ports/clock.js';
import { type Collections, type Page, type PageOptions, type Stored } from '../ports/collections.js';
import { type Secrets } from '../ports/secrets.js';
import { type Claim } from '../repeats/repeat-record.js';
import {
  ORDERS_KEPT,
  type WebhookFilter,
  webhookKeyName,
  type WebhookOrder,
  type WebhookRecord,
  WEBHOOKS,
} from './webhook-record.js';
import { WEBHOOK_QUEUES, type WebhookQueue } from './webhook-queue.js';
import { NEW_STATE, WEBHOOK_STATES, type WebhookState } from './webhook-state.js';

/** Keys that prove deliveries at once. */
const MOST_KEYS = 2;

/** What an administrator says of a webhook. */
export interface GivenWebhook {
  readonly name: string;
  readonly url: string;
  readonly filter: WebhookFilter;
}

/** What is changed; what is left out stays. */
export type WebhookChange = Partial<GivenWebhook> & { readonly isStopped?: boolean };

/** Which of the deliveries of a webhook are listed: all by when they last changed, those that wait, or those with dead letters. */
export type DeliveryList = 'byChange' | 'due' | 'dead';

/** Makes webhooks and changes them, and says how they get on. Every method may raise the faults of the collections. */
export class Webhooks {
  private readonly records;
  private readonly states;
  private readonly queues;
  private readonly secrets;
  private readonly clock;

  constructor({
    collections,
    secrets,
    clock,
  }: {
    readonly collections: Collections;
    readonly secrets: Secrets;
    readonly clock: Clock;
  }) {
    this.records = collections.writing(WEBHOOKS, 'gateway');
    this.states = collections.reading(WEBHOOK_STATES);
    this.queues = collections.reading(WEBHOOK_QUEUES);
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Faults: WEBHOOK_MISSING. */
  async get(id: string): Promise<Stored<WebhookRecord>> {
    const stored = await this.records.get(id);
    if (stored !== undefined && stored.item.removedAt === undefined) return stored;
    throw new Refused('WEBHOOK_MISSING');
  }

  /** A page of all webhooks, by name. Faults: CURSOR_INVALID. */
  page(options: PageOptions): Promise<Page<WebhookRecord>> {
    return this.records.page('byName', '', options);
  }

  async state(id: string): Promise<WebhookState> {
    return (await this.states.get(id))?.item ?? NEW_STATE;
  }

  /** What became of the alerts of each subject, the latest first; what waits and dead letters, the oldest first. Faults: CURSOR_INVALID. */
  deliveries(id: string, list: DeliveryList, options: PageOptions): Promise<Page<WebhookQueue>> {
    return this.queues.page(list, id, { ...options, newestFirst: list === 'byChange' });
  }

  /** Makes a webhook; it sends nothing before it has a key. */
  async create(claim: Claim, given: GivenWebhook, by: string): Promise<Stored<WebhookRecord>> {
    const moment = { createdAt: claim.at, createdBy: by, changedAt: claim.at, changedBy: by };
    const id = `w-${claim.id}`;
    return (
      (await this.records.get(id)) ??
      this.records.insert(id, { ...given, keys: [], isStopped: false, orders: [], ...moment })
    );
  }

  /** Faults: WEBHOOK_MISSING. */
  change(id: string, change: WebhookChange, by: string): Promise<Stored<WebhookRecord>> {
    return this.update(id, by, (webhook) => ({ ...webhook, ...change }));
  }

  /** From now on nothing is sent there. Faults: WEBHOOK_MISSING. */
  async remove(id: string, by: string): Promise<void> {
    await this.update(id, by, (webhook) => ({
      ...webhook,
      url: '',
      keys: [],
      orders: [],
      removedAt: this.now(),
    }));
  }

  /**
   * Makes a key beside the one that is there, and returns it as text: only whoever asked for it gets to see it, once. From now on both prove deliveries.
   * Faults: WEBHOOK_MISSING; WEBHOOK_KEYS_FULL; those of Secrets.
   */
  async newKey(
    id: string,
    by: string,
  ): Promise<{ readonly webhook: Stored<WebhookRecord>; readonly key: string }> {
    const { item } = await this.get(id);
    const number = `k${Math.max(0, ...item.keys.map((key) => Number(key.id.slice(1)))) + 1}`;
    const key = newWebhookKey();
    const made = {
      id: number,
      sealed: await this.secrets.seal(key, webhookKeyName(id, number)),
      madeAt: this.now(),
    };
    const webhook = await this.update(id, by, (record) => {
      const isTaken = record.keys.some((other) => other.id === number);
      if (isTaken || record.keys.length >= MOST_KEYS) throw new Refused('WEBHOOK_KEYS_FULL');
      return { ...record, keys: [...record.keys, made] };
    });
    return { webhook, key: webhookKeyText(key) };
  }

  /** Ends the older of two keys. Faults: WEBHOOK_MISSING; WEBHOOK_KEY_LAST. */
  endOldKey(id: string, by: string): Promise<Stored<WebhookRecord>> {
    return this.update(id, by, (webhook) => {
      if (webhook.keys.length < MOST_KEYS) throw new Refused('WEBHOOK_KEY_LAST');
      return { ...webhook, keys: webhook.keys.slice(1) };
    });
  }

  /** Has something done by the service that sends; returns the id of the order. Faults: WEBHOOK_MISSING. */
  async order(
    claim: Claim,
    id: string,
    { what, alert }: Pick<WebhookOrder, 'what' | 'alert'>,
    by: string,
  ): Promise<string> {
    const order = { id: `o-${claim.id}`, what, at: claim.at, ...(alert === undefined ? {} : { alert }) };
    await this.update(id, by, (webhook) =>
      webhook.orders.some((other) => other.id === order.id)
        ? webhook
        : { ...webhook, orders: [...webhook.orders, order].slice(-ORDERS_KEPT) },
    );
    return order.id;
  }

  /** Two who change it at once both have their way, one after the other. */
  private async update(
    id: string,
    by: string,
    next: (webhook: WebhookRecord) => WebhookRecord,
  ): Promise<Stored<WebhookRecord>> {
    const stored = await changeItem(this.records, id, (webhook) => {
      if (webhook === undefined || webhook.removedAt !== undefined) throw new Refused('WEBHOOK_MISSING');
      const changed = next(webhook);
      return changed === webhook ? webhook : { ...changed, changedAt: this.now(), changedBy: by };
    });
    return stored!;
  }

  private now(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
