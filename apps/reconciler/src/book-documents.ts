import { type ReportClosedV1 } from '#contracts';
import { type BookDocument } from '#application';
import { type ComputedBook, listFindings } from '#domain';
import { type FileSummary, restatedByReport, summarise, summaryJson } from '#exports';

/** What is kept with a revision for those who look at it: `summary.json` as the command line writes it. The tables are made when they are asked for. */
export function* bookDocuments(
  book: ComputedBook,
  files: readonly ReportClosedV1[],
): Generator<BookDocument> {
  const summary = summarise(book, listFindings(book), fileSummaries(book, files));
  yield { name: 'summary.json', pieces: [Buffer.from(summaryJson(summary))] };
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
