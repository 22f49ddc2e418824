import { type Collections, CYCLES, type DayParts, tellDay } from '#application';

/** Cycles that are looked at together. */
const PAGE = 200;

export interface DayBellParts extends DayParts {
  readonly collections: Collections;
}

/** Tells the book of every cycle that a day has begun; a day that was told before changes nothing. Faults: those of publish and the collections. */
export async function ringDayBell(parts: DayBellParts): Promise<void> {
  const cycles = parts.collections.reading(CYCLES);
  let cursor: string | undefined;
  do {
    const page = await cycles.page('byAge', '', { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    for (const { id, item } of page.items) await tellDay(parts, item.region, id);
    cursor = page.next;
  } while (cursor !== undefined);
}
