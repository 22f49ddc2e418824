import { OfficialAreas } from '#adapters/areas';
import { serveWork } from '#adapters/threads';
import { type AlertScope, type Head, KeptTables, reviseBook, type SequencedInput } from '#application';
import { bookDocuments } from './book-documents.js';

/** A revision that is to be made. */
export interface BookTask {
  readonly head: Head;
  readonly inputs: readonly SequencedInput[];
  readonly scope: AlertScope;
}

/** Rows of books that are kept in memory: some 150 MB a million. */
const KEPT_ROWS = 3_000_000;

const areas = new OfficialAreas();
const kept = new KeptTables(KEPT_ROWS);

serveWork(({ head, inputs, scope }: BookTask, { segments }): Promise<Head> =>
  reviseBook(head, inputs, { segments, areas, kept, alerts: scope, documents: bookDocuments }),
);
