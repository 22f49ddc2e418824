import { parentPort } from 'node:worker_threads';
import { type Limits } from '../limits.js';
import { refusalOf } from './parts/refused-workbook.js';
import { type RowBatch } from './row-batch.js';
import { openWorkbookHere, type Workbook } from './workbook.js';
import { type SheetInfo } from './parts/workbook-parts.js';
import { type RefusalCode, type RefusalDetails } from '../../refusals/file-refusal.js';

/** What the thread is asked, one thing after the other; each gets one answer. */
export type ThreadRequest =
  | { readonly ask: 'open'; readonly bytes: Uint8Array; readonly limits: Limits }
  | { readonly ask: 'start'; readonly sheet: number }
  | { readonly ask: 'next' };

export type ThreadAnswer =
  | { readonly say: 'opened'; readonly sheets: readonly SheetInfo[]; readonly date1904: boolean }
  | { readonly say: 'rows'; readonly batch: RowBatch | undefined }
  | { readonly say: 'refused'; readonly code: RefusalCode; readonly details: RefusalDetails };

let workbook: Workbook;
/** The rows that come next are made while the last ones are read. */
let ahead: Promise<RowBatch | undefined> | undefined;

parentPort?.on('message', (request: ThreadRequest) => {
  answer(request).then(send, (fault: unknown) => {
    const { code, details } = refusalOf(fault);
    send({ say: 'refused', code, details });
  });
});

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  switch (request.ask) {
    case 'open':
      workbook = await openWorkbookHere(request.bytes, request.limits);
      return { say: 'opened', sheets: workbook.sheets, date1904: workbook.date1904 };
    case 'start':
      await ahead?.catch(() => undefined);
      await workbook.start(request.sheet);
      lookAhead();
      return { say: 'rows', batch: undefined };
    case 'next': {
      const batch = await ahead;
      if (batch !== undefined) lookAhead();
      return { say: 'rows', batch };
    }
  }
}

function lookAhead(): void {
  ahead = workbook.next();
  // Whoever asks for the rows gets the fault.
  ahead.catch(() => undefined);
}

function send(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}
