import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { storeFault } from '../folder/store-fault.js';
import { migrate, versionOf } from '../schema/migrate.js';
import { type CommitWatch, UNWATCHED } from './commit-watch.js';
import { GroupCommit, type Written } from './group-commit.js';
import { toldFault } from './told-fault.js';
import { WriteAskers } from './write-askers.js';
import {
  type WriterAnswer,
  type WriterData,
  type WriterQuestion,
  type WrittenAnswer,
} from './writer-messages.js';

/** The most requests of one transaction. */
const LARGEST_GROUP = 256;

/** Bytes that were written since the journal was last brought into the file: from so many on that is done anew. */
const LARGEST_JOURNAL = 4 << 20;

/** Pages of the journal from which on the next commit brings them into the file itself: what was written is only reckoned. */
const MOST_JOURNAL_PAGES = 8_000;

/** What a write other than that of a segment changes, about. */
const USUAL_BYTES = 8 << 10;

/** A write, and who asked for it. */
interface AskedWrite extends Extract<WriterQuestion, { readonly ask: 'write' }> {
  readonly asker: MessagePort;
}

const port = parentPort!;
const { path, folder, largestBytes, watch } = workerData as WriterData;

try {
  serve(open(), watch === undefined ? UNWATCHED : ((await import(watch)) as CommitWatch));
} catch (cause) {
  say(port, { say: 'failed', fault: toldFault(storeFault(cause, folder)) });
}

function open(): Sqlite.Database {
  const database = new Sqlite(path);
  // Before anything is written: the journal is said in the file.
  versionOf(database);
  database.pragma('journal_mode = WAL');
  // The log of a transaction is on the disk before it is acknowledged.
  database.pragma('synchronous = FULL');
  database.pragma(`wal_autocheckpoint = ${MOST_JOURNAL_PAGES}`);
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
  let journal = 0;
  const askers = new WriteAskers((first) => {
    const writes: AskedWrite[] = [];
    let isLast = false;
    for (const { asker, question } of askers.from(first)) {
      if (question.ask === 'connect') askers.add(question.port);
      else if (question.ask === 'close') isLast = true;
      else writes.push({ asker, ...question });
      if (isLast || writes.length === LARGEST_GROUP) break;
    }
    if (writes.length > 0) answer(writes, commit.run(writes.map(({ request }) => request)));
    if (writes.some(({ request }) => request.write === 'SWEEP')) checkpoint(database, 'TRUNCATE');
    journal += bytesOf(writes);
    if (journal > LARGEST_JOURNAL) {
      // Nobody whose writes are durable waits for it.
      checkpoint(database, 'PASSIVE');
      journal = 0;
    }
    if (isLast) {
      database.close();
      askers.close();
    }
  });
  askers.add(port);
  say(port, { say: 'opened' });
}

/** Tells all who asked what became of it. */
function answer(writes: readonly AskedWrite[], written: readonly Written[]): void {
  const answers = new Map<MessagePort, WrittenAnswer[]>();
  for (const [at, { asker, id }] of writes.entries()) {
    const own = answers.get(asker) ?? [];
    answers.set(asker, own);
    own.push(answerOf(id, written[at]!));
  }
  for (const [asker, own] of answers) say(asker, { say: 'written', answers: own });
}

/** About how much some writes add to the journal. */
function bytesOf(writes: readonly AskedWrite[]): number {
  return writes.reduce(
    (sum, { request }) => sum + USUAL_BYTES + (request.write === 'PUT' ? request.bytes.length : 0),
    0,
  );
}

/** Brings the journal into the file; `TRUNCATE` leaves nothing in it of what was overwritten. While somebody reads there it stays until the next time. */
function checkpoint(database: Sqlite.Database, mode: 'PASSIVE' | 'TRUNCATE'): void {
  try {
    database.pragma(`wal_checkpoint(${mode})`);
  } catch {
    // What was asked for is done all the same.
  }
}

function answerOf(id: number, written: Written): WrittenAnswer {
  if ('value' in written) return { id, value: written.value };
  return { id, fault: toldFault(written.fault) };
}

function say(asker: MessagePort, answer: WriterAnswer): void {
  asker.postMessage(answer);
}
