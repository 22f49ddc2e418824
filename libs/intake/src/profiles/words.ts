import { type Words } from './profile.js';
import reasons from './failure-reasons.json' with { type: 'json' };
import vocabulary from './vocabulary.json' with { type: 'json' };

/** A text as words are compared: capital letters and digits, single spaces between. */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Meanings by word, for look-ups with `wordKey`. */
export function meanings(words: Words): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([meaning, list]) => list.map((word) => [wordKey(word), meaning] as const)),
  );
}

const programmes = meanings(vocabulary.programmes);
const channels = meanings(vocabulary.channels);
const genericChannels = new Set(vocabulary.genericChannels);
const notStated = new Set(vocabulary.notStated);
const spreadsheetErrors = new Set(vocabulary.spreadsheetErrors);
const monthNumbers = new Map(
  vocabulary.months.flatMap((words, month) => words.map((word) => [word, month + 1] as const)),
);

/** The code of a programme by any of its names; undefined for an unknown word. Further programmes are data. */
export function programmeCode(text: string): string | undefined {
  return programmes.get(wordKey(text));
}

/** The code of a channel by any of its names; undefined for an unknown word. */
export function channelCode(text: string): string | undefined {
  return channels.get(wordKey(text));
}

/** Whether the word says only that it is a bank, and another column says which. */
export function isGenericChannel(text: string): boolean {
  return genericChannels.has(wordKey(text));
}

/** Whether a spreadsheet could not work out what should stand in a cell. What that is, nobody knows: it is not nothing. */
export function isSpreadsheetError(text: string): boolean {
  return spreadsheetErrors.has(text.trim().toUpperCase());
}

/** Whether a cell says in words (or with a dash) that there is nothing. */
export function saysNothing(text: string): boolean {
  if (isSpreadsheetError(text)) return false;
  return /^[\s\-–—._]*$/.test(text) || notStated.has(wordKey(text));
}

/** Number of a month (1-12) by its Indonesian or English name or abbreviation. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(word);
}

/** The code of a failure's reason by keywords, the first rule that fits; undefined when none does. */
export function failureCode(text: string): string | undefined {
  const padded = ` ${wordKey(text)} `;
  const holds = (keyword: string) => padded.includes(` ${keyword} `);
  return reasons.find((rule) => rule.keywords.some(holds) && !(rule.unless ?? []).some(holds))?.code;
}

const TOTAL = new RegExp(`^(?:${vocabulary.totals.join('|')})\\b`);
const SUBTOTAL = new RegExp(`^(?:${vocabulary.subtotals.join('|')})\\b`);
const COUNT_BEFORE_THING = new RegExp(`(\\d[\\d.,]*)\\s*(?:${vocabulary.countedThings.join('|')})\\b`);
const THING_BEFORE_COUNT = new RegExp(`(?:${vocabulary.countedThings.join('|')})\\s*[:=]?\\s*(\\d[\\d.,]*)$`);

export type TotalLabel = 'TOTAL' | 'SUBTOTAL';

/** Whether a cell labels a total row: `JUMLAH`, `TOTAL`, `GRAND TOTAL`, also with more words behind. */
export function totalLabel(text: string): TotalLabel | undefined {
  const key = wordKey(text);
  return SUBTOTAL.test(key) ? 'SUBTOTAL' : TOTAL.test(key) ? 'TOTAL' : undefined;
}

/** The count that a cell of a total row states: `TOTAL 4200 KPM`, `4.200 KPM`, `Jumlah KPM: 4200`, `TOTAL 4200`. */
export function statedCount(text: string): number | undefined {
  const capitals = text.toUpperCase().trim();
  const match =
    COUNT_BEFORE_THING.exec(capitals) ??
    THING_BEFORE_COUNT.exec(capitals) ??
    /^(?:GRAND\s+)?(?:TOTAL|JUMLAH)\s*[:=]?\s*(\d[\d.,]*)$/.exec(capitals);
  return match ? wholeCount(match[1]!) : undefined;
}

/** A count of up to seven digits, with or without thousands; undefined for any other text. */
function wholeCount(text: string): number | undefined {
  const trimmed = text.trim().replace(/[.,]$/, '');
  if (!/^(?:\d{1,7}|\d{1,3}(?:[.,]\d{3}){1,2})$/.test(trimmed)) return undefined;
  return Number(trimmed.replace(/[.,]/g, ''));
}
