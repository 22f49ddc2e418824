import { HttpCourier } from '#adapters/courier';
import { type Clock, missingPorts, SealedSecrets } from '#application';
import { PARTITIONS } from '#contracts';
import { type Day } from '#domain';
import { type RunningTelemetry } from '#platform';
import { checkListening } from '../../../gateway/src/index.js';
import { type DemoAccount } from '../demo-accounts.js';
import { type DigestOptions } from '../digest-options.js';
import { dataKeys, type KeySource } from '../sealing/store-keys.js';
import { type FrontDoorOptions, openFrontDoor, STRICT_WEBHOOKS } from '../services/front-door.js';
import { keepHouse } from '../services/housekeeping.js';
import { MESSAGE_SERVICES, type MessageServiceName } from '../services/message-services.js';
import { sendDigests } from '../services/send-digests.js';
import { sealed, telling, type TellingPorts } from '../services/service-ports.js';
import { type ClusterOptions, openCluster } from './cluster.js';
import { openOperatorsDoor } from './operators-door.js';
import { type ServiceName, topicsOf } from './service-names.js';

export interface ServiceOptions extends FrontDoorOptions {
  readonly service: ServiceName;
  readonly cluster: ClusterOptions;
  readonly clock: Clock;
  readonly today: () => Day;
  /** Where the keys come from that wrap the data keys: the same for all services. */
  readonly keySource: KeySource;
  /** File for the anchors of the audit trail; of the gateway alone. */
  readonly anchorPath: string;
  /** How digests are sent; of the service `digest` alone, which needs it. */
  readonly digests?: DigestOptions | undefined;
  readonly telemetry: RunningTelemetry;
}

/** A service in this process. */
export interface RunningService {
  /** Where it answers: people, or operators alone. */
  readonly address: string;
  /** Accounts of the sample city; of the gateway alone. */
  readonly people: readonly DemoAccount[];
  /** Where the first administrator chooses a password, as long as nobody can sign in; of the gateway alone. */
  readonly setUp?: string;
  /** Takes no more, and ends what is begun. */
  close(): Promise<void>;
}

/** What a service is made of here. */
interface Parts extends TellingPorts {
  readonly clock: Clock;
  readonly today: () => Day;
  readonly keys: Awaited<ReturnType<typeof dataKeys>>;
  readonly secrets: SealedSecrets;
  /** Ended with the service, the last first. */
  readonly started: { close(): Promise<unknown> }[];
}

/**
 * Starts one service on brokers and a database, with all that it has in the embedded form. Faults: those of checkListening, openCluster, storeKeys,
 * createTopic and openFrontDoor; KEY_FILE_UNUSABLE when there is no key file yet; the system's of listening.
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { service, clock, today, telemetry } = options;
  if (service === 'gateway') checkListening(options.host, options.edge ?? {});
  const store = await openCluster(options.cluster, clock);
  const started: Parts['started'] = [store];
  const close = async (): Promise<void> => {
    for (const part of started.toReversed()) await part.close();
  };
  try {
    const keys = await dataKeys(store.portsOf('keys').collections, options.keySource, { clock });
    const ports = telling(sealed(store.portsOf(service), keys, clock), telemetry.of(service));
    for (const topic of topicsOf(service)) await ports.log.createTopic(topic, PARTITIONS);
    const parts: Parts = { ...ports, clock, today, keys, secrets: new SealedSecrets(keys), started };
    const opened = service === 'gateway' ? await open(parts, options) : await work(service, parts, options);
    return { people: [], ...opened, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Opens the front door, and keeps the house. */
async function open(parts: Parts, options: ServiceOptions): Promise<Omit<RunningService, 'close'>> {
  parts.started.push(await keepHouse(parts));
  const door = await openFrontDoor({ ...parts, anchorPath: options.anchorPath }, options);
  parts.started.push(door);
  return door;
}

/** Begins to work on what comes; operators see from outside how it goes. */
async function work(
  service: Exclude<ServiceName, 'gateway'>,
  parts: Parts,
  options: ServiceOptions,
): Promise<Pick<RunningService, 'address'>> {
  const { started } = parts;
  const { telemetry } = options;
  const door = await openOperatorsDoor({
    ...options,
    metrics: () => telemetry.metrics(),
    missing: async () => [
      ...(await missingPorts(service, topicsOf(service), parts)),
      ...(await telemetry.missing()),
    ],
  });
  started.push(door);
  if (service === 'digest') started.push(sendDigests(parts, options.digests!, parts.clock));
  else await take(service, parts, options);
  return { address: door.address };
}

async function take(service: MessageServiceName, parts: Parts, options: ServiceOptions): Promise<void> {
  const { started, ...ports } = parts;
  const { webhookRules = STRICT_WEBHOOKS, telemetry, logger = telemetry.framework } = options;
  const courier = new HttpCourier({ ...webhookRules, clock: parts.clock });
  started.push({ close: async () => courier.close() });
  const made = await MESSAGE_SERVICES[service]({ ...ports, courier, logger });
  started.push(made);
  await made.listen();
}
