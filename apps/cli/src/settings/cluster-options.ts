import { readFileSync } from 'node:fs';
import { type Configuration } from '#platform';
import { type ClusterOptions } from '../../../serve/src/index.js';
import { CommandFault, EXIT } from '../command-fault.js';

const DAY = 24 * 60 * 60_000;

/** Where services that run apart meet; undefined where no setting says so. Throws a CommandFault when a file of theirs cannot be read. */
export function clusterOptions(settings: Configuration): ClusterOptions | undefined {
  const { TERSALUR_KAFKA_BROKERS: brokers, TERSALUR_MONGODB_URL: url } = settings;
  // Both are there, or neither is.
  if (brokers === undefined || url === undefined) return undefined;
  return {
    kafka: {
      brokers,
      prefix: settings.TERSALUR_KAFKA_PREFIX,
      tls: settings.TERSALUR_KAFKA_SECURITY === 'none' ? undefined : { ca: certificatesIn(settings) },
      credentials: credentialsOf(settings, 'TERSALUR_KAFKA'),
      topics: {
        replicas: settings.TERSALUR_KAFKA_REPLICAS,
        inSync: settings.TERSALUR_KAFKA_IN_SYNC,
        retention: settings.TERSALUR_KAFKA_KEPT_DAYS * DAY,
      },
    },
    mongo: {
      url,
      database: settings.TERSALUR_MONGODB_DATABASE,
      tls:
        settings.TERSALUR_MONGODB_SECURITY === 'none' ? undefined : { caFile: settings.TERSALUR_MONGODB_CA },
      credentials: credentialsOf(settings, 'TERSALUR_MONGODB'),
    },
  };
}

function certificatesIn({ TERSALUR_KAFKA_CA: path }: Configuration): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CommandFault(EXIT.usage, ({ serve: words }) => [
      words.badSecretFile(path, 'TERSALUR_KAFKA_CA'),
    ]);
  }
}

function credentialsOf(
  settings: Configuration,
  of: 'TERSALUR_KAFKA' | 'TERSALUR_MONGODB',
): ClusterOptions['kafka']['credentials'] {
  const user = settings[`${of}_USER`];
  const password = settings[`${of}_PASSWORD`];
  // Who has the one has the other.
  return user === undefined || password === undefined ? undefined : { user, password };
}
