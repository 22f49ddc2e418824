import { REVIEW_COLUMNS } from './review-row.js';

const HEADER = Buffer.from(`${REVIEW_COLUMNS.join(',')}\r\n`);
const FIRST_TO_FILL = REVIEW_COLUMNS.indexOf('decision');

const [QUOTE, COMMA, RETURN, LINE_END] = Buffer.from('",\r\n');

/**
 * Whether a list of questions (`reviews.csv`) stands there as it is written: below its very header each row has all columns, and nothing in those that a person fills. False wherever anything
 * is otherwise, which says nothing yet of answers: such a list has to be read. A list of thousands of questions is looked through in milliseconds so.
 */
export function isUnanswered(list: Uint8Array): boolean {
  if (Buffer.compare(list.subarray(0, HEADER.length), HEADER) !== 0) return false;
  let column = 0;
  let isQuoted = false;
  for (let at = HEADER.length; at < list.length; at++) {
    const byte = list[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (byte === COMMA) column++;
    else if (byte === LINE_END) {
      if (column !== REVIEW_COLUMNS.length - 1) return false;
      column = 0;
      continue;
    } else if (byte === RETURN) continue;
    if (column >= FIRST_TO_FILL && byte !== COMMA) return false;
  }
  return list.at(-1) === LINE_END && !isQuoted;
}
