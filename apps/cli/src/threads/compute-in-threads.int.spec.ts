import { builtModule } from '../../../../libs/testing/src/built-module.js';
import {
  FULL,
  month,
  paid,
  paidInDoubt,
  report,
} from '../../../../libs/testing/src/builders/sample-month.js';
import type * as domain from '#domain';
import { Stop } from '../progress/stop.js';
import type * as computing from './compute-in-threads.js';
import type * as threads from './second-thread.js';

const { computeBook, linkRow, tablesOf } = await builtModule<typeof domain>('libs/domain/src/index.js');
const { computeInThreads } = await builtModule<typeof computing>(
  'apps/cli/src/threads/compute-in-threads.js',
);
const { SecondThread } = await builtModule<typeof threads>('apps/cli/src/threads/second-thread.js');

type Book = Awaited<ReturnType<typeof computeInThreads>>;

/** Plain payments, and every third one in doubt. */
function tables() {
  const rows = Array.from({ length: 9_000 }, (_, at) => (at % 3 === 0 ? paidInDoubt() : paid(FULL)));
  return tablesOf(month({ reports: [report('POS', '2026-03-28', rows)] }));
}

/** Computed with a second thread, which is ended as soon as it was given its work where `isEnded`. */
async function computed(isEnded: boolean): Promise<Book> {
  const second = new SecondThread(2);
  const stop = new Stop();
  const computation = computeInThreads(
    tables(),
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
    ['is that of one', false],
    ['is that of one where the second thread ends', true],
  ])('%s', async (_, isEnded) => {
    const links = linksOf(computeBook(tables()));
    expect(new Set(links.map((row) => (row as { link: string }).link)).size).toBeGreaterThan(1);
    expect(linksOf(await computed(isEnded))).toEqual(links);
  });
});
