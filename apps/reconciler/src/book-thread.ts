import { OfficialAreas } from '#adapters/areas';
import { serveWork } from '#adapters/threads';
import { type AlertScope, type Head, reviseBook, type SequencedInput } from '#application';
import { bookDocuments } from './book-documents.js';

/** A revision that is to be made. */
export interface BookTask {
  readonly head: Head;
  readonly inputs: readonly SequencedInput[];
  readonly scope: AlertScope;
}

const areas = new OfficialAreas();

serveWork(({ head, inputs, scope }: BookTask, { segments }): Promise<Head> =>
  reviseBook(head, inputs, { segments, areas, alerts: scope, documents: bookDocuments }),
);
