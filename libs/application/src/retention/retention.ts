import { type Day, lastDay, type Month, parseIsoMonths } from '#domain';
import { isFault } from '../faults/fault.js';
import {
  type CollectionDefinition,
  type Collections,
  type WritableCollection,
} from '../ports/collections.js';

/** For how long data are kept. */
export interface RetentionRecord {
  /** Months after the last one of a cycle; absent: for ever. */
  readonly months?: number;
  readonly changedAt: string;
  /** User name. */
  readonly changedBy: string;
}

const RETENTION: CollectionDefinition<RetentionRecord> = { name: 'retention', owner: 'gateway' };
const ONLY = 'retention';

/** The setting of how long data are kept. Every method may raise the faults of collections. */
export class Retention {
  private readonly records: WritableCollection<RetentionRecord>;

  constructor(collections: Collections) {
    this.records = collections.writing(RETENTION, 'gateway');
  }

  /** Undefined as long as nobody has set it: then data are kept for ever. */
  async get(): Promise<RetentionRecord | undefined> {
    return (await this.records.get(ONLY))?.item;
  }

  async set(retention: RetentionRecord): Promise<RetentionRecord> {
    for (;;) {
      const known = await this.records.get(ONLY);
      try {
        if (known === undefined) await this.records.insert(ONLY, retention);
        else await this.records.replace(ONLY, known.version, retention);
        return retention;
      } catch (fault) {
        // Somebody else set it at the same moment.
        if (!isFault(fault, 'ITEM_CHANGED', 'ITEM_EXISTS')) throw fault;
      }
    }
  }
}

/** Whether the time is over of data of these months (`2026-01/2026-03`, `2026-03`) that are kept for so many months after the last of them. */
export function isOver(months: string, kept: number, today: Day): boolean {
  const last = (parseIsoMonths(months)!.last + kept) as Month;
  return today > lastDay({ first: last, last });
}
