import { existsSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { brokers, openPart, removePart } from '../../../../libs/adapters/kafka/test/kafka-stand.js';
import { removeDatabase, url } from '../../../../libs/adapters/mongo/test/mongo-stand.js';
import { ADMIN_PASSWORD } from '../../../../libs/testing/src/administrator.js';
import { systemClock } from './embedded-form.js';
import { type Form } from './form.js';

/** A service in a process of its own. */
interface ApartService {
  readonly name: string;
  readonly address: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

/** What is started anew in the middle: who computes, who reads, and who answers. */
const INTERRUPTED = ['reconciler', 'ingest-pos', 'gateway'];

const { localCluster, newKeyFile, SERVICES, startServices } = (await import(
  resolve('deploy/local/apart/start-apart.mjs')
)) as {
  localCluster(kafka: string, mongo: string): Record<string, string>;
  newKeyFile(folder: string): string;
  readonly SERVICES: readonly string[];
  startServices(
    names: readonly string[],
    options: { readonly settings: Readonly<Record<string, string>> },
  ): Promise<Map<string, ApartService>>;
};

const prefixOf = (home: string): string => `${basename(home)}.`;

/** Every service in a process of its own, on the broker and the database of this run of tests. */
export const APART: Form = {
  open: async (home, asOf, { clock }) => {
    const keys = join(home, 'data.keys');
    const services = await startServices(SERVICES, {
      settings: {
        ...localCluster(brokers, url),
        TERSALUR_KAFKA_PREFIX: prefixOf(home),
        TERSALUR_MONGODB_DATABASE: basename(home),
        TERSALUR_KEY_FILE: existsSync(keys) ? keys : newKeyFile(home),
        TERSALUR_AUDIT_ANCHORS: join(home, 'data.anchors'),
        TERSALUR_ADMIN_PASSWORD: ADMIN_PASSWORD,
        TERSALUR_AS_OF: asOf,
        TERSALUR_LOG_LEVEL: 'error',
      },
    });
    const channel = await openPart(prefixOf(home), clock ?? systemClock);
    return {
      address: services.get('gateway')!.address,
      log: channel.log,
      interrupt: async () => {
        const interrupted = INTERRUPTED.map((name) => services.get(name)!);
        await Promise.all(interrupted.map((service) => service.kill()));
        await Promise.all(interrupted.map((service) => service.start()));
      },
      close: async () => {
        await channel.close();
        await Promise.all([...services.values()].map((service) => service.end()));
      },
    };
  },
  remove: async (home) => {
    await removePart(prefixOf(home));
    await removeDatabase(basename(home));
    rmSync(home, { recursive: true });
  },
};
