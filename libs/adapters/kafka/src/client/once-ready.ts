import { setTimeout } from 'node:timers/promises';
import { isOfType } from './kafka-fault.js';

/** Milliseconds before each further try; some ten seconds in all. */
const PAUSES = [50, 100, 200, 400, 800, 1_600, 3_200, 3_200];

/** The broker that looks after a group is reading what it knows of it, or another one takes it over. */
export const GROUP_LOADING = [
  'GROUP_LOAD_IN_PROGRESS',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'NOT_COORDINATOR_FOR_GROUP',
] as const;

/** Brokers learn of a new topic, and who leads it, a moment after it was made. */
export const TOPIC_COMING = [
  'TOPIC_UNKNOWN',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'NOT_LEADER_FOR_PARTITION',
] as const;

/** Asks, and again as long as the answer is one of these codes: what will pass in a moment, and the client takes for the end. */
export async function onceReady<Answer>(
  codes: readonly string[],
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch (thrown) {
      if (!isOfType(thrown, ...codes)) throw thrown;
    }
    await setTimeout(pause);
  }
  return ask();
}
