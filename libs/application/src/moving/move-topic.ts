import { forGroup } from '../delivery/dead-letters.js';
import { type Log, type OutgoingRecord } from '../ports/log.js';
import { type SavedTopic } from './store-contents.js';

/** So many records are published at once. */
const AT_ONCE = 1_000;

/** No service has this name: what is for it is passed over by all. */
const NOBODY = 'moved';

/**
 * Makes a topic of another log on this one. Books and the feed know how far they are by offsets: here no partition goes on below where the highest ended there, so
 * that nothing new is taken for something old. What is passed over by all fills the gap. Faults: those of the log.
 */
export async function moveTopic(log: Log, { name, partitions, end }: SavedTopic): Promise<void> {
  await log.createTopic(name, partitions);
  const places = await log.lag(NOBODY, name);
  const ends = new Map(places.map((place) => [place.partition, place.end]));
  // A key's partition is known once something stands there.
  for (let number = 0; [...ends.values()].some((next) => next < end); number++) {
    const nothing = { key: `${NOBODY}-${number}`, value: '', headers: forGroup(NOBODY) };
    const [place] = await log.publish(name, [nothing]);
    let next = place!.offset + 1;
    while (next < end) {
      const count = Math.min(AT_ONCE, end - next);
      await log.publish(name, new Array<OutgoingRecord>(count).fill(nothing));
      next += count;
    }
    ends.set(place!.partition, next);
  }
}

/** Publishes what a group had not taken of a topic of another log, for that group alone. Faults: those of publish. */
export async function moveLeft(log: Log, { name, left }: SavedTopic, group: string): Promise<void> {
  const waiting: OutgoingRecord[] = [];
  for (const { key, value, headers } of left(group)) {
    waiting.push({ key, value, headers: { ...headers, ...forGroup(group) } });
    if (waiting.length === AT_ONCE) await log.publish(name, waiting.splice(0));
  }
  if (waiting.length > 0) await log.publish(name, waiting);
}
