import { type AddressInfo } from 'node:net';
import { type LoggerService } from '@nestjs/common';
import { OfficialAreas } from '#adapters/areas';
import { openSqlite } from '#adapters/sqlite';
import { type Clock, type Collections, type Log, type Segments } from '#application';
import { TOPICS } from '#contracts';
import { type Day } from '#domain';
import { createGateway } from '../../gateway/src/index.js';
import { createIngestBri } from '../../ingest-bri/src/create-ingest-bri.js';
import { createIngestPos } from '../../ingest-pos/src/create-ingest-pos.js';
import { createReconciler } from '../../reconciler/src/create-reconciler.js';
import { createRoster } from '../../roster/src/create-roster.js';
import { DayBell } from './day-bell.js';

/** Partitions of each topic: their number never changes. */
const PARTITIONS = 12;

/** What a service works on. */
export interface ServicePorts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
}

/** A store that all services share. */
export interface ServedStore {
  /** What the service of a name works on. */
  portsOf(service: string): ServicePorts;
  close(): Promise<void>;
}

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
  /** As Nest takes it. */
  readonly logger?: LoggerService | false;
}

/** All services in this process. */
export interface Services {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Takes no more, ends what is begun, and frees the folder. */
  close(): Promise<void>;
}

/** The services that take messages, in the order in which they start. */
const MESSAGE_SERVICES = {
  reconciler: createReconciler,
  roster: createRoster,
  'ingest-bri': createIngestBri,
  'ingest-pos': createIngestPos,
};

/** Starts all services on the embedded log and store. Faults: those of openSqlite, and the system's of listening. */
export async function startServices({
  folder,
  openStore = openEmbedded,
  host,
  port,
  clock,
  today,
  logger,
}: ServeOptions): Promise<Services> {
  const store = await openStore(folder, clock);
  const started: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const service of started.toReversed()) await service.close();
    await store.close();
  };
  try {
    const own = { ...store.portsOf('serve'), clock, today };
    for (const topic of Object.values(TOPICS)) await own.log.createTopic(topic, PARTITIONS);
    for (const [name, create] of Object.entries(MESSAGE_SERVICES)) {
      const service = await create({ ...store.portsOf(name), clock, today, logger });
      started.push(service);
      await service.listen();
    }
    const bell = new DayBell(own);
    started.push({ close: () => bell.stop() });
    await bell.start();
    const parts = { ...store.portsOf('gateway'), clock, today, logger };
    const gateway = await createGateway({ ...parts, areas: new OfficialAreas() });
    started.push(gateway);
    await gateway.listen(port, host);
    return { address: addressOf(gateway.getHttpServer().address() as AddressInfo), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function openEmbedded(folder: string, clock: Clock): Promise<ServedStore> {
  const store = await openSqlite({ folder, clock });
  return { portsOf: () => store, close: () => store.close() };
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
