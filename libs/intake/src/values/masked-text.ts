import { tidyText } from './tidy-text.js';

/**
 * So many digits in a row may be a NIK, KK, account or card, also with signs between, and with single letters (an O typed for a 0). Each piece between two digits can be
 * read in one way only, so that no text takes long.
 */
const LONG_NUMBER = /\p{Nd}(?:[\s.,\-‐-―'’/_]*(?:\p{L}[\s.,\-‐-―'’/_]*)?\p{Nd}){9,}/gu;

/** A period or an hour of a day: fewer digits than any of those numbers, and of use in a message. */
const CALENDAR = /^\d{4}-\d{2}(?:\/\d{4}-\d{2}|-\d{2}[ T]\d{2})$|^\d{2}\/\d{2}\/\d{4} \d{2}$/;

/**
 * The number of a letter or decision, which ends with its year after two groups or more: `188.45/123/2026`, `460/0123/35.09.312/2026`. Groups of four digits alone are none:
 * a NIK is written so, too.
 */
const PAPER_NUMBER =
  /(?<![\p{Nd}./])(?!\d{4}(?:[./]\d{4}){3}(?!\d))(\d{1,5}(?:\.\d{1,4}){0,4}(?:\/\d{1,5}(?:\.\d{1,4}){0,4})+\/(?:19|20)\d{2})(?![./]?\p{Nd})/gu;

const MOST_SHOWN = 40;

/** A text with long numbers reduced to their last four digits, so that nothing that is shown holds a NIK, KK, account or card (domain, UU 27/2022). */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) =>
    CALENDAR.test(number) ? number : `…${number.replace(/\P{Nd}+/gu, '').slice(-4)}`,
  );
}

/** A text of a file as it may be shown: one line, no control characters, long numbers masked. */
export function shownText(text: string): string {
  return maskLongNumbers(tidyText(text));
}

/** The same of a text in which papers are named: their numbers stay whole. */
export function textOfPaper(text: string): string {
  const parts = tidyText(text).split(PAPER_NUMBER);
  return parts.map((part, at) => (at % 2 === 0 ? maskLongNumbers(part) : part)).join('');
}

/** A text of which so many characters are shown at most. */
export function shortened(text: string, most = MOST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** What a cell says, for a message: as it may be shown, shortened, in quotes. */
export function quoted(text: string): string {
  return `"${shortened(shownText(text))}"`;
}

/** The last four digits of a number with how many there are before left out. */
export function lastDigits(digits: string): string {
  return digits.length <= 4 ? digits : `…${digits.slice(-4)}`;
}
