import { anchorsBeside } from '#adapters/anchor-file';
import { keysBeside } from '#adapters/key-file';
import { HttpCourier } from '#adapters/courier';
import { openSqlite } from '#adapters/sqlite';
import { type Clock, type Log, NO_TELEMETRY, SealedSecrets } from '#application';
import { PARTITIONS, TOPICS } from '#contracts';
import { type Day } from '#domain';
import { checkListening } from '../../gateway/src/index.js';
import { type DigestOptions } from './digest-options.js';
import { limitRoomOfThreads } from './room-of-threads.js';
import { watchDisk } from './watch-disk.js';
import { dataKeys, type KeySource } from './sealing/store-keys.js';
import {
  type FrontDoor,
  type FrontDoorOptions,
  openFrontDoor,
  STRICT_WEBHOOKS,
} from './services/front-door.js';
import { keepHouse } from './services/housekeeping.js';
import { MESSAGE_SERVICES } from './services/message-services.js';
import { sendDigests } from './services/send-digests.js';
import {
  sealed,
  type Sealing,
  type ServedStore,
  telling,
  type TellingPorts,
} from './services/service-ports.js';

export interface ServeOptions extends FrontDoorOptions {
  /** Folder of the embedded store. */
  readonly folder: string;
  /** Opens another store than the embedded one. */
  readonly openStore?: (folder: string, clock: Clock) => Promise<ServedStore>;
  readonly clock: Clock;
  readonly today: () => Day;
  /** File for the anchors of the audit trail (the folder's name with `.anchors`). */
  readonly anchorPath?: string | undefined;
  /** Where the keys come from that wrap the data keys (a file: the folder's name with `.keys`). */
  readonly keySource?: KeySource | undefined;
  /** How digests are sent; nobody gets any where it is left out. */
  readonly digests?: DigestOptions | undefined;
  /** How what is stored is sealed. */
  readonly sealing?: Sealing;
}

/** All services in this process. Closing them takes no more, ends what is begun, and frees the folder. */
export interface Services extends FrontDoor {
  /** Where channels publish what they stream; of use within this process only. */
  readonly log: Log;
}

/** Starts all services on the embedded log and store. Faults: those of checkListening, openSqlite, storeKeys and openFrontDoor. */
export async function startServices(options: ServeOptions): Promise<Services> {
  const { folder, clock, today, telemetry, logger = telemetry?.framework } = options;
  const { openStore = openEmbedded, sealing = sealed } = options;
  const { keySource = { path: keysBeside(folder) } } = options;
  const { anchorPath = anchorsBeside(folder) } = options;
  checkListening(options.host, options.edge ?? {});
  limitRoomOfThreads();
  const store = await openStore(folder, clock);
  const started: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const service of started.toReversed()) await service.close();
    await store.close();
  };
  try {
    const keeper = store.portsOf('keys').collections;
    const keys = await dataKeys(keeper, keySource, options);
    const portsOf = (service: string): TellingPorts =>
      telling(sealing(store.portsOf(service), keys, clock), telemetry?.of(service) ?? NO_TELEMETRY);
    const own = { ...portsOf('serve'), clock, today };
    watchDisk(folder, own.telemetry);
    for (const topic of Object.values(TOPICS)) await own.log.createTopic(topic, PARTITIONS);
    const secrets = new SealedSecrets(keys);
    const courier = new HttpCourier({ ...(options.webhookRules ?? STRICT_WEBHOOKS), clock });
    started.push({ close: async () => courier.close() });
    for (const [name, create] of Object.entries(MESSAGE_SERVICES)) {
      const service = await create({ ...portsOf(name), clock, today, secrets, courier, logger });
      started.push(service);
      await service.listen();
    }
    started.push(await keepHouse(own));
    const door = await openFrontDoor(
      { ...portsOf('gateway'), clock, today, keys, secrets, anchorPath },
      { ...options, logger },
    );
    started.push(door);
    if (options.digests) started.push(sendDigests(portsOf('digest'), options.digests, clock));
    return { ...door, log: own.log, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function openEmbedded(folder: string, clock: Clock): Promise<ServedStore> {
  const store = await openSqlite({ folder, clock });
  return { portsOf: () => store, close: () => store.close() };
}
