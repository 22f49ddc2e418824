import { setImmediate } from 'node:timers/promises';
import { MemoryDisk, openMemory } from '#adapters/memory';
import { type AlertEvent } from '#contracts';
import { ManualClock } from '../../testing/src/time/manual-clock.js';
import { type Collections } from '../src/ports/collections.js';
import { type Courier } from '../src/ports/courier.js';
import { NO_TELEMETRY } from '../src/ports/telemetry.js';
import { type Happening } from '../src/telemetry/happening.js';
import { type Secrets } from '../src/ports/secrets.js';
import { troubledCollections, type WriteFate } from './troubled-collections.js';
import { changeItem } from '../src/collections/change-item.js';
import { allItems } from '../src/collections/each-item.js';
import { WebhookDispatcher } from '../src/webhooks/webhook-dispatcher.js';
import { WebhookQueues } from '../src/webhooks/webhook-queues.js';
import { type WebhookOrder, type WebhookRecord, WEBHOOKS } from '../src/webhooks/webhook-record.js';
import { WEBHOOK_QUEUES, type WebhookQueue } from '../src/webhooks/webhook-queue.js';
import { NEW_STATE, WEBHOOK_STATES, type WebhookState } from '../src/webhooks/webhook-state.js';

const NEVER = new AbortController().signal;

/** Milliseconds within which whatever is under way goes on; all other pauses are longer. */
const UNDER_WAY = 10;

/** Secrets as they lie in no store. */
const OPEN_SECRETS: Secrets = {
  seal: async (secret) => Buffer.from(secret).toString('hex'),
  open: async (sealed) => Buffer.from(sealed, 'hex'),
};

/** Webhooks on a store in memory, with what is sent to them. */
export class WebhookStand {
  readonly clock = new ManualClock();
  readonly disk = new MemoryDisk();
  readonly store = openMemory(this.clock, this.disk);
  /** Webhooks that were said to be paused, faults of the store, and how often what came of deliveries. */
  readonly paused: string[] = [];
  readonly faults: Happening[] = [];
  readonly outcomes = new Map<string, number>();
  courier: Courier;
  private dispatcher: WebhookDispatcher;
  /** What becomes of the next writes of the service that sends; all go well where there are none left. */
  readonly fates: WriteFate[] = [];
  /** Called before each of them. */
  onWrite: () => void = () => undefined;
  private orders = 0;

  constructor(newCourier: (clock: ManualClock) => Courier) {
    this.courier = newCourier(this.clock);
    this.start();
  }

  start(): void {
    this.dispatcher = new WebhookDispatcher({
      collections: this.troubled,
      secrets: OPEN_SECRETS,
      courier: this.courier,
      clock: this.clock,
      random: () => 0.5,
      telemetry: { ...NO_TELEMETRY, tell: (happening) => this.hear(happening) },
    });
    this.dispatcher.start();
  }

  stop(): Promise<void> {
    return this.dispatcher.stop();
  }

  async set(id: string, record: Partial<WebhookRecord> = {}): Promise<void> {
    const moment = { createdAt: '', createdBy: '', changedAt: '', changedBy: '' };
    const webhooks = this.store.collections.writing(WEBHOOKS, 'gateway');
    await changeItem(webhooks, id, (webhook) => ({
      ...{ name: id, url: `https://${id}.example/alerts`, filter: { regions: ['*'] }, isStopped: false },
      ...{ keys: [{ id: 'k1', sealed: '00ff', madeAt: '' }], orders: [] },
      ...moment,
      ...webhook,
      ...record,
    }));
  }

  /** Orders something and resolves when it was carried out. */
  async order(webhook: string, what: WebhookOrder['what'], alert?: string): Promise<void> {
    const id = await this.ask(webhook, what, alert);
    await this.passUntil(() => this.isDone(webhook, id));
  }

  /** Orders something; returns the id of that. */
  async ask(webhook: string, what: WebhookOrder['what'], alert?: string): Promise<string> {
    const id = `o${++this.orders}`;
    const order = { id, what, at: '', ...(alert === undefined ? {} : { alert }) };
    const { item } = (await this.store.collections.reading(WEBHOOKS).get(webhook))!;
    await this.set(webhook, { orders: [...item.orders, order] });
    return id;
  }

  async isDone(webhook: string, order: string): Promise<boolean> {
    return (await this.state(webhook)).done.includes(order);
  }

  async announce(...events: readonly AlertEvent[]): Promise<void> {
    const queues = new WebhookQueues({ collections: this.troubled, clock: this.clock });
    // As a message that is tried again.
    while (
      await queues.take(events).then(
        () => false,
        () => true,
      )
    );
    this.dispatcher.wake();
  }

  async state(webhook: string): Promise<WebhookState> {
    return (await this.store.collections.reading(WEBHOOK_STATES).get(webhook))?.item ?? NEW_STATE;
  }

  async queues(webhook: string): Promise<WebhookQueue[]> {
    const all = await allItems(this.store.collections.reading(WEBHOOK_QUEUES), 'byChange', webhook);
    return all.map(({ item }) => item);
  }

  /** Lets time pass until something is so; in strides where nothing is under way. */
  async passUntil(isSo: () => boolean | Promise<boolean>, stride = 0): Promise<void> {
    while (!(await isSo())) await this.step(stride);
  }

  /** Lets so many milliseconds pass, as whoever waits would see them; in strides where nothing is under way. */
  async pass(milliseconds: number, stride = 0): Promise<void> {
    const until = this.clock.now() + milliseconds;
    void this.clock.wait(milliseconds, NEVER);
    while (this.clock.now() < until) await this.step(stride);
  }

  private get troubled(): Collections {
    return troubledCollections(this.store.collections, () => {
      this.onWrite();
      return this.fates.shift();
    });
  }

  private hear(happening: Happening): void {
    if (happening.what === 'WARNED') this.paused.push(happening.about);
    if (happening.what === 'PART_FAILED') this.faults.push(happening);
    if (happening.what !== 'DELIVERY') return;
    const { outcome } = happening;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  private async step(stride = 0): Promise<void> {
    // Whatever goes on without waiting goes on first.
    await setImmediate();
    await this.clock.pauses();
    const next = this.clock.nextPause();
    this.clock.advance(next < UNDER_WAY ? next : Math.max(stride, next));
    await setImmediate();
  }
}
