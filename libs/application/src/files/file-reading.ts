import { ChangedItems } from '../collections/changed-since.js';
import { type CollectionDefinition, type Collections, type Stored } from '../ports/collections.js';
import { type RecordPlace } from '../ports/log.js';
import { type FileRole } from './file-record.js';

/** READING, then one of: APPLIED (its rows count), HELD (complete, but its totals disagree), REFUSED (nothing of it counts). */
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
    lists: { byChange: ({ changedAt }) => ({ of: '', at: changedAt }) },
  };
}

/** One role of each service. */
const ROLES: readonly FileRole[] = ['roster', 'bri', 'pos'];

/** What all services say of the files that they read. */
export class FileReadings {
  private readonly collections;
  private readonly changed;

  constructor(collections: Collections) {
    this.collections = new Map(ROLES.map((role) => [READERS[role], collections.reading(readingsOf(role))]));
    this.changed = ROLES.map((role) => new ChangedItems(collections, readingsOf(role)));
  }

  /** How far a file was read; undefined before its service has begun. */
  get(role: FileRole, file: string): Promise<Stored<FileReading> | undefined> {
    return this.collections.get(READERS[role])!.get(file);
  }

  /** The files that were read on since a moment. */
  async changedSince(at: string): Promise<readonly string[]> {
    const changes = await Promise.all(this.changed.map((items) => items.since(at)));
    return changes.flat().map(({ id }) => id);
  }
}

/** Whether nothing more will be read. */
export function isSettled({ status }: FileReading): boolean {
  return status !== 'READING';
}
