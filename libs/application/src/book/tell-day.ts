import { type Day, formatDay } from '#domain';
import { publishMessage } from '../delivery/publish-message.js';
import { type Clock } from '../ports/clock.js';
import { type Log } from '../ports/log.js';

export interface DayParts {
  readonly log: Log;
  readonly clock: Clock;
  /** The day by which books are assessed. */
  readonly today: () => Day;
}

/** Tells the book of a cycle which day it is; the same day again changes nothing. Faults: those of publish. */
export async function tellDay({ log, clock, today }: DayParts, region: string, cycle: string): Promise<void> {
  const asOf = formatDay(today());
  const at = new Date(clock.now()).toISOString();
  await publishMessage(log, { type: 'day.begun.v1', id: `day.${cycle}.${asOf}`, region, cycle, at, asOf });
}
