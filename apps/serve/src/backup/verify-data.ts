import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficialAreas } from '#adapters/areas';
import { checkSqlite } from '#adapters/sqlite';
import {
  allItems,
  bookHead,
  CYCLES,
  type CycleRecord,
  type DataKeys,
  isAsComputed,
  KeptTables,
  SealedSegments,
  segmentHash,
  type Segments,
  type Stored,
} from '#application';
import { type ClosedStore, withStore } from '../sealing/operated-store.js';
import { dataKeys } from '../sealing/store-keys.js';
import { BACKUP_FILES } from './manifest.js';

/** What was found of the book of a cycle. */
export interface VerifiedBook {
  readonly cycle: string;
  readonly region: string;
  readonly months: string;
  readonly revision: number;
  /** Whether ledger and findings are what is computed anew from the inputs. */
  readonly verdict: 'EQUAL' | 'DIFFERENT' | 'NOT_COMPUTED' | 'PURGED';
}

/** Whether the audit trail is whole, and the books one by one. */
export interface VerifiedData {
  readonly books: readonly VerifiedBook[];
  readonly auditEntries: number;
  readonly isAuditWhole: boolean;
}

/** Nothing of a book is needed by the next one. */
const NOTHING_KEPT = 0;

const areas = new OfficialAreas();

/**
 * Checks a data folder whose services do not run: the pages of its file, every stored page of its books by hash and seal, the books against their inputs, the
 * audit trail. It changes nothing; undefined where there is no store. Throws KeysLost; faults: those of openSqlite and of the segments.
 */
export async function verifyData(
  closed: ClosedStore,
  tell: (book: VerifiedBook) => void,
): Promise<VerifiedData | undefined> {
  const file = join(resolve(closed.folder), BACKUP_FILES.store);
  if (!existsSync(file)) return undefined;
  checkSqlite(file);
  return withStore(closed, async ({ store, trail, keySource }) => {
    const keys = await dataKeys(store.collections, keySource, closed);
    const books: VerifiedBook[] = [];
    for (const cycle of await allItems(store.collections.reading(CYCLES), 'byAge', '')) {
      const book = await verifyBook(cycle, store.segments, keys);
      books.push(book);
      tell(book);
    }
    const { entries, flaw } = await trail.verify();
    return { books, auditEntries: entries, isAuditWhole: flaw === undefined };
  });
}

async function verifyBook(
  { id, item }: Stored<CycleRecord>,
  stored: Segments,
  keys: DataKeys,
): Promise<VerifiedBook> {
  const { region, settings, purgedAt } = item;
  const segments = new SealedSegments(stored, keys);
  const head = await segments.readHead(bookHead(region, id));
  const facts = { cycle: id, region, months: settings.months, revision: head.revision };
  if (purgedAt !== undefined) return { ...facts, verdict: 'PURGED' };
  for (const { hash } of head.segments) await segments.get(hash);
  const pages = new SealedSegments(addressesOnly(stored), keys);
  const kept = new KeptTables(NOTHING_KEPT);
  const isEqual = await isAsComputed(head, { region, cycle: id }, { segments, areas, kept, pages });
  if (isEqual === undefined) return { ...facts, verdict: 'NOT_COMPUTED' };
  return { ...facts, verdict: isEqual ? 'EQUAL' : 'DIFFERENT' };
}

/** Segments that store nothing: what is put gets the address that it would have. */
function addressesOnly(segments: Segments): Segments {
  return {
    put: (bytes) => Promise.resolve(segmentHash(bytes)),
    get: (hash) => segments.get(hash),
    readHead: (name) => segments.readHead(name),
    moveHead: (name, from, move) => segments.moveHead(name, from, move),
    sweep: (before) => segments.sweep(before),
  };
}
