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
    if (writes.some(({ request }) => request.write === 'SWEEP')) emptyJournal(database);
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

/** Leaves nothing of what was overwritten in the journal; while somebody reads there it stays until the next time. */
function emptyJournal(database: Sqlite.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
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
