import { failureReason } from '../delivery/failure-reason.js';
import { allItems } from '../collections/each-item.js';
import { type WebhookRecord, WEBHOOKS } from './webhook-record.js';
import { type SenderParts, WebhookSender } from './webhook-sender.js';
import { type Stored } from '../ports/collections.js';

/** Milliseconds between two looks at which webhooks there are. */
const PAUSE = 1_000;

/** Sends all webhooks what waits for them, each on its own: one that is slow or away keeps no other waiting. */
export class WebhookDispatcher {
  private readonly webhooks;
  private readonly senders = new Map<
    string,
    { readonly sender: WebhookSender; readonly running: Promise<void> }
  >();
  private readonly ended = new AbortController();
  private running = Promise.resolve();

  constructor(private readonly parts: SenderParts) {
    this.webhooks = parts.collections.reading(WEBHOOKS);
  }

  start(): void {
    this.running = this.run();
  }

  /** All webhooks are looked at at once: something new waits for them. */
  wake(): void {
    for (const { sender } of this.senders.values()) sender.wake();
  }

  /** Cuts off what is under way: it is sent again by the next start. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.running;
    for (const { sender } of this.senders.values()) sender.stop();
    await Promise.all([...this.senders.values()].map(({ running }) => running));
  }

  private async run(): Promise<void> {
    const { signal } = this.ended;
    while (!signal.aborted) {
      try {
        for (const { id } of await this.all()) this.startSender(id);
      } catch (fault) {
        this.parts.telemetry.tell({ what: 'PART_FAILED', part: 'webhooks', ...failureReason(fault) });
      }
      await this.parts.clock.wait(PAUSE, signal);
    }
  }

  /** Webhooks that are there, and those whose queues may still be. */
  private async all(): Promise<readonly Stored<WebhookRecord>[]> {
    return [
      ...(await allItems(this.webhooks, 'byName', '')),
      ...(await allItems(this.webhooks, 'removed', '')),
    ];
  }

  /** A sender that has come to its end stays, so that it does so once. */
  private startSender(id: string): void {
    if (this.senders.has(id)) return;
    const sender = new WebhookSender(id, this.parts);
    this.senders.set(id, { sender, running: sender.run() });
  }
}
