import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { brokers, openPart, removePart } from '../../../../libs/adapters/kafka/test/kafka-stand.js';
import { removeDatabase, url } from '../../../../libs/adapters/mongo/test/mongo-stand.js';
import { endAll, localCluster, startApart } from './apart-services.js';
import { type Form } from './form.js';

/** What is started anew in the middle: who computes, who reads, and who answers. */
const INTERRUPTED = ['reconciler', 'ingest-pos', 'gateway'];

const prefixOf = (home: string): string => `${basename(home)}.`;

/** Every service in a process of its own, on the broker and the database of this run of tests. */
export const APART: Form = {
  open: async (home, asOf, { clock }) => {
    const services = await startApart(home, asOf, {
      ...localCluster(brokers, url),
      TERSALUR_KAFKA_PREFIX: prefixOf(home),
      TERSALUR_MONGODB_DATABASE: basename(home),
    });
    const channel = await openPart(prefixOf(home), clock);
    return {
      address: services.get('gateway')!.address,
      people: [],
      log: channel.log,
      interrupt: async () => {
        const interrupted = INTERRUPTED.map((name) => services.get(name)!);
        await Promise.all(interrupted.map((service) => service.kill()));
        await Promise.all(interrupted.map((service) => service.start()));
      },
      close: async () => {
        await channel.close();
        await endAll(services);
      },
    };
  },
  remove: async (home) => {
    await removePart(prefixOf(home));
    await removeDatabase(basename(home));
    rmSync(home, { recursive: true });
  },
};
