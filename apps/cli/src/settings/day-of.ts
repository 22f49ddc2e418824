import { type Day, parseIsoDay } from '#domain';
import { usageFault } from '../command-fault.js';
import { today } from '../commands/today.js';

/** Today, or the day that stands for it. Throws a CommandFault. */
export function dayOf(word: string | undefined): () => Day {
  if (word === undefined) return today;
  const day = parseIsoDay(word);
  if (day === undefined) throw usageFault(({ fault }) => fault.badDay('TERSALUR_AS_OF', word));
  return () => day;
}
