import { type KafkaOptions, openKafka } from '#adapters/kafka';
import { type MongoOptions, openMongo } from '#adapters/mongo';
import { type Clock } from '#application';
import { type ServedStore } from '../services/service-ports.js';

/** Where services that run apart meet: a cluster of brokers and a database. */
export interface ClusterOptions {
  readonly kafka: Omit<KafkaOptions, 'clock'>;
  readonly mongo: Omit<MongoOptions, 'clock'>;
}

/** Reaches both. Faults: STORE_UNAVAILABLE. */
export async function openCluster({ kafka, mongo }: ClusterOptions, clock: Clock): Promise<ServedStore> {
  const { segments, collections, close } = await openMongo({ ...mongo, clock });
  try {
    const broker = await openKafka({ ...kafka, clock });
    return {
      portsOf: () => ({ log: broker.log, segments, collections }),
      close: async () => {
        await broker.close();
        await close();
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}
