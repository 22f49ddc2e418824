import { serveWork } from '#adapters/threads';
import { type DataScope, type Head, putEach, type SegmentHash, within } from '#application';
import { listFindings, listQuestions } from '#domain';
import { type ResultTable, resultTables, tablePieces } from '#exports';
import { standingOf } from './standing-of.js';
import { type TableName } from './table-names.js';

/** A table of a revision that is to be made. */
export interface TableTask {
  readonly scope: DataScope;
  readonly head: Head;
  readonly name: TableName;
  /** Positions of the rows of the discrepancies that are wanted; all where it is left out. */
  readonly rows?: Int32Array;
}

/** Makes a table as the command line does, from the inputs of the revision; gives the segments of its bytes. */
serveWork(async ({ scope, head, name, rows: wanted }: TableTask, { segments }): Promise<SegmentHash[]> => {
  const { book } = await standingOf(segments, scope, head);
  const all = listFindings(book);
  const findings = wanted === undefined ? all : all.picked(wanted);
  const rows = { book, findings, questions: listQuestions(book), rejects: [] };
  const table = resultTables(rows, false).find((each) => each.name === name)!;
  return (await putEach(within(segments, scope), name, pagesOf(table))).map(({ hash }) => hash);
});

function* pagesOf(table: ResultTable): Generator<{ readonly bytes: Uint8Array; readonly rows: number }> {
  for (const bytes of tablePieces(table)) yield { bytes, rows: 0 };
}
