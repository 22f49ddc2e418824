import { type KafkaOptions } from '#adapters/kafka';
import { type MongoOptions } from '#adapters/mongo';
import { type Clock, type ContentsCount, type StoreContents } from '#application';
import { type ServedStore } from '../services/service-ports.js';

/** Where services that run apart meet: a cluster of brokers and a database. */
export interface ClusterOptions {
  readonly kafka: Omit<KafkaOptions, 'clock'>;
  readonly mongo: Omit<MongoOptions, 'clock'>;
}

/** Both, reached. */
export interface Cluster extends ServedStore {
  /** Has the database take over all that another store had. Faults: BACKUP_EXISTS when something is there already. */
  fill(contents: StoreContents): Promise<ContentsCount>;
}

/** Reaches both. Faults: STORE_UNAVAILABLE, STORE_FORBIDDEN. */
export async function openCluster({ kafka, mongo }: ClusterOptions, clock: Clock): Promise<Cluster> {
  // Loaded where there is a cluster: a quarter of all code is its drivers.
  const [{ openMongo }, { openKafka }] = await Promise.all([
    import('#adapters/mongo'),
    import('#adapters/kafka'),
  ]);
  const { segments, collections, fill, close } = await openMongo({ ...mongo, clock });
  try {
    const broker = await openKafka({ ...kafka, clock });
    return {
      portsOf: () => ({ log: broker.log, segments, collections }),
      fill,
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
