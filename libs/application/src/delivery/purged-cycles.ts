import { CYCLES } from '../cycles/cycle-record.js';
import { type Collections } from '../ports/collections.js';
import { type LogRecord } from '../ports/log.js';
import { messageOf } from './message-of.js';

/** Tells whether a message is about a cycle whose data were destroyed: what it names is no longer there, on purpose. Faults: those of the collections. */
export function purgedCycles(collections: Collections): (record: LogRecord) => Promise<boolean> {
  const cycles = collections.reading(CYCLES);
  return async (record) => {
    const message = messageOf(record);
    const cycle = 'cycle' in message ? message.cycle : undefined;
    return cycle !== undefined && (await cycles.get(cycle))?.item.purgedAt !== undefined;
  };
}
