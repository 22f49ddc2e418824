import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { type FaultCode } from '#application';
import { storeFault } from '../folder/store-fault.js';
import { migrate, versionOf } from '../schema/migrate.js';
import { type CommitWatch, UNWATCHED } from './commit-watch.js';
import { GroupCommit, type Written } from './group-commit.js';
import { type WriteRequest } from './write-request.js';

/** With what the thread is started. */
export interface WriterData {
  readonly path: string;
  readonly folder: string;
  readonly largestBytes: number | undefined;
  /** Address of a module that is a CommitWatch. */
  readonly watch: string | undefined;
}

export type WriterQuestion =
  { readonly ask: 'write'; readonly id: number; readonly request: WriteRequest } | { readonly ask: 'close' };

/** A fault as it goes between threads. */
export interface ToldFault {
  readonly code: FaultCode;
  readonly sentence: string;
}

export type WriterAnswer =
  | { readonly say: 'opened' }
  | { readonly say: 'failed'; readonly fault: ToldFault }
  | { readonly say: 'written'; readonly answers: readonly WrittenAnswer[] };

export interface WrittenAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly fault?: ToldFault;
}

/** The most requests of one transaction. */
const LARGEST_GROUP = 256;

const port = parentPort!;
const { path, folder, largestBytes, watch } = workerData as WriterData;

try {
  serve(open(), watch === undefined ? UNWATCHED : ((await import(watch)) as CommitWatch));
} catch (cause) {
  const { code, message } = storeFault(cause, folder);
  say({ say: 'failed', fault: { code, sentence: message } });
}

function open(): Sqlite.Database {
  const database = new Sqlite(path);
  // Before anything is written: the journal is said in the file.
  versionOf(database);
  database.pragma('journal_mode = WAL');
  // The log of a transaction is on the disk before it is acknowledged.
  database.pragma('synchronous = FULL');
  database.pragma('cell_size_check = ON');
  // What is removed is overwritten: a destroyed key is nowhere.
  database.pragma('secure_delete = ON');
  if (largestBytes !== undefined) {
    const pageSize = database.pragma('page_size', { simple: true }) as number;
    database.pragma(`max_page_count = ${Math.floor(largestBytes / pageSize)}`);
  }
  migrate(database);
  return database;
}

function serve(database: Sqlite.Database, watching: CommitWatch): void {
  const commit = new GroupCommit(database, folder, watching);
  port.on('message', (first: WriterQuestion) => {
    const group = [first];
    while (group.length < LARGEST_GROUP && group.at(-1)!.ask === 'write') {
      const more = nextQuestion();
      if (!more) break;
      group.push(more);
    }
    const writes = group.filter((question) => question.ask === 'write');
    if (writes.length > 0) {
      const written = commit.run(writes.map(({ request }) => request));
      if (writes.some(({ request }) => request.write === 'SWEEP')) emptyJournal(database);
      say({ say: 'written', answers: written.map((each, at) => answerOf(writes[at]!.id, each)) });
    }
    if (group.at(-1)!.ask === 'close') close(database);
  });
  say({ say: 'opened' });
}

/** Leaves nothing of what was overwritten in the journal; while somebody reads there it stays until the next time. */
function emptyJournal(database: Sqlite.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // What was asked for is done all the same.
  }
}

/** A question that came meanwhile; undefined when there is none. */
function nextQuestion(): WriterQuestion | undefined {
  return receiveMessageOnPort(port)?.message as WriterQuestion | undefined;
}

function close(database: Sqlite.Database): void {
  database.close();
  port.close();
}

function answerOf(id: number, written: Written): WrittenAnswer {
  if ('value' in written) return { id, value: written.value };
  return { id, fault: { code: written.fault.code, sentence: written.fault.message } };
}

function say(answer: WriterAnswer): void {
  port.postMessage(answer);
}
