import { type Day, lastDay, type Month, parseIsoMonths } from '#domain';
import { changeItem } from '../collections/change-item.js';
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
    await changeItem(this.records, ONLY, () => retention);
    return retention;
  }
}

/** Whether the time is over of data of these months (`2026-01/2026-03`, `2026-03`) that are kept for so many months after the last of them. */
export function isOver(months: string, kept: number, today: Day): boolean {
  const last = (parseIsoMonths(months)!.last + kept) as Month;
  return today > lastDay({ first: last, last });
}
