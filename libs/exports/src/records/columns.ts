import { type CellStyle } from '#workbook';
import { MONEY, MONEY_HEADING, PROSE, TEXT, WRAPPED_TEXT } from '../spreadsheet/styles.js';
import { dayText } from '../words/dates.js';
import { momentText } from '../words/moments.js';
import { type RecordColumn } from './record-table.js';

type CellOf<Row, Value> = (row: Row) => Value | undefined;

/** What is more than a value of a column. */
interface TextLook {
  /** What people read instead of a code, such as `{ BRI: 'Bank' }`. */
  readonly words?: Readonly<Record<string, string>>;
  readonly width?: number;
}

/** A column with a text: one of few words, or one that is broken into lines. */
export function textColumn<Row>(
  code: string,
  heading: string,
  of: CellOf<Row, string>,
  { words, width = 18 }: TextLook = {},
): RecordColumn<Row> {
  const shown = words && { shown: (text: string): string => words[text] ?? text };
  return { code, heading, width, style: WRAPPED_TEXT, of, ...shown };
}

/** A column with an id, which is neither broken nor changed by a spreadsheet. */
export function idColumn<Row>(
  code: string,
  heading: string,
  of: CellOf<Row, string>,
  width = 34,
): RecordColumn<Row> {
  return { code, heading, width, style: TEXT, of };
}

/** A column with several texts, which a workbook shows one below the other. */
export function listColumn<Row>(
  code: string,
  heading: string,
  of: CellOf<Row, readonly string[]>,
  { words, width = 20 }: TextLook = {},
): RecordColumn<Row> {
  const shown = (texts: string): string =>
    texts
      .split(';')
      .map((text) => words?.[text] ?? text)
      .join('\n');
  return { code, heading, width, style: WRAPPED_TEXT, shown, of: (row) => of(row)?.join(';') };
}

/** A column with a sum of rupiah or a count. */
export function numberColumn<Row>(
  code: string,
  heading: string,
  of: CellOf<Row, number>,
  width = 12,
): RecordColumn<Row> {
  return { code, heading, width, style: MONEY, headingStyle: MONEY_HEADING, of };
}

/** A column with a moment: ISO 8601 in CSV, in words and in the time of western Indonesia in a workbook. */
export function momentColumn<Row>(code: string, heading: string, of: CellOf<Row, string>): RecordColumn<Row> {
  return { code, heading, width: 24, style: WRAPPED_TEXT, shown: momentText, of };
}

/** A column with a day. */
export function dayColumn<Row>(code: string, heading: string, of: CellOf<Row, string>): RecordColumn<Row> {
  return { code, heading, width: 18, style: TEXT, shown: dayText, of };
}

/** A column that says yes or no. */
export function truthColumn<Row>(code: string, heading: string, of: CellOf<Row, boolean>): RecordColumn<Row> {
  const words: Readonly<Record<string, string>> = { true: 'ya', false: 'tidak' };
  return {
    ...{ code, heading, width: 12, style: PROSE satisfies CellStyle },
    shown: (text) => words[text] ?? text,
    of: (row) => of(row)?.toString(),
  };
}
