import { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type LoggerService } from '@nestjs/common';
import { anchorsBeside } from '#adapters/anchor-file';
import { OfficialAreas } from '#adapters/areas';
import { keysBeside } from '#adapters/key-file';
import { SmtpMail } from '#adapters/mail';
import { HttpCourier } from '#adapters/courier';
import { type OpenIdOptions, OpenIdProvider } from '#adapters/openid';
import { openSqlite } from '#adapters/sqlite';
import {
  Accounts,
  type AddressRules,
  type Clock,
  type Collections,
  type DataKeys,
  type Log,
  NO_TELEMETRY,
  ORPHANS_KEPT,
  Recurring,
  SealedLog,
  SealedSecrets,
  SealedSegments,
  type Segments,
  type Telemetry,
  type UnmaskingLimits,
} from '#application';
import { PARTITIONS, TOPICS } from '#contracts';
import { type Day } from '#domain';
import { type RunningTelemetry, tracedLog } from '#platform';
import { checkListening, createGateway, type EdgeOptions, linkOf } from '../../gateway/src/index.js';
import { startDigests } from '../../digest/src/start-digests.js';
import { createIngestBri } from '../../ingest-bri/src/create-ingest-bri.js';
import { createIngestPos } from '../../ingest-pos/src/create-ingest-pos.js';
import { createNotifier } from '../../notifier/src/create-notifier.js';
import { createReconciler } from '../../reconciler/src/create-reconciler.js';
import { createRoster } from '../../roster/src/create-roster.js';
import { type AnchorReceiver, auditAnchors } from './audit-anchors.js';
import { type DayBellParts, ringDayBell } from './day-bell.js';
import { type DemoAccount, openDemoAccounts } from './demo-accounts.js';
import { type DigestOptions } from './digest-options.js';
import { watchDisk } from './watch-disk.js';
import { dataKeys, type KeySource } from './sealing/store-keys.js';

const HOUR = 60 * 60_000;

/** The built console, beside the built services. */
const CONSOLE = fileURLToPath(new URL('../../../../dist-web', import.meta.url));

/** What a service works on. */
export interface ServicePorts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
}

/** A store that all services share; it need not seal what it stores. */
export interface ServedStore {
  /** What the service of a name works on. */
  portsOf(service: string): ServicePorts;
  close(): Promise<void>;
}

/** Puts the seals between a service and the store. */
export type Sealing = (ports: ServicePorts, keys: DataKeys, clock: Clock) => ServicePorts;

