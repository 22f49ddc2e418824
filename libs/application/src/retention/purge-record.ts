import { type CollectionDefinition } from '../ports/collections.js';
import { type DestroyedKey } from '../sealing/data-keys.js';

/** Why data were destroyed: their time was over, somebody asked for it, or the key was lost that could have opened them. */
type PurgeCause = 'RETENTION' | 'ASKED' | 'KEY_LOST';

/** A file whose content was destroyed. */
export interface PurgedFile {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly sha256?: string;
  readonly receivedAt: string;
}

/** What is written down of data that were destroyed: everything but the data. */
export interface PurgeRecord {
  readonly region: string;
  /** Id of a cycle; or the scope of rows that came before their cycle was known. */
  readonly cycle: string;
  /** Months of the cycle. */
  readonly months: string;
  readonly cause: PurgeCause;
  /** Months for which data were to be kept, where that is the cause. */
  readonly retention?: number;
  /** Free text; empty where none was given. */
  readonly reason: string;
  /** User name; empty where nobody asked. */
  readonly by: string;
  readonly begunAt: string;
  readonly files: readonly PurgedFile[];
  /** As it was when it was begun. */
  readonly book: { readonly revision: number; readonly entitlements: number; readonly findings: number };
  /** Absent until all is done. */
  readonly done?: { readonly at: string; readonly key?: DestroyedKey };
}

/** Purges; written by the gateway. A scope has one. */
export const PURGES: CollectionDefinition<PurgeRecord> = {
  name: 'purges',
  owner: 'gateway',
  unique: { scope: ({ region, cycle }) => `${region} ${cycle}` },
  lists: {
    byTime: ({ begunAt }) => ({ of: '', at: begunAt }),
    begun: ({ begunAt, done }) => (done === undefined ? { of: '', at: begunAt } : undefined),
  },
};
