import { z } from 'zod';
import { secretSetting } from './secret-setting.js';

const text = z.string().min(1);
const security = z.enum(['tls', 'none']).default('tls');
const count = (most: number) => z.coerce.number().int().min(1).max(most);

/** Whoever is in the address would be in every list of processes and variables: passwords have settings of their own. */
const database = z.string().regex(/^mongodb(\+srv)?:\/\/[^@\s]+$/);

const brokers = z
  .string()
  .regex(/^[^\s,:]+:\d{1,5}(,[^\s,:]+:\d{1,5})*$/)
  .transform((words) => words.split(','));

/** Where services that run apart meet (`tersalur service`). */
export const CLUSTER_SETTINGS = {
  TERSALUR_KAFKA_BROKERS: brokers.optional().meta({
    meaning: 'brokers of the Kafka cluster by which services that run apart meet (docs/distributed.md)',
    example: 'kafka-1:9092,kafka-2:9092',
  }),
  TERSALUR_KAFKA_SECURITY: security.meta({
    meaning: 'how the connection to them is encrypted: `tls`; `none` only where nobody else can listen',
    example: 'tls',
  }),
  TERSALUR_KAFKA_CA: text.optional().meta({
    meaning:
      'file with the certificates that theirs are signed by (PEM), where this computer does not know them',
    example: '/etc/tersalur/kafka-ca.crt',
  }),
  TERSALUR_KAFKA_USER: text.optional().meta({
    meaning: 'user name there (SCRAM-SHA-512), of each service its own; absent where they ask for none',
    example: 'tersalur-reconciler',
  }),
  ...secretSetting(
    'TERSALUR_KAFKA_PASSWORD',
    text,
    {
      meaning: 'password there',
      example: 'openssl rand -hex 24',
    },
    '/run/secrets/kafka-password',
  ),
  TERSALUR_KAFKA_PREFIX: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .optional()
    .meta({
      meaning: 'stands before the names of topics and groups, where several installations share a cluster',
      example: 'lampung.',
    }),
  TERSALUR_KAFKA_REPLICAS: count(15).default(3).meta({
    meaning: 'on how many brokers each message stands, for topics that are made',
    example: '3',
  }),
  TERSALUR_KAFKA_IN_SYNC: count(15).default(2).meta({
    meaning: 'on how many of them it has to be before it counts as published',
    example: '2',
  }),
  TERSALUR_KAFKA_KEPT_DAYS: count(3_650).default(90).meta({
    meaning: 'days for which messages are kept; a service that is away for longer misses some',
    example: '90',
  }),
  TERSALUR_MONGODB_URL: database.optional().meta({
    meaning:
      'MongoDB in which services that run apart keep what they store: a replica set, without a password',
    example: 'mongodb://db-1:27017,db-2:27017,db-3:27017/?replicaSet=rs0',
  }),
  TERSALUR_MONGODB_DATABASE: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .default('tersalur')
    .meta({ meaning: 'name of the database there', example: 'tersalur' }),
  TERSALUR_MONGODB_SECURITY: security.meta({
    meaning: 'how the connection to it is encrypted: `tls`; `none` only where nobody else can listen',
    example: 'tls',
  }),
  TERSALUR_MONGODB_CA: text.optional().meta({
    meaning:
      'file with the certificates that its own is signed by (PEM), where this computer does not know them',
    example: '/etc/tersalur/mongodb-ca.crt',
  }),
  TERSALUR_MONGODB_USER: text.optional().meta({
    meaning: 'user name there; absent where it asks for none',
    example: 'tersalur',
  }),
  ...secretSetting(
    'TERSALUR_MONGODB_PASSWORD',
    text,
    {
      meaning: 'password there',
      example: 'openssl rand -hex 24',
    },
    '/run/secrets/mongodb-password',
  ),
};
