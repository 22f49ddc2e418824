import { parentPort, type TransferListItem } from 'node:worker_threads';
import {
  type Bearers,
  type EvidenceFinder,
  listQuestions,
  type NearNationalIds,
  type Question,
  type SettledBook,
  type Shared,
  takeShared,
} from '#domain';
import { readReports } from '../files/threads/read-reports.js';
import { writeEarly, writeLate } from '../results/threads/write-parts.js';
import { linkOpen, prepareLinking } from './link-open.js';
import { knowList } from './know-list.js';
import { type Message, type Order } from './orders.js';
import { type Told } from './told.js';

/** Where NIKs near those of payees are found, until they were looked up. */
let near: NearNationalIds | undefined;

/** What links, until all is linked. */
let finder: EvidenceFinder | undefined;

/** Who has which name, once that was looked up. */
let known: Bearers | undefined;

/** The book whose payments are settled, and its questions. */
let asked: { readonly book: SettledBook; readonly questions: readonly Question[] } | undefined;

let last = Promise.resolve();

/** What a second thread does: carries out one order of the first one behind the other. */
export function workOnOrders(): void {
  parentPort!.on('message', (order: Order) => {
    last = last.then(() => carryOut(order));
  });
}

/** Does a piece of work, and tells of it. */
async function carryOut(order: Order): Promise<void> {
  const tell = (message: Message<unknown>, moved: readonly TransferListItem[] = []): void =>
    parentPort!.postMessage(message, moved);
  for await (const { news, moved } of workOn(order)) tell({ order: order.number, news }, moved);
  tell({ order: order.number });
}

function workOn(order: Order): AsyncIterable<Told<unknown>> | Iterable<Told<unknown>> {
  switch (order.work) {
    case 'READ_REPORTS':
      return readReports(order.task);
    case 'KNOW_LIST':
      return knowList(order.task, (found) => (near = found));
    case 'PREPARE_LINKING':
      return prepareLinking(order.task, takeNear(), (made) => (finder = made));
    case 'LINK_OPEN':
      return linkOpen(order.task, takeFinder());
    case 'LIST_QUESTIONS':
      return askedOf(order.task);
    case 'WRITE_EARLY':
      return writeEarly(order.task, asked!.book, asked!.questions);
    case 'WRITE_LATE':
      return writeLate(order.task);
  }
}

function takeNear(): NearNationalIds | undefined {
  const taken = near;
  near = undefined;
  return taken;
}

/** What links; who has which name is remembered. */
function takeFinder(): EvidenceFinder {
  const taken = finder!;
  known = taken.bearers;
  finder = undefined;
  return taken;
}

/** Takes a book with what is known of who has which name, and tells its questions. */
function* askedOf(shared: Shared<SettledBook>): Generator<Told<readonly Question[]>> {
  const book = takeShared(shared);
  if (known !== undefined) book.lookIn(known);
  asked = { book, questions: listQuestions(book) };
  yield { news: asked.questions };
}
