import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts } from '../free-ports.mjs';
import { serverFolder, startGuarded } from '../guarded-server.mjs';
import { kafkaJars } from './kafka-jars.mjs';

const PROPERTIES = new URL('server.properties', import.meta.url);
const LOGGING = fileURLToPath(new URL('log4j2.properties', import.meta.url));

/** Any 16 bytes in base64: a cluster of one node, which nobody joins. */
const CLUSTER = 'MkU3OEVBNTcwNTJENDM2Qg';

/** A small machine: quick to start, and 300 MB at most. */
const SMALL = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xms64m', '-Xmx256m'];

/**
 * Starts a Kafka broker as a process of this computer, on ports that are free, with an empty folder. Needs Java 17 and Maven.
 * `kill` ends it as a cut of power would, `start` starts it again with what it had.
 */
export async function startKafka() {
  const java = [...SMALL, `-Dlog4j2.configurationFile=${LOGGING}`, '-cp', join(await kafkaJars(), '*')];
  const folder = serverFolder('kafka');
  const [broker, controller] = await freePorts(2);
  const properties = join(folder, 'server.properties');
  const filled = readFileSync(PROPERTIES, 'utf8')
    .replaceAll('BROKER_PORT', String(broker))
    .replaceAll('CONTROLLER_PORT', String(controller))
    .replace('=DATA', `=${join(folder, 'data').replaceAll('\\', '/')}`);
  writeFileSync(properties, filled);
  await format(java, properties);
  const server = await startGuarded({
    folder,
    command: 'java',
    words: [...java, 'kafka.Kafka', properties],
    isReady: (line) => line.includes('Kafka Server started'),
  });
  return { address: `127.0.0.1:${broker}`, ...server };
}

async function format(java, properties) {
  const words = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER, '-c', properties];
  try {
    await promisify(execFile)('java', [...java, ...words]);
  } catch (cause) {
    throw new Error(`Java 17 (java) could not prepare the folder of the Kafka broker. ${cause.message}`, {
      cause,
    });
  }
}
