import { changeItem } from '../collections/change-item.js';
import { allItems } from '../collections/each-item.js';
import { type WritableCollection } from '../ports/collections.js';
import { type Receipt } from '../ports/courier.js';
import { testEvent } from './webhook-call.js';
import { dropped, replayed, type WebhookQueue } from './webhook-queue.js';
import { type WebhookOrder } from './webhook-record.js';
import { resumed, type WebhookState } from './webhook-state.js';

export interface OrderParts {
  readonly queues: WritableCollection<WebhookQueue>;
  now(): number;
  /** Sends an event to the receiver. */
  call(event: { readonly id: string }): Promise<Receipt>;
}

/** Does what was ordered of a webhook and returns what its state is then; undefined when it has to be done again by the next start. Faults: those of the collection and of the call. */
export async function carryOut(
  webhook: string,
  { id, what, alert, at }: WebhookOrder,
  { queues, now, call }: OrderParts,
): Promise<((state: WebhookState) => WebhookState) | undefined> {
  switch (what) {
    case 'RESUME':
      return resumed;
    case 'REPLAY':
    case 'DROP': {
      const change = what === 'REPLAY' ? replayed : dropped;
      const moment = new Date(now()).toISOString();
      for (const queue of await allItems(queues, 'dead', webhook))
        await changeItem(queues, queue.id, (item) => item && change(item, alert, moment));
      return (state) => state;
    }
    case 'TEST': {
      const receipt = await call(testEvent(webhook, id, at));
      if (receipt.problem === 'STOPPED') return undefined;
      const lastTest = { id, at: new Date(now()).toISOString(), ...receipt, restFor: undefined };
      return (state) => ({ ...state, lastTest });
    }
  }
}
