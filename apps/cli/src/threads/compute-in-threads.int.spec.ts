import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { builtModule } from '../../../../libs/testing/src/built-module.js';
import {
  FULL,
  month,
  paid,
  paidInDoubt,
  report,
  whole,
} from '../../../../libs/testing/src/builders/sample-month.js';
import type * as domain from '#domain';
import { type BookTables } from '#domain';
import { Stop } from '../progress/stop.js';
import type * as computing from './compute-in-threads.js';
import type * as threads from './second-thread.js';

const { computeBook, linkRow, tablesOf } = await builtModule<typeof domain>('libs/domain/src/index.js');
const { computeInThreads } = await builtModule<typeof computing>(
  'apps/cli/src/threads/compute-in-threads.js',
);
const { SecondThread } = await builtModule<typeof threads>('apps/cli/src/threads/second-thread.js');

type Second = threads.SecondThread;

const SECOND_THREAD = resolve('dist/apps/cli/src/start-second-thread.cjs');

/** Carries out orders, but links nothing until the other thread has taken something that was left to this one. */
const LATE = `
  require('node:worker_threads').parentPort.on('message', ({ work, task }) => {
    if (work !== 'LINK_OPEN') return;
    const { state } = task;
    while (Atomics.load(state, 1) === 0) Atomics.wait(state, 1, 0, 1);
  });
  require(${JSON.stringify(SECOND_THREAD)});
`;

type Book = Awaited<ReturnType<typeof computeInThreads>>;

/** Plain payments, and every third one in doubt. */
function tables() {
  const rows = Array.from({ length: 9_000 }, (_, at) => (at % 3 === 0 ? paidInDoubt() : paid(FULL)));
  return tablesOf(month({ reports: [report('POS', '2026-03-28', rows)] }));
}

/** Payments to nobody on the list, each of which is looked into, and a few in doubt: more than the first thread leaves to the second one. */
function strangers() {
  const rows = Array.from({ length: 40_000 }, (_, at) =>
    at % 100 === 0 ? paidInDoubt() : paid(FULL, { nik: whole(`18720${54_000_000_000 + at}`), kk: undefined }),
  );
  return tablesOf(month({ reports: [report('POS', '2026-03-28', rows)] }));
}

function aThread(): Second {
  return new SecondThread(2);
}

/** A second thread that begins to link when the first one has taken something. */
function lateThread(): Second {
  const worker = new Worker(LATE, { eval: true });
  worker.unref();
  return new SecondThread(2, worker);
}

/** Computed with a second thread, which is ended as soon as it was given its work where `isEnded`. */
async function computed(tables: BookTables, second: Second, isEnded: boolean): Promise<Book> {
  const stop = new Stop();
  const computation = computeInThreads(
    tables,
    () => {},
    () => {},
    second,
    stop,
  );
  if (isEnded) await second.close();
  try {
    return await computation;
  } finally {
    await second.close();
  }
}

function linksOf(book: Book): unknown[] {
  if ('code' in book) throw new Error(book.laterRef);
  return Array.from(book.settlement.kind, (_, instance) => linkRow(book, instance));
}

describe('a book that two threads compute', () => {
  it.each([
    ['is that of one', tables, aThread, false],
    ['is that of one where the second thread ends', tables, aThread, true],
    ['is that of one where both link what is not plain', strangers, lateThread, false],
    ['is that of one where the second thread ends, and leaves much', strangers, aThread, true],
  ])('%s', async (_, tablesOfCase, secondOf, isEnded) => {
    const links = linksOf(computeBook(tablesOfCase()));
    expect(new Set(links.map((row) => (row as { link: string }).link)).size).toBeGreaterThan(1);
    expect(linksOf(await computed(tablesOfCase(), secondOf(), isEnded))).toEqual(links);
  });
});
