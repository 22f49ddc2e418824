import { parentPort } from 'node:worker_threads';
import { readReports } from '../files/threads/read-reports.js';
import { writeParts } from '../results/threads/write-parts.js';
import { findEvidence } from './find-evidence.js';
import { type Done, type Order, type Told } from './orders.js';

let last = Promise.resolve();

parentPort!.on('message', (order: Order) => {
  last = last.then(() => carryOut(order));
});

/** Does a piece of work, and tells of it. */
async function carryOut(order: Order): Promise<void> {
  for await (const { news, moved } of workOn(order)) parentPort!.postMessage({ news }, moved ?? []);
  parentPort!.postMessage({ isDone: true } satisfies Done);
}

function workOn(order: Order): AsyncIterable<Told<unknown>> | Iterable<Told<unknown>> {
  switch (order.work) {
    case 'READ_REPORTS':
      return readReports(order.task);
    case 'FIND_EVIDENCE':
      return findEvidence(order.task);
    case 'WRITE_PARTS':
      return writeParts(order.task);
  }
}
