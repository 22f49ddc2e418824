import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedLog } from '#adapters/embedded-log';
import { type Clock, type Collections, Fault, type Log, type Segments } from '#application';
import { SqliteCollections } from './collections/sqlite-collections.js';
import { FolderLock } from './folder/folder-lock.js';
import { closeStoreToOthers, closeToOthers } from './folder/owner-only.js';
import { Reader } from './folder/reader.js';
import { storeFault } from './folder/store-fault.js';
import { StoreState } from './folder/store-state.js';
import { SqliteRecords } from './log/sqlite-records.js';
import { SharedSegments } from './segments/shared-segments.js';
import { Writer } from './writer/writer.js';

/** The first version of Node.js that the database's binary runs on. */
const OLDEST_NODE = 22;

/** The file in the folder that all stands in. */
export const STORE_FILE = 'tersalur.db';

/** Of a new folder. */
const OWNER_ONLY = 0o700;

export interface SqliteOptions {
  readonly folder: string;
  readonly clock: Clock;
  /** The store grows no larger; then it is STORE_FULL. */
  readonly largestBytes?: number;
  /** A module that the writer's thread loads and tells how far each transaction is (CommitWatch). */
  readonly watch?: URL;
}

/** Log, segments and collections in one folder. */
export interface SqliteStore {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  /** Waits for what is being taken and written, and frees the folder. */
  close(): Promise<void>;
}

/**
 * Opens the store of a folder, and makes both if they are not there. One process at a time has a folder, and one account of the system.
 * Faults: STORE_IN_USE, STORE_READ_ONLY, STORE_FULL, STORE_DAMAGED, STORE_NEWER, STORE_UNSUPPORTED.
 */
export async function openSqlite({
  folder: given,
  clock,
  largestBytes,
  watch,
}: SqliteOptions): Promise<SqliteStore> {
  checkRuntime(process.versions.node);
  const folder = resolve(given);
  makeFolder(folder);
  const lock = new FolderLock(folder);
  const path = join(folder, STORE_FILE);
  const state = new StoreState();
  let writer: Writer | undefined;
  try {
    writer = await Writer.open({ path, folder, largestBytes, watch: watch?.href }, state);
    const store = storeOf(new Reader(path, folder, state), writer, lock, state, clock);
    closeStoreToOthers(folder);
    return store;
  } catch (fault) {
    await writer?.close();
    lock.release();
    throw fault;
  }
}

/** Faults: STORE_UNSUPPORTED for a version of Node.js on which the database would end the process. */
export function checkRuntime(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  throw new Fault('STORE_UNSUPPORTED', `the store needs Node.js ${OLDEST_NODE} or newer, this is ${version}`);
}

function storeOf(
  reader: Reader,
  writer: Writer,
  lock: FolderLock,
  state: StoreState,
  clock: Clock,
): SqliteStore {
  const log = new EmbeddedLog(new SqliteRecords(reader, writer), clock);
  return {
    log,
    segments: new SharedSegments(reader, writer, state, clock),
    collections: new SqliteCollections(reader, writer),
    close: async () => {
      await log.close();
      state.endWith(new Fault('STORE_CLOSED', `${reader.folder} was closed`));
      // The writer's connection is the last one: it leaves all in one file.
      reader.close();
      await writer.close();
      lock.release();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
    closeToOthers(folder);
  } catch (cause) {
    throw storeFault(cause, folder);
  }
}
