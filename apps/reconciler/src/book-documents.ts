import { type ReportClosedV1 } from '#contracts';
import { type BookDocument } from '#application';
import { type ComputedBook, listFindings, listQuestions } from '#domain';
import {
  type ByteSink,
  type FileSummary,
  restatedByReport,
  type ResultTable,
  resultTables,
  summarise,
  summaryJson,
} from '#exports';

/** Rows between two looks at whether a piece is full. */
const ROWS_A_STEP = 512;

/** Bytes of a piece, but for the last one and for what the step over its end adds. */
const PIECE_BYTES = 1 << 20;

/** Which tables of a result a revision keeps. Rejected rows stand with their files; workbooks are made when they are asked for. */
const KEPT_TABLES = new Set(['ledger.csv', 'discrepancies.csv', 'links.csv', 'reviews.csv']);

/** The documents of a revision: the files that the command line writes of the same inputs, byte for byte. */
export function* bookDocuments(
  book: ComputedBook,
  files: readonly ReportClosedV1[],
): Generator<BookDocument> {
  const findings = listFindings(book);
  const rows = { book, findings, questions: listQuestions(book), rejects: [] };
  for (const table of resultTables(rows, false))
    if (KEPT_TABLES.has(table.name)) yield { name: table.name, pieces: piecesOf(table) };
  const summary = summarise(book, findings, fileSummaries(book, files));
  yield { name: 'summary.json', pieces: [Buffer.from(summaryJson(summary))] };
}

function* piecesOf(table: ResultTable): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const sink: ByteSink = (piece) => {
    waiting.push(piece.slice());
    bytes += piece.length;
  };
  const writing = table.begin(sink);
  for (let from = 0; from < table.rows; from += ROWS_A_STEP) {
    writing.write(from, Math.min(from + ROWS_A_STEP, table.rows));
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  writing.end();
  yield Buffer.concat(waiting);
}

/** What became of each file, in the order of the rules. */
function fileSummaries(book: ComputedBook, files: readonly ReportClosedV1[]): FileSummary[] {
  const restated = restatedByReport(book);
  let report = 0;
  return files.map(({ file: { role, name, sha256 }, channel, accepted, rejected, amount }) => ({
    role,
    name,
    sha256,
    rows: accepted + rejected,
    accepted,
    rejected,
    restated: channel === undefined ? 0 : restated[report++]!,
    amount,
  }));
}
