import { type Clock } from '#application';
import { type KafkaOptions } from '../src/index.js';

/** A log on one node, quick to notice what happens. `session` is in milliseconds. */
export function quickOptions(brokers: string, prefix: string, clock: Clock, session = 6_000): KafkaOptions {
  return {
    brokers: brokers.split(','),
    clock,
    prefix,
    topics: { replicas: 1, inSync: 1, retention: -1 },
    times: { session, heartbeat: 20, poll: 20, sharing: 30_000, silence: 60_000 },
  };
}
