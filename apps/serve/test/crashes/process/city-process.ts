import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { openSqlite } from '#adapters/sqlite';
import { type Clock } from '#application';
import { TOPICS } from '#contracts';
import { parseIsoDay } from '#domain';
import { ADMIN_PASSWORD } from '../../../../../libs/testing/src/administrator.js';
import { openJournalStore } from '../../../../../libs/testing/src/crashes/saboteurs/journal-store.js';
import { withBlindMoves } from '../../../../../libs/testing/src/crashes/saboteurs/blind-moves.js';
import { withLateMoves } from '../../../../../libs/testing/src/crashes/saboteurs/late-moves.js';
import {
  announcingFirst,
  forgetting,
} from '../../../../../libs/testing/src/crashes/saboteurs/wrong-outbox.js';
import { Reaches } from '../../../../../libs/testing/src/crashes/reaches.js';
import { type Ports, watchedPorts } from '../../../../../libs/testing/src/crashes/watched/watched-ports.js';
import { type ServedStore, type Services, startServices } from '../../../src/index.js';
import { type CityOrder, type LifeOrder, type Sabotage, SPOILED_TYPE } from './life-order.js';
import { say, sayReached } from './life-words.js';

/**
 * The services of some cities in one process, each on a folder of its own, until it is killed. Everything is loaded before it is told what for: the first
 * line of its input is a LifeOrder, each further one the number of a city whose services are to be closed in good order.
 */

/** So much faster than here the services' pauses pass: none of them is what is tested. */
const HASTE = 20;

/** So many lines a store loses that writes later. */
const LATER = 40;

type Store = Ports & { close(): Promise<void> };

async function start(order: CityOrder, city: number): Promise<Services> {
  const clock: Clock = {
    now: () => Date.now() + order.clockError,
    wait: async (milliseconds, signal) => {
      await setTimeout(milliseconds / HASTE, undefined, { signal, ref: false }).catch(() => undefined);
    },
  };
  let store: Store | undefined;
  const services = await startServices({
    folder: order.folder,
    host: '127.0.0.1',
    port: 0,
    clock,
    today: () => parseIsoDay(order.asOf)!,
    adminPassword: ADMIN_PASSWORD,
    logger: false,
    openStore: async () => watched((store = await openStore(order, city, clock)), order, city),
  });
  const { spoiledRegion: key } = order;
  if (key !== undefined) {
    const value = JSON.stringify({ type: SPOILED_TYPE, id: `m-${randomUUID()}`, region: key });
    for (const topic of [TOPICS.files, TOPICS.inputs]) await store!.log.publish(topic, [{ key, value }]);
  }
  // Who is killed leaves nothing behind at its end.
  flushCompileCache();
  say({ city, address: services.address });
  return services;
}

function openStore({ folder, sabotage, doom }: CityOrder, city: number, clock: Clock): Promise<Store> {
  switch (sabotage) {
    case 'WRITING_LATER':
      return openJournalStore(folder, clock, LATER);
    case 'WRITING_FIRST':
      return openJournalStore(folder, clock, 1);
    default: {
      const watch = new URL('./watch-commits.js', import.meta.url);
      watch.searchParams.set('city', `${city}`);
      watch.searchParams.set('doom', JSON.stringify(doom ?? null));
      return openSqlite({ folder, clock, watch });
    }
  }
}

/** The store as its services see it: between fault points, with late moves of deposed owners, and with what is sabotaged. */
function watched(store: Store, { doom, sabotage }: CityOrder, city: number): ServedStore {
  const reaches = new Reaches(doom, (point) => sayReached(city, point));
  return {
    portsOf: (service) => {
      const ports = sabotaged(watchedPorts(service, store, reaches), sabotage);
      return service === 'reconciler' ? { ...ports, segments: withLateMoves(ports.segments) } : ports;
    },
    close: () => store.close(),
  };
}

function sabotaged(ports: Ports, sabotage: Sabotage | undefined): Ports {
  switch (sabotage) {
    case 'BLIND_MOVES':
      return { ...ports, segments: withBlindMoves(ports.segments) };
    case 'ANNOUNCING_FIRST':
      return announcingFirst(ports);
    case 'FORGETTING':
      return forgetting(ports);
    default:
      return ports;
  }
}

let cities: readonly Promise<Services>[] | undefined;
for await (const line of createInterface(process.stdin)) {
  if (cities === undefined) {
    cities = (JSON.parse(line) as LifeOrder).cities.map(start);
    continue;
  }
  const city = Number(line);
  void cities[city]!.then((services) => services.close()).then(() => say({ city, closed: true }));
}
