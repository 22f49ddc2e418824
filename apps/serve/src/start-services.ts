import { type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type LoggerService } from '@nestjs/common';
import { HttpCourier } from '#adapters/courier';
import { AnchorFile } from '#adapters/anchor-file';
import { OfficialAreas } from '#adapters/areas';
import { openSqlite } from '#adapters/sqlite';
import {
  Accounts,
  type AddressRules,
  type Clock,
  type Collections,
  DataKeys,
  type Log,
  SealedLog,
  SealedSecrets,
  SealedSegments,
  type Segments,
} from '#application';
import { PARTITIONS, TOPICS } from '#contracts';
import { type Day } from '#domain';
import { createGateway, linkOf } from '../../gateway/src/index.js';
import { createIngestBri } from '../../ingest-bri/src/create-ingest-bri.js';
import { createIngestPos } from '../../ingest-pos/src/create-ingest-pos.js';
import { createNotifier } from '../../notifier/src/create-notifier.js';
import { createReconciler } from '../../reconciler/src/create-reconciler.js';
import { createRoster } from '../../roster/src/create-roster.js';
import { ringDayBell } from './day-bell.js';
import { type DemoAccount, openDemoAccounts } from './demo-accounts.js';
import { Recurring } from './recurring.js';
import { type KeySource, storeKeys } from './sealing/store-keys.js';

const HOUR = 60 * 60_000;

/** Milliseconds for which segments stay that no head names: longer than the slowest upload, or than somebody takes to fetch a table. */
const ORPHANS_KEPT = 24 * HOUR;

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
  readonly clock: Clock;
  readonly today: () => Day;
  /** Of the account `admin`, as long as nobody has one; without it a link is given to choose one. */
  readonly adminPassword?: string | undefined;
  /** File for the anchors of the audit trail (the folder's name with `.anchors`). */
  readonly anchorPath?: string | undefined;
  /** Where the keys come from that wrap the data keys (a file: the folder's name with `.keys`). */
  readonly keySource?: KeySource | undefined;
  /** How what is stored is sealed. */
  readonly sealing?: Sealing;
  /** Where webhooks may be sent (public addresses, over HTTPS). */
  readonly webhookRules?: AddressRules;
  /** Whether there are the accounts of the sample city. */
  readonly isDemo?: boolean;
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

/** Starts all services on the embedded log and store. Faults: those of openSqlite and storeKeys, and the system's of listening. */
export async function startServices({
  folder,
  openStore = openEmbedded,
  host,
  port,
  clock,
  today,
  adminPassword,
  anchorPath,
  webhookRules = STRICT,
  sealing = sealed,
  keySource = { path: `${resolve(folder)}.keys` },
  isDemo = false,
  logger,
}: ServeOptions): Promise<Services> {
  const store = await openStore(folder, clock);
  const started: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const service of started.toReversed()) await service.close();
    await store.close();
  };
  try {
    const keeper = store.portsOf('keys').collections;
    const keys = new DataKeys(keeper, await storeKeys(keeper, keySource), clock);
    const portsOf = (service: string): ServicePorts => sealing(store.portsOf(service), keys, clock);
    const own = { ...portsOf('serve'), clock, today };
    for (const topic of Object.values(TOPICS)) await own.log.createTopic(topic, PARTITIONS);
    const secrets = new SealedSecrets(keys);
    const courier = new HttpCourier({ ...webhookRules, clock });
    started.push({ close: async () => courier.close() });
    for (const [name, create] of Object.entries(MESSAGE_SERVICES)) {
      const service = await create({ ...portsOf(name), clock, today, secrets, courier, logger });
      started.push(service);
      await service.listen();
    }
    await ringDayBell(own);
    const recurring = [
      new Recurring(clock, HOUR, () => ringDayBell(own)),
      new Recurring(clock, HOUR, () => own.segments.sweep(clock.now() - ORPHANS_KEPT)),
    ];
    started.push({ close: () => Promise.all(recurring.map((each) => each.stop())) });
    const parts = { ...portsOf('gateway'), clock, today, logger };
    const accounts = new Accounts(parts);
    const people = isDemo ? await openDemoAccounts(accounts, new Date(clock.now()).toISOString()) : [];
    const token = await accounts.openFirst(adminPassword);
    const anchors = new AnchorFile(anchorPath ?? `${resolve(folder)}.anchors`);
    const gateway = await createGateway({
      ...parts,
      areas: new OfficialAreas(),
      anchors,
      secrets,
      webhookRules,
    });
    started.push(gateway);
    await gateway.listen(port, host);
    const address = addressOf(gateway.getHttpServer().address() as AddressInfo);
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

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
