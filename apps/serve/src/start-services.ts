import { type AddressInfo } from 'node:net';
import { type LoggerService } from '@nestjs/common';
import { OfficialAreas } from '#adapters/areas';
import { openSqlite } from '#adapters/sqlite';
import { type Clock, type Log } from '#application';
import { PARTITIONS, TOPICS } from '#contracts';
import { type Day } from '#domain';
import { createGateway } from '../../gateway/src/index.js';
import { createIngestBri } from '../../ingest-bri/src/create-ingest-bri.js';
import { createIngestPos } from '../../ingest-pos/src/create-ingest-pos.js';
import { createReconciler } from '../../reconciler/src/create-reconciler.js';
import { createRoster } from '../../roster/src/create-roster.js';
import { DayBell } from './day-bell.js';

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
  /** Where channels publish what they stream; of use within this process only. */
  readonly log: Log;
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
    const bell = new DayBell(parts);
    started.push({ close: () => bell.stop() });
    await bell.start();
    const gateway = await createGateway({ ...parts, areas: new OfficialAreas() });
    started.push(gateway);
    await gateway.listen(port, host);
    return { address: addressOf(gateway.getHttpServer().address() as AddressInfo), log, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
