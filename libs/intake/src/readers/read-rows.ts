import { type RowSource } from '../carriers/row-source.js';
import { type FoundHeader } from '../layout/header-search.js';
import { RowClassifier } from '../layout/row-kinds.js';
import { type SheetCells } from './sheet-cells.js';
import { type Tally } from './tally.js';

/** Reads one row of data. */
export interface RowReader {
  /** Takes the current row; false when it was rejected. */
  read(): boolean;
}

/** Reads all rows below the header of one sheet and counts them. */
export function readRows(
  source: RowSource,
  header: FoundHeader,
  cells: SheetCells,
  reader: RowReader,
  tally: Tally,
): void {
  const classifier = new RowClassifier(source, header);
  const width = header.headers.length;
  while (source.next()) {
    const kind = classifier.kindOf(tally.hasTotalRow);
    if (kind === 'DATA') {
      tally.rows++;
      cells.problems.count = 0;
      if (source.count > width) cells.checkColumnCount();
      cells.sumOnly();
      if (reader.read()) tally.accepted++;
    } else if (kind === 'TOTAL') {
      const { sums, count } = classifier.totals();
      tally.state(sums, count);
    } else if (kind === 'TEXT') tally.warn('TEXT_BELOW_TOTAL', source.row);
  }
}
