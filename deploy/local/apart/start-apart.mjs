import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../free-ports.mjs';
import { serverFolder, startGuarded } from '../guarded-server.mjs';

const TERSALUR = fileURLToPath(new URL('../../../dist/apps/cli/src/main.js', import.meta.url));

/** The services, in the order in which they are started; `digest` needs a mail server. */
export const SERVICES = ['reconciler', 'roster', 'ingest-bri', 'ingest-pos', 'notifier', 'gateway'];

/** Settings for a broker and a database of this computer alone. */
export function localCluster(kafka, mongo) {
  return {
    TERSALUR_KAFKA_BROKERS: kafka,
    TERSALUR_KAFKA_SECURITY: 'none',
    TERSALUR_KAFKA_REPLICAS: '1',
    TERSALUR_KAFKA_IN_SYNC: '1',
    TERSALUR_MONGODB_URL: mongo,
    TERSALUR_MONGODB_SECURITY: 'none',
  };
}

/** A file with a new key of the data, in a folder. */
export function newKeyFile(folder) {
  const path = join(folder, 'data.keys');
  writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return path;
}

/**
 * Starts a service as a process of its own (`tersalur service NAME`), with settings besides those of this process; resolves when it runs, and rejects with
 * its last lines when it ends before. Its `kill`, `start` and `end` are those of a guarded server, and `gone` resolves when it is there no more; `address` is where it answers, also after it was
 * started again. `tell` is told its lines.
 */
export async function startService(name, { settings, port, words = [], tell }) {
  const folder = serverFolder(name);
  const at = port ?? (await freePorts(1))[0];
  const isReady = (line) => line.includes('/health/ready') && !line.startsWith('{');
  const server = await startGuarded({
    folder,
    command: process.execPath,
    words: ['--max-semi-space-size=32', TERSALUR, 'service', name, '--port', String(at), ...words],
    environment: { ...process.env, TERSALUR_DATA: join(folder, 'data'), ...settings },
    isReady,
    tell,
  });
  return { name, address: `http://127.0.0.1:${at}`, ...server };
}

/**
 * Starts services by their names, all at once; `own` has settings, and `more` what else only one of them gets. Resolves to them by their names; when one does
 * not start, the others are ended.
 */
export async function startServices(names, { settings, own = () => ({}), more = {}, tell }) {
  const begun = names.map((name) =>
    startService(name, { settings: { ...settings, ...own(name) }, tell, ...more[name] }),
  );
  const settled = await Promise.allSettled(begun);
  const failed = settled.find(({ status }) => status === 'rejected');
  const running = settled.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (failed === undefined) return new Map(running.map((service) => [service.name, service]));
  await Promise.all(running.map((service) => service.end()));
  throw failed.reason;
}
