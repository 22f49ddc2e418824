import { publishMessage, type Stored, type WritableCollection } from '#application';
import { type Message } from '#contracts';
import { type Ports } from '../watched/watched-ports.js';

interface Write<Item> {
  readonly item: Item;
  readonly messages: readonly Message[];
  store(item: Item): Promise<Stored<Item>>;
}

type Order = <Item extends object>(
  write: Write<Item>,
  announce: (messages: readonly Message[]) => Promise<void>,
) => Promise<Stored<Item>>;

/** Ports of a service that publishes what a change has to say before it stores the change. */
export function announcingFirst(ports: Ports): Ports {
  return withOrder(ports, async ({ item, messages, store }, announce) => {
    await announce(messages);
    return store(item);
  });
}

/** Ports of a service that does not store what a change has to say, and publishes it from memory. */
export function forgetting(ports: Ports): Ports {
  return withOrder(ports, async ({ item, messages, store }, announce) => {
    const stored = await store(messages.length === 0 ? item : { ...item, unsent: [] });
    await announce(messages);
    return stored;
  });
}

function withOrder(ports: Ports, order: Order): Ports {
  const { log, collections } = ports;
  const announce = async (messages: readonly Message[]): Promise<void> => {
    for (const message of messages) await publishMessage(log, message);
  };
  return {
    ...ports,
    collections: {
      ...collections,
      writing: (definition, service) => {
        const collection = collections.writing(definition, service);
        return ordered(collection, (write) => order(write, announce));
      },
    },
  };
}

function ordered<Item extends object>(
  collection: WritableCollection<Item>,
  write: (write: Write<Item>) => Promise<Stored<Item>>,
): WritableCollection<Item> {
  return {
    ...collection,
    insert: (id, item) =>
      write({ item, messages: messagesOf(item), store: (stored) => collection.insert(id, stored) }),
    replace: (id, version, item) =>
      write({ item, messages: messagesOf(item), store: (stored) => collection.replace(id, version, stored) }),
  };
}

function messagesOf(item: object): readonly Message[] {
  return 'unsent' in item ? (item.unsent as readonly Message[]) : [];
}
