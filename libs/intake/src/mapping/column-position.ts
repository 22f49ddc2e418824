/** The last column of a spreadsheet is XFD. */
const MOST_COLUMNS = 16_384;

/** The position from 0 of a column that is given by its letters (in any case) or its number from 1; undefined for anything else. */
export function columnPosition(given: unknown): number | undefined {
  if (typeof given === 'number')
    return Number.isInteger(given) && given >= 1 && given <= MOST_COLUMNS ? given - 1 : undefined;
  if (typeof given !== 'string' || !/^[A-Z]{1,3}$/i.test(given.trim())) return undefined;
  let position = 0;
  for (const letter of given.trim().toUpperCase()) position = position * 26 + letter.charCodeAt(0) - 64;
  return position <= MOST_COLUMNS ? position - 1 : undefined;
}