export interface ServeOptions {
  /** Folder of the embedded store. */
  readonly folder: string;
  /** Opens another store than the embedded one. */
  readonly openStore?: (folder: string, clock: Clock) => Promise<ServedStore>;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** How the front door is reached, besides from this computer. */
  readonly edge?: EdgeOptions;
  readonly clock: Clock;
  readonly today: () => Day;
  /** Of the account `admin`, as long as nobody has one; without it a link is given to choose one. */
  readonly adminPassword?: string | undefined;
  /** File for the anchors of the audit trail (the folder's name with `.anchors`). */
  readonly anchorPath?: string | undefined;
  /** Who is told the anchors, too (nobody). */
  readonly anchorReceiver?: AnchorReceiver | undefined;
  /** How many households somebody may see the numbers of (those of people who work case by case). */
  readonly unmasking?: UnmaskingLimits | undefined;
  /** Where the keys come from that wrap the data keys (a file: the folder's name with `.keys`). */
  readonly keySource?: KeySource | undefined;
  /** Where people sign in elsewhere; nowhere where it is left out. */
  readonly openId?: OpenIdOptions | undefined;
  /** How digests are sent; nobody gets any where it is left out. */
  readonly digests?: DigestOptions | undefined;
  /** How what is stored is sealed. */
  readonly sealing?: Sealing;
  /** Where webhooks may be sent (public addresses, over HTTPS). */
  readonly webhookRules?: AddressRules;
  /** Whether there are the accounts of the sample city. */
  readonly isDemo?: boolean;
  /** Where operators are told how all of it runs (nowhere). Whoever opened it closes it, too. */
  readonly telemetry?: RunningTelemetry | undefined;
  /** Who reads the metrics from elsewhere knows it. */
  readonly metricsToken?: string | undefined;
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** All services in this process. */
export interface Services {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Accounts of the sample city, with the passwords that they have until the next start. */
  readonly people: readonly DemoAccount[];
  /** Where the first administrator chooses a password, as long as nobody can sign in. */
  readonly setUp?: string;
  /** Where channels publish what they stream; of use within this process only. */
  readonly log: Log;
  /** Takes no more, ends what is begun, and frees the folder. */
  close(): Promise<void>;
}

/** Where webhooks may be sent unless a setting says otherwise. */
const STRICT: AddressRules = { allowsPlain: false, allowsPrivate: false };

/** The services that take messages, in the order in which they start. */
const MESSAGE_SERVICES = {
  reconciler: createReconciler,
  roster: createRoster,
  'ingest-bri': createIngestBri,
  'ingest-pos': createIngestPos,
  notifier: createNotifier,
};

/** Starts all services on the embedded log and store. Faults: those of checkListening, openSqlite, storeKeys and createGateway, and the system's of listening. */
export async function startServices(options: ServeOptions): Promise<Services> {
  const { folder, clock, today, host, edge = {}, telemetry, logger = telemetry?.framework } = options;
  const { openStore = openEmbedded, sealing = sealed } = options;
  const { keySource = { path: keysBeside(folder) } } = options;
  const { anchorPath = anchorsBeside(folder) } = options;
  checkListening(host, edge);
  const store = await openStore(folder, clock);
  const started: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const service of started.toReversed()) await service.close();
    await store.close();
  };
  try {
    const keeper = store.portsOf('keys').collections;
    const keys = await dataKeys(keeper, keySource, clock);
    const portsOf = (service: string): TellingPorts =>
      telling(sealing(store.portsOf(service), keys, clock), telemetry?.of(service) ?? NO_TELEMETRY);
    const own = { ...portsOf('serve'), clock, today };
    watchDisk(folder, own.telemetry);
    for (const topic of Object.values(TOPICS)) await own.log.createTopic(topic, PARTITIONS);
    const secrets = new SealedSecrets(keys);
    const webhookRules = options.webhookRules ?? STRICT;
    const courier = new HttpCourier({ ...webhookRules, clock });
    started.push({ close: async () => courier.close() });
    for (const [name, create] of Object.entries(MESSAGE_SERVICES)) {
      const service = await create({ ...portsOf(name), clock, today, secrets, courier, logger });
      started.push(service);
      await service.listen();
    }
    await ringDayBell(own);
    const recurring = beginRecurring(own);
    started.push({ close: () => Promise.all(recurring.map((each) => each.stop())) });
    const parts = { ...portsOf('gateway'), clock, today, logger };
    const accounts = new Accounts(parts);
    const people = options.isDemo
      ? await openDemoAccounts(accounts, new Date(clock.now()).toISOString())
      : [];
    const token = await accounts.openFirst(options.adminPassword);
    const kept = await auditAnchors(anchorPath, options.anchorReceiver, parts);
    started.push(kept);
    const gateway = await createGateway({
      ...parts,
      areas: new OfficialAreas(),
      anchors: kept.anchors,
      keys,
      secrets,
      webhookRules,
      provider: options.openId && new OpenIdProvider(options.openId, clock),
      unmasking: options.unmasking,
      edge,
      consoleFolder: CONSOLE,
      isDemo: options.isDemo,
      operations: telemetry && { ...telemetry, metricsToken: options.metricsToken },
    });
    started.push(gateway);
    await gateway.listen(options.port, host);
    started.push(...sendDigests(portsOf('digest'), options));
    const address = addressOf(gateway.getHttpServer().address() as AddressInfo, edge.tls !== undefined);
    return {
      address,
      log: own.log,
      people,
      close,
      ...(token === undefined ? {} : { setUp: `${address}${linkOf(token)}` }),
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

interface TellingPorts extends ServicePorts {
  readonly telemetry: Telemetry;
}

/** What a service works on, with what it tells; publishing is a part of its traces. */
function telling({ log, ...ports }: ServicePorts, telemetry: Telemetry): TellingPorts {
  return { ...ports, log: tracedLog(log, telemetry), telemetry };
}

/** Begins to send digests, where a mail server is set. */
function sendDigests(ports: TellingPorts, { digests, clock }: ServeOptions): { close(): Promise<void> }[] {
  if (digests === undefined) return [];
  return [startDigests({ ...ports, ...digests, clock, mail: new SmtpMail(digests.smtp) })];
}

function beginRecurring(own: DayBellParts & Pick<ServicePorts, 'segments'>): readonly Recurring[] {
  const { clock, segments } = own;
  // A store that does not answer is asked again at the next turn; every service says so itself.
  const hourly = { clock, pause: HOUR, isLater: true };
  return [
    new Recurring({ ...hourly, task: () => ringDayBell(own) }),
    new Recurring({ ...hourly, task: () => segments.sweep(clock.now() - ORPHANS_KEPT) }),
  ];
}

function sealed({ log, segments, collections }: ServicePorts, keys: DataKeys, clock: Clock): ServicePorts {
  return {
    log: new SealedLog(log, keys, clock),
    segments: new SealedSegments(segments, keys),
    collections,
  };
}

async function openEmbedded(folder: string, clock: Clock): Promise<ServedStore> {
  const store = await openSqlite({ folder, clock });
  return { portsOf: () => store, close: () => store.close() };
}

function addressOf({ address, family, port }: AddressInfo, isEncrypted: boolean): string {
  return `${isEncrypted ? 'https' : 'http'}://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
