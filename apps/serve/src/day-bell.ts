import { type Collections, CYCLES, type DayParts, eachItem, tellDay } from '#application';

export interface DayBellParts extends DayParts {
  readonly collections: Collections;
}

/** Tells the book of every cycle, unless its data were destroyed, that a day has begun; a day that was told before changes nothing. Faults: those of publish and the collections. */
export async function ringDayBell(parts: DayBellParts): Promise<void> {
  const cycles = parts.collections.reading(CYCLES);
  for await (const { id, item } of eachItem(cycles, 'byAge', ''))
    if (item.purgedAt === undefined) await tellDay(parts, item.region, id);
}
