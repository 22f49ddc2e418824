// The services apart, on a broker and a database that faults are done to.
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  localCluster,
  newKeyFile,
  SERVICES,
  startService,
  startServices,
} from '../../deploy/local/apart/start-apart.mjs';
import { serverFolder } from '../../deploy/local/guarded-server.mjs';
import { startKafka } from '../../deploy/local/kafka/local-kafka.mjs';
import { startMongo } from '../../deploy/local/mongo/local-mongo.mjs';
import { PASSWORD, Server } from '../serving.mjs';
import { SlowWay } from './slow-way.mjs';

/** Milliseconds until whoever found nobody tries again. */
const PAUSE = 200;

export class Stand {
  static async start(asOf) {
    const stand = new Stand();
    const [kafka, mongo] = await Promise.all([startKafka(), startMongo()]);
    const way = new SlowWay(Number(new URL(mongo.address).port));
    const folder = serverFolder('faults');
    const settings = {
      ...localCluster(kafka.address, `mongodb://127.0.0.1:${await way.open()}/?directConnection=true`),
      TERSALUR_KEY_FILE: newKeyFile(folder),
      TERSALUR_ADMIN_PASSWORD: PASSWORD,
      TERSALUR_AS_OF: asOf,
      TERSALUR_LOG_LEVEL: 'error',
    };
    Object.assign(stand, { kafka, mongo, way, folder, settings });
    stand.services = await startServices(SERVICES, { settings });
    stand.broken = brokenOf(stand.services);
    stand.server = await Server.signIn(undefined, stand.services.get('gateway').address);
    return stand;
  }

  async end() {
    await Promise.all([...this.services.values()].map((service) => service.end()));
    await Promise.all([this.kafka.end(), this.mongo.end()]);
    this.way.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One more of a service; `end` it. */
  another(name) {
    return startService(name, { settings: this.settings });
  }

  /** Does something with the gateway; what it does has to be the same done twice. */
  use(work) {
    return untilAnswered(() => work(this.server));
  }
}

/** Rejects when a service ends of which nobody asked it, with its last lines: whoever waits for what it does waits for ever. */
function brokenOf(services) {
  const ends = [...services.values()].map(async ({ name, gone }) => {
    throw new Error(`${name} ended by itself:\n${await gone}`);
  });
  const broken = Promise.race(ends);
  broken.catch(() => undefined);
  return broken;
}

/** Does something with a gateway, and once more where it, or what it needs, was away. */
export async function untilAnswered(work) {
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      if (!isAway(fault)) throw fault;
    }
    await setTimeout(PAUSE);
  }
}

/** Whether nobody answered, or said that the store is away. */
function isAway({ name, message }) {
  return name === 'TypeError' || name === 'SyntaxError' || /: 50[0234] /.test(message);
}
