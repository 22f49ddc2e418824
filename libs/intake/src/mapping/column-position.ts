import { columnOfRef, MOST_COLUMNS } from '../carriers/xlsx/cells/cell-refs.js';

/** The position from 0 of a column that is given by its letters (in any case) or its number from 1; undefined for anything else. */
export function columnPosition(given: unknown): number | undefined {
  if (typeof given === 'number')
    return Number.isInteger(given) && given >= 1 && given <= MOST_COLUMNS ? given - 1 : undefined;
  if (typeof given !== 'string' || !/^[A-Z]{1,3}$/i.test(given.trim())) return undefined;
  const position = columnOfRef(given.trim().toUpperCase());
  return position < 0 ? undefined : position;
}
