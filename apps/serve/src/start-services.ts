import { type AddressInfo } from 'node:net';
import { type LoggerService } from '@nestjs/common';
import { OfficialAreas } from '#adapters/areas';
import { openSqlite } from '#adapters/sqlite';
import { type Clock } from '#application';
import { TOPICS } from '#contracts';
import { type Day } from '#domain';
import { createGateway } from '../../gateway/src/index.js';
import { createIngestBri } from '../../ingest-bri/src/create-ingest-bri.js';
import { createIngestPos } from '../../ingest-pos/src/create-ingest-pos.js';
import { createReconciler } from '../../reconciler/src/create-reconciler.js';
import { createRoster } from '../../roster/src/create-roster.js';
import { ringDayBell } from './day-bell.js';
import { Recurring } from './recurring.js';

/** Partitions of each topic: their number never changes. */
const PARTITIONS = 12;

const HOUR = 60 * 60_000;

/** Milliseconds for which segments stay that no head names: longer than the slowest upload, or than somebody takes to fetch a table. */
const ORPHANS_KEPT = 24 * HOUR;

export interface ServeOptions {
  /** Folder of the embedded store. */
  readonly folder: string;
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

/** Starts all services on the embedded log and store. Faults: those of openSqlite, and the system's of listening. */
export async function startServices({
  folder,
  host,
  port,
  clock,
  today,
  logger,
}: ServeOptions): Promise<Services> {
  const store = await openSqlite({ folder, clock });
  const { log, segments, collections } = store;
  const started: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const service of started.toReversed()) await service.close();
    await store.close();
  };
  try {
    for (const topic of Object.values(TOPICS)) await log.createTopic(topic, PARTITIONS);
    const parts = { log, segments, collections, clock, today, logger };
    for (const create of [createReconciler, createRoster, createIngestBri, createIngestPos]) {
      const service = await create(parts);
      started.push(service);
      await service.listen();
    }
    await ringDayBell(parts);
    const recurring = [
      new Recurring(clock, HOUR, () => ringDayBell(parts)),
      new Recurring(clock, HOUR, () => segments.sweep(clock.now() - ORPHANS_KEPT)),
    ];
    started.push({ close: () => Promise.all(recurring.map((each) => each.stop())) });
    const gateway = await createGateway({ ...parts, areas: new OfficialAreas() });
    started.push(gateway);
    await gateway.listen(port, host);
    return { address: addressOf(gateway.getHttpServer().address() as AddressInfo), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
