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
 * `kill` ends it as a cut of power would, `start` starts it again with what it had. With `security` it has a second address, `secured`, where connections are
 * encrypted with a `certificate` and its `key` (PEM), `users` have passwords (SCRAM-SHA-512), and nobody but `superuser` may do what no rule says.
 */
export async function startKafka({ security } = {}) {
  const java = [...SMALL, `-Dlog4j2.configurationFile=${LOGGING}`, '-cp', join(await kafkaJars(), '*')];
  const folder = serverFolder('kafka');
  const [broker, controller, secured] = await freePorts(3);
  const properties = join(folder, 'server.properties');
  const filled = readFileSync(PROPERTIES, 'utf8')
    .replaceAll('BROKER_PORT', String(broker))
    .replaceAll('CONTROLLER_PORT', String(controller))
    .replace('=DATA', `=${join(folder, 'data').replaceAll('\\', '/')}`);
  writeFileSync(properties, security ? withSecurity(filled, security, folder, secured) : filled);
  await format(java, properties, security?.users ?? {});
  const server = await startGuarded({
    folder,
    command: 'java',
    words: [...java, 'kafka.Kafka', properties],
    isReady: (line) => line.includes('Kafka Server started'),
  });
  return { address: `127.0.0.1:${broker}`, secured: `127.0.0.1:${secured}`, ...server };
}

/** The plain address stays for the broker itself; whoever comes there is nobody's user, and may all. */
function withSecurity(properties, { certificate, key, superuser }, folder, port) {
  const store = join(folder, 'broker.pem');
  writeFileSync(store, `${key}\n${certificate}\n`, { mode: 0o600 });
  const address = `SECURED://127.0.0.1:${port}`;
  return [
    properties
      .replace(/^(listeners=.*)$/m, `$1,${address}`)
      .replace(/^(advertised\.listeners=.*)$/m, `$1,${address}`)
      .replace(/^(listener\.security\.protocol\.map=.*)$/m, '$1,SECURED:SASL_SSL'),
    'authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'allow.everyone.if.no.acl.found=false',
    `super.users=User:ANONYMOUS;User:${superuser}`,
    'listener.name.secured.ssl.keystore.type=PEM',
    `listener.name.secured.ssl.keystore.location=${store}`,
    'listener.name.secured.sasl.enabled.mechanisms=SCRAM-SHA-512',
    'listener.name.secured.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;',
    '',
  ].join('\n');
}

async function format(java, properties, users) {
  const known = Object.entries(users).flatMap(([name, password]) => {
    return ['--add-scram', `SCRAM-SHA-512=[name=${name},password=${password}]`];
  });
  const words = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER, '-c', properties, ...known];
  try {
    await promisify(execFile)('java', [...java, ...words]);
  } catch (cause) {
    throw new Error(`Java 17 (java) could not prepare the folder of the Kafka broker. ${cause.message}`, {
      cause,
    });
  }
}
