import { type RowsAhead, type RowSource } from '../carriers/row-source.js';
import { type FoundHeader } from '../layout/header-search.js';
import { RowClassifier } from '../layout/row-kinds.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { type SheetCells } from './sheet-cells.js';
import { type Tally } from './tally.js';

/** Reads one row of data. */
export interface RowReader {
  /** Takes the current row; false when it was rejected. */
  read(): boolean;
  /** Takes the current row and those found together with it that can be taken at once, all of them rows of data without anything to say of; gives how many, which may be none. */
  readTogether?(ahead: RowsAhead): number;
  /** Whether the current row is not filled in yet: then it is no row. */
  saysNothing?(): boolean;
  /** To be called after the last row. */
  finish?(): void;
}

/** Reads all rows below the header of one sheet and counts them; stops with a refusal where the columns change their order. */
export async function readRows(
  source: RowSource,
  header: FoundHeader,
  cells: SheetCells,
  reader: RowReader,
  tally: Tally,
): Promise<FileRefusal | undefined> {
  const classifier = new RowClassifier(source, header);
  do {
    const refusal = readBatch(source, header, classifier, cells, reader, tally);
    if (refusal !== undefined) return refusal;
  } while (await source.more());
  return source.refusal;
}

/** Reads the rows that are at hand. */
function readBatch(
  source: RowSource,
  header: FoundHeader,
  classifier: RowClassifier,
  cells: SheetCells,
  reader: RowReader,
  tally: Tally,
): FileRefusal | undefined {
  const width = header.headers.length;
  while (source.next()) {
    const together = readTogether(source, reader);
    if (together > 0) {
      tally.rows += together;
      tally.accepted += together;
      continue;
    }
    const kind = classifier.kindOf(tally.hasTotalRow);
    if (kind === 'DATA') {
      if (reader.saysNothing?.()) continue;
      tally.rows++;
      cells.problems.count = 0;
      if (source.count > width) cells.checkColumnCount();
      cells.sumOnly();
      if (reader.read()) tally.accepted++;
    } else if (kind === 'TOTAL') {
      const { sums, count } = classifier.totals();
      tally.state(sums, count);
    } else if (kind === 'TEXT') tally.warn('TEXT_BELOW_TOTAL', source.row);
    else if (kind === 'OTHER_HEADER')
      return new FileRefusal('HEADER_REORDERED', { row: source.row, headerRow: header.firstRow });
  }
  return undefined;
}

/** Takes as many of the rows that were found together as can be taken at once, from the current one on. */
function readTogether(source: RowSource, reader: RowReader): number {
  const { ahead } = source;
  if (ahead === undefined || ahead.at < 0 || reader.readTogether === undefined) return 0;
  const rows = reader.readTogether(ahead);
  if (rows > 1) source.passOver!(rows - 1);
  return rows;
}
