import { type ReportClosedV1 } from '#contracts';
import { fileKey, labelFiles } from '#domain';
import { type BookInputs, standingFiles } from '../book/book-inputs.js';
import { type HeldReport } from '../book/compute-standing.js';
import { counts, inBookOrder } from '../book/load-tables.js';

/** A row of a file. */
export interface GivenRow {
  readonly file: ReportClosedV1;
  /** Empty where the file has no sheets. */
  readonly sheet: string;
  /** As the file counts its rows. */
  readonly row: number;
}

const WITHIN_FILE = /^(?:!(?<sheet>.*))?#(?<row>\d{1,9})$/s;

/**
 * The rows that a ref may name in a book that was computed from these inputs: `file#row` or `file!sheet#row` (rules, 1: ref). Names of files and sheets
 * may hold those signs, so that there may be several. `held`: the reports that were left out.
 */
export function givenRows(ref: string, inputs: BookInputs, held: readonly HeldReport[]): GivenRow[] {
  const isLeftOut = new Set(held.map(({ file }) => file));
  const files = inBookOrder(standingFiles(inputs)).filter(({ file }) => !isLeftOut.has(file.id));
  const labels = labelFiles(files.map(({ file }) => file));
  return files.filter(counts).flatMap((closed) => {
    const label = labels.get(fileKey(closed.file))!;
    const { sheet = '', row } =
      (ref.startsWith(label) && WITHIN_FILE.exec(ref.slice(label.length))?.groups) || {};
    return row === undefined ? [] : [{ file: closed, sheet, row: Number(row) }];
  });
}
