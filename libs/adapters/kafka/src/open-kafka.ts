import { Kafka, logLevel } from 'kafkajs';
import { type Clock, type Log } from '#application';
import { calmQueues } from './client/calm-queues.js';
import { kafkaFault } from './client/kafka-fault.js';
import { REPEATS } from './client/repeats.js';
import { type GroupTimes, USUAL_TIMES } from './group/group-times.js';
import { KafkaLog } from './kafka-log.js';
import { type TopicSettings } from './topics/topic-settings.js';

export interface KafkaOptions {
  /** host:port of some brokers of the cluster; the others are learnt from them. */
  readonly brokers: readonly string[];
  /** Encrypts the connections, and knows the brokers by these certificates (PEM), or by those that this computer trusts. */
  readonly tls?: { readonly ca?: string | undefined } | undefined;
  /** As whom the brokers know us (SCRAM-SHA-512). */
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  readonly clock: Clock;
  /** Stands before the names of topics and groups, where several installations share a cluster. */
  readonly prefix?: string;
  readonly topics: TopicSettings;
  readonly times?: Partial<GroupTimes>;
}

/** The log on a cluster. */
export interface KafkaStore {
  readonly log: Log;
  /** Waits for what is being taken and published, and leaves. */
  close(): Promise<void>;
}

/** Reaches the cluster. Faults: STORE_UNAVAILABLE. */
export async function openKafka({
  brokers,
  tls,
  credentials,
  clock,
  prefix = '',
  topics,
  times,
}: KafkaOptions): Promise<KafkaStore> {
  calmQueues();
  // What the client would write down is told as faults, to whom it concerns.
  const kafka = new Kafka({
    clientId: 'tersalur',
    brokers: [...brokers],
    ...(tls && { ssl: tls.ca === undefined ? true : { ca: tls.ca } }),
    ...(credentials && {
      sasl: { mechanism: 'scram-sha-512', username: credentials.user, password: credentials.password },
    }),
    retry: REPEATS,
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
  } catch (thrown) {
    throw kafkaFault(thrown);
  }
  const log = new KafkaLog(kafka, admin, {
    ...{ clock, prefix, topics },
    times: { ...USUAL_TIMES, ...times },
  });
  return { log, close: () => log.close() };
}
