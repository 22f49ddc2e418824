import { type AlertEvent } from '#contracts';
import { removeItem } from '../collections/remove-item.js';
import { changeItem } from '../collections/change-item.js';
import { allItems } from '../collections/each-item.js';
import { type Clock } from '../ports/clock.js';
import {
  type Collections,
  type ReadableCollection,
  type Stored,
  type WritableCollection,
} from '../ports/collections.js';
import { isWanted, type WebhookRecord, WEBHOOKS } from './webhook-record.js';
import { enqueued, queueId, WEBHOOK_QUEUES, type WebhookQueue } from './webhook-queue.js';

/** Subjects whose queues are written at once. */
const AT_ONCE = 50;

/** Keeps for each webhook what it is still to be told. */
export class WebhookQueues {
  private readonly queues: WritableCollection<WebhookQueue>;
  private readonly webhooks: ReadableCollection<WebhookRecord>;
  private readonly clock: Clock;

  constructor({ collections, clock }: { readonly collections: Collections; readonly clock: Clock }) {
    this.queues = collections.writing(WEBHOOK_QUEUES, 'notifier');
    this.webhooks = collections.reading(WEBHOOKS);
    this.clock = clock;
  }

  /** Takes alerts, those of each subject in their order, for all webhooks that want them or were told what they are about; the same again change nothing. Faults: those of the collections. */
  async take(events: readonly AlertEvent[]): Promise<void> {
    const webhooks = await allItems(this.webhooks, 'byName', '');
    const subjects = [...Map.groupBy(events, ({ subject }) => subject).values()];
    for (const webhook of webhooks)
      for (let from = 0; from < subjects.length; from += AT_ONCE)
        await Promise.all(subjects.slice(from, from + AT_ONCE).map((alerts) => this.add(webhook, alerts)));
  }

  /** Removes what was kept of a cycle whose data are destroyed. Faults: those of the collections. */
  async forget(cycle: string): Promise<void> {
    for (const { id } of await allItems(this.queues, 'ofCycle', cycle)) await removeItem(this.queues, id);
  }

  private async add(
    { id, item: { filter } }: Stored<WebhookRecord>,
    alerts: readonly AlertEvent[],
  ): Promise<void> {
    const at = new Date(this.clock.now()).toISOString();
    await changeItem(this.queues, queueId(id, alerts[0]!.subject), (queue) => {
      let next = queue;
      for (const event of alerts)
        next = enqueued(next, event, { webhook: id, isWanted: isWanted(filter, event), at }) ?? next;
      return next;
    });
  }
}
