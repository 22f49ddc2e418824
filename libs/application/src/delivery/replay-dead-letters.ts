import { type Clock } from '../ports/clock.js';
import { type Batch, type Log, type LogRecord } from '../ports/log.js';
import { deadLetterTopic, replayGroup, revived } from './dead-letters.js';

/** How often it is looked whether another replay has done the rest. */
const LOOKING_AGAIN = 1_000;

/**
 * Publishes the dead letters of a topic once more, each for the group that had given it up, in their order, at least once; those that come meanwhile stay.
 * Returns how many this call published. Faults: TOPIC_UNKNOWN when the topic never had a consumer; those of publish.
 */
export function replayDeadLetters(log: Log, topic: string, clock: Clock): Promise<number> {
  return settleLetters(log, topic, clock, async (letters) => {
    await log.publish(topic, letters.map(revived));
  });
}

/** Gives the dead letters of a topic up for good; those that come meanwhile stay. Returns how many this call gave up. Faults: TOPIC_UNKNOWN when the topic never had a consumer. */
export function dropDeadLetters(log: Log, topic: string, clock: Clock): Promise<number> {
  return settleLetters(log, topic, clock, async () => undefined);
}

/** Does something with all that waits, so that it waits no more. */
async function settleLetters(
  log: Log,
  topic: string,
  clock: Clock,
  settle: (letters: readonly LogRecord[]) => Promise<void>,
): Promise<number> {
  const letters = deadLetterTopic(topic);
  const group = replayGroup(topic);
  const ended = new AbortController();
  const until = (await log.lag(group, letters))[0]!.end;
  let count = 0;
  let failed: { fault: unknown } | undefined;
  let wake = (): void => undefined;
  const take = async (batch: Batch): Promise<void> => {
    const meant = batch.records.filter(({ offset }) => offset < until);
    if (meant.length === 0 || failed) return;
    await settle(meant);
    await batch.commit(meant.at(-1)!.offset + 1);
    count += meant.length;
    wake();
  };
  const onFault = (fault: unknown): void => {
    failed = { fault };
    wake();
  };
  const subscription = await log.subscribe({ group, topics: [letters], take, onFault });
  for (;;) {
    const woken = new Promise<void>((done) => (wake = done));
    if (failed || (await log.lag(group, letters))[0]!.next >= until) break;
    await Promise.race([woken, clock.wait(LOOKING_AGAIN, ended.signal)]);
  }
  ended.abort();
  await subscription.stop();
  if (failed) throw failed.fault;
  return count;
}
