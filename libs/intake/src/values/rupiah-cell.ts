import { isNumber, type RowSource } from '../carriers/row-source.js';
import { FRACTION_AMOUNT, readAmount } from './rupiah-text.js';

const POINT = 46;

/** The whole rupiah of a cell, or one of the codes of `readAmount`. In a number of a spreadsheet a point never parts thousands. */
export function cellAmount(source: RowSource, column: number): number {
  const { bytes } = source;
  const start = source.starts[column]!;
  const end = source.ends[column]!;
  if (isNumber(source, column) && bytes.subarray(start, end).includes(POINT)) return FRACTION_AMOUNT;
  return readAmount(bytes, start, end);
}
