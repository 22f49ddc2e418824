import { type RowSource } from '../carriers/row-source.js';

/** Tables and indexes of fewer rows grow on their own for next to nothing. */
const FEWEST_ROWS = 50_000;

/** For how many rows room should be made at once: those that a large source, and so many bytes of files that follow it, are likely to have; 0 where they are few, or nobody knows. */
export function rowsExpected({ extent }: RowSource, followingBytes = 0): number {
  if (extent === undefined) return 0;
  const rows = Math.ceil((extent.bytes + followingBytes) / extent.bytesOfRow);
  return rows >= FEWEST_ROWS ? rows : 0;
}
