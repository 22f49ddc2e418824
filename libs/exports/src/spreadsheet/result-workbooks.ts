import { WorkbookWriter } from '#workbook';
import { type ByteSink, type CellWriter } from '../cell-writer.js';
import {
  explainDiscrepancies,
  explainLedger,
  explainLinks,
  explainReviews,
  type ResultFacts,
} from './explanation-sheet.js';
import {
  DISCREPANCY_SHEET_COLUMNS,
  LEDGER_SHEET_COLUMNS,
  LINK_SHEET_COLUMNS,
  REVIEW_SHEET_COLUMNS,
} from './result-columns.js';
import { TableWriter } from './table-writer.js';

/** `ledger.xlsx`: takes the rows of `writeLedgerRow`, and explains itself. */
export function ledgerWorkbook(sink: ByteSink, facts: ResultFacts): CellWriter {
  const workbook = new WorkbookWriter(sink, { title: 'Keadaan setiap hak bantuan' });
  return new TableWriter(workbook, 'Daftar', LEDGER_SHEET_COLUMNS, () => explainLedger(workbook, facts));
}

/** `discrepancies.xlsx`: takes the rows of `writeDiscrepancyRow`, and explains itself. */
export function discrepancyWorkbook(sink: ByteSink, facts: ResultFacts): CellWriter {
  const workbook = new WorkbookWriter(sink, { title: 'Temuan' });
  return new TableWriter(workbook, 'Temuan', DISCREPANCY_SHEET_COLUMNS, () =>
    explainDiscrepancies(workbook, facts),
  );
}

/** `links.xlsx`: takes the rows of `writeLinkRows`, and explains itself. */
export function linkWorkbook(sink: ByteSink, facts: ResultFacts): CellWriter {
  const workbook = new WorkbookWriter(sink, { title: 'Pembayaran dan keluarganya' });
  return new TableWriter(workbook, 'Pembayaran', LINK_SHEET_COLUMNS, () => explainLinks(workbook, facts));
}

/** `reviews.xlsx`: takes the rows of `writeReviewRow`, and explains itself. */
export function reviewWorkbook(sink: ByteSink, facts: ResultFacts): CellWriter {
  const workbook = new WorkbookWriter(sink, { title: 'Perlu keputusan petugas' });
  return new TableWriter(workbook, 'Pertanyaan', REVIEW_SHEET_COLUMNS, () => explainReviews(workbook, facts));
}
