import { type Happening, type Origin } from '#application';
import { levelOf, LINES, type LogLevel } from './line-table.js';

/** Longest text of a field. */
const LONGEST = 300;

/** A number of a person may have 10 digits and more. Ids have letters between them. */
const LONG_NUMBER = /\d(?:[ .-]?\d){9,}/g;

/** Fields in which somebody wrote sentences: there a slip could put a number. */
const SENTENCES = new Set(['reason', 'about']);

/** A line of the log, before it is written. */
export interface LogLine {
  readonly level: LogLevel;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** The line that a happening becomes: only what the table names, and of that only numbers and short texts. */
export function lineOf(happening: Happening, origin: Origin | undefined): LogLine {
  const given: Readonly<Record<string, unknown>> = { ...happening };
  const fields: Record<string, string | number> = { what: happening.what };
  if (origin !== undefined) fields['correlation'] = origin.correlation;
  for (const name of LINES[happening.what].fields) {
    const value = given[name];
    if (typeof value === 'number') fields[name] = value;
    else if (typeof value === 'string') fields[name] = SENTENCES.has(name) ? maskedIn(value) : short(value);
  }
  return { level: levelOf(happening.what, given), fields };
}

/** A sentence in which long numbers show their last four digits. */
function maskedIn(sentence: string): string {
  return short(sentence.replaceAll(LONG_NUMBER, (number) => `…${number.slice(-4)}`));
}

function short(text: string): string {
  return text.slice(0, LONGEST);
}
