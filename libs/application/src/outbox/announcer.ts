import { type Message } from '#contracts';
import { publishMessage } from '../delivery/publish-message.js';
import { Fault, isFault } from '../faults/fault.js';
import { type Stored, type WritableCollection } from '../ports/collections.js';
import { type Log, type RecordPlace } from '../ports/log.js';
import { formatSequence } from '../sequences/sequence.js';
import { beganWith, originOf } from '../telemetry/origin.js';
import { type Announcing, UNSENT } from './announcing.js';

/** How many items are looked up at once. */
const PAGE = 100;

export interface AnnouncerOptions<Item extends Announcing> {
  readonly log: Log;
  readonly collection: WritableCollection<Item>;
  /** Does what has to be done before an item's messages may be seen; more than once does no harm. */
  prepare?(stored: Stored<Item>): Promise<void>;
}

/**
 * Publishes what items have to say, at least once and each item's in order. A crash between the change of an item and its message leaves the message in
 * the item: `announceAll` finds it. A message that is published twice has one id.
 */
export class Announcer<Item extends Announcing> {
  /** The last announcement of each item that is under way. */
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(private readonly options: AnnouncerOptions<Item>) {}

  /** Publishes what an item has to say and returns it as it is then. Faults: ITEM_MISSING; those of the log and the collection. */
  async announce(id: string): Promise<Stored<Item>> {
    const before = this.running.get(id) ?? Promise.resolve();
    const announced = before.then(
      () => this.settle(id),
      () => this.settle(id),
    );
    this.running.set(id, announced);
    try {
      return await announced;
    } finally {
      if (this.running.get(id) === announced) this.running.delete(id);
    }
  }

  /** Publishes what all items have to say. Faults: those of the log and the collection. */
  async announceAll(): Promise<void> {
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const page = await this.options.collection.page(UNSENT, '', { limit: PAGE, cursor });
      for (const { id } of page.items) await this.announce(id);
      cursor = page.next;
    }
  }

  /** With what the change began with, whoever comes to publish it. */
  private publish({ correlation }: Announcing, message: Message): Promise<RecordPlace> {
    const publish = (): Promise<RecordPlace> => publishMessage(this.options.log, message);
    const isOfNow = correlation === undefined || correlation === originOf()?.correlation;
    return isOfNow ? publish() : beganWith({ correlation }, publish);
  }

  private async settle(id: string): Promise<Stored<Item>> {
    const { collection, prepare } = this.options;
    const sent = new Map<string, string>();
    for (;;) {
      const stored = await collection.get(id);
      if (stored === undefined) throw new Fault('ITEM_MISSING', `there is no item ${id} to announce`);
      if (stored.item.unsent.length === 0) return stored;
      if (sent.size === 0) await prepare?.(stored);
      let sequence = stored.item.sequence;
      for (const message of stored.item.unsent) {
        if (!sent.has(message.id)) {
          const place = await this.publish(stored.item, message);
          const isFile = message.type === 'file.received.v1';
          sent.set(message.id, formatSequence(isFile ? { of: 'FILE', file: id } : { of: 'INPUT', place }));
        }
        sequence = sent.get(message.id);
      }
      try {
        return await collection.replace(id, stored.version, { ...stored.item, unsent: [], sequence });
      } catch (fault) {
        // Somebody changed the item meanwhile: what was published is not published again.
        if (!isFault(fault, 'ITEM_CHANGED')) throw fault;
      }
    }
  }
}
