import { parentPort, workerData } from 'node:worker_threads';
import { OfficialAreas } from '#adapters/areas';
import { segmentsOver } from '#adapters/thread-segments';
import { failureReason, isFault, reviseBook } from '#application';
import { bookDocuments } from '../book-documents.js';
import { type BookAnswer, type BookTask, type BookThreadStart } from './book-task.js';

const { segments: port } = workerData as BookThreadStart;
const segments = segmentsOver(port);
const areas = new OfficialAreas();

/** One book at a time: two at once would need the memory of both. */
let last: Promise<void> = Promise.resolve();

parentPort!.on('message', (task: BookTask) => {
  last = last.then(async () => parentPort!.postMessage(await revise(task)));
});

async function revise({ task, head, inputs, scope }: BookTask): Promise<BookAnswer> {
  try {
    const parts = { segments, areas, alerts: scope, documents: bookDocuments };
    return { task, head: await reviseBook(head, inputs, parts) };
  } catch (thrown) {
    if (isFault(thrown)) return { task, fault: { code: thrown.code, message: thrown.message } };
    return { task, failure: failureReason(thrown).reason };
  }
}
