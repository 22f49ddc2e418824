import { ChangedItems } from '../collections/changed-since.js';
import { type CollectionDefinition, type Collections, type Stored } from '../ports/collections.js';
import { type RecordPlace } from '../ports/log.js';
import { FILES, type FileRole } from './file-record.js';
import { HELD_FILES } from './held-files.js';

/** READING, then one of: APPLIED (its rows count), HELD (complete, but its totals or another report disagree), REFUSED (nothing of it counts). */
export type ReadingStatus = 'READING' | 'APPLIED' | 'HELD' | 'REFUSED';

/** How far a file was read; the item's id is the file's. */
export interface FileReading {
  readonly cycle: string;
  readonly status: ReadingStatus;
  /** rows = accepted + rejected, so far; of a streamed report that is not complete, what has come. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Share of the bytes that were read (of the rows that came, where a channel streams them), 0 to 1. */
  readonly progress: number;
  /** Why it is HELD or REFUSED, or what a stream waits for: a stable code, and a sentence in both languages. */
  readonly reason?: { readonly code: string; readonly id: string; readonly en: string };
  /** Where `report.closed.v1` stands: a book whose watermark lies behind it has the file. */
  readonly input?: RecordPlace;
  /** Of a streamed report, once it was complete: the SHA-256 and the length of the CSV that stands for it. */
  readonly sha256?: string;
  readonly bytes?: number;
  /** Of two things said of a file the one with the greater ordinal is the later, whichever came first. */
  readonly ordinal?: number;
  readonly changedAt: string;
}

/** The service that reads the files of each role, and alone writes how far it is. */
const READERS: Readonly<Record<FileRole, string>> = {
  roster: 'roster',
  amendment: 'roster',
  exclusions: 'roster',
  bri: 'ingest-bri',
  pos: 'ingest-pos',
};

/** What the service of a role says of its files. */
export function readingsOf(role: FileRole): CollectionDefinition<FileReading> {
  const owner = READERS[role];
  return {
    name: `file-readings.${owner}`,
    owner,
    lists: {
      byChange: ({ changedAt }) => ({ of: '', at: changedAt }),
      beingRead: (reading) => (isSettled(reading) ? undefined : { of: reading.cycle, at: reading.changedAt }),
    },
  };
}

/** One role of each service. */
const ROLES: readonly FileRole[] = ['roster', 'bri', 'pos'];

const NEWEST = { limit: 1, newestFirst: true };

/** So many files of a cycle, received one after the other, are looked at for one that nobody has begun to read. */
const RECEIVED_AT_ONCE = 20;

/** What all services say of the files that they read. */
export class FileReadings {
  private readonly collections;
  private readonly files;
  private readonly held;
  private readonly changed;

  constructor(collections: Collections) {
    this.collections = new Map(ROLES.map((role) => [READERS[role], collections.reading(readingsOf(role))]));
    this.files = collections.reading(FILES);
    this.held = collections.reading(HELD_FILES);
    this.changed = [
      ...ROLES.map((role) => new ChangedItems(collections, readingsOf(role))),
      new ChangedItems(collections, HELD_FILES),
    ];
  }

  /** How far a file was read, and whether its book holds it; undefined before its service has begun. Its version grows with both. */
  async get(role: FileRole, file: string): Promise<Stored<FileReading> | undefined> {
    const reading = await this.collections.get(READERS[role])!.get(file);
    const held = await this.held.get(file);
    if (reading === undefined || held === undefined) return reading;
    const { reason, changedAt } = held.item;
    const { item } = reading;
    return {
      ...reading,
      version: reading.version + held.version,
      item: {
        ...item,
        ...(reason && item.status === 'APPLIED' ? { status: 'HELD', reason } : {}),
        changedAt: changedAt > item.changedAt ? changedAt : item.changedAt,
      },
    };
  }

  /** Whether a file of a cycle was received since a moment and is still to be read, or was read on since then: what is stuck, or waits for more of a stream, does not count. */
  async isAwaiting(cycle: string, since: string): Promise<boolean> {
    const pages = await Promise.all(
      [...this.collections.values()].map((readings) => readings.page('beingRead', cycle, NEWEST)),
    );
    if (pages.some(({ items: [last] }) => last !== undefined && last.item.changedAt >= since)) return true;
    const received = await this.files.page('ofCycle', cycle, { ...NEWEST, limit: RECEIVED_AT_ONCE });
    const begun = await Promise.all(
      received.items
        .filter(({ item }) => item.receivedAt >= since)
        .map(({ id, item }) => this.collections.get(READERS[item.role])!.get(id)),
    );
    return begun.includes(undefined);
  }

  /** The files that were read on, held or let go since a moment. */
  async changedSince(at: string): Promise<readonly string[]> {
    const changes = await Promise.all(this.changed.map((items) => items.since(at)));
    return changes.flat().map(({ id }) => id);
  }
}

/** Whether nothing more will be read. */
export function isSettled({ status }: FileReading): boolean {
  return status !== 'READING';
}
