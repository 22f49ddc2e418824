import { type MessagePort } from 'node:worker_threads';
import { type ThreadOpener } from '#adapters/threads';
import { Reader } from '../folder/reader.js';
import { StoreState } from '../folder/store-state.js';
import { connectWriter } from '../writer/connect-writer.js';
import { SqliteSegments } from './sqlite-segments.js';

/** What a thread needs to open the segments of a store that another one has. */
export interface SqliteOpening {
  readonly path: string;
  readonly folder: string;
  /** To the writer's thread. */
  readonly writer: MessagePort;
}

/** Opens the segments in this thread: with a connection of its own that reads, and a port of its own to the one that writes. Faults: those of Reader. */
export const openInThread: ThreadOpener['openInThread'] = (data, clock) => {
  const { path, folder, writer } = data as SqliteOpening;
  const state = new StoreState();
  return new SqliteSegments(new Reader(path, folder, state), connectWriter(writer, folder, state), clock);
};
