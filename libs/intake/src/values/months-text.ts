import { type Month, monthOf, type Months, overlaps } from '../../../domain/src/values/months.js';
import { monthNumber, saysNothing } from '../profiles/words.js';
import { fullYear, parseDay } from './days.js';

/** A cell without months, and one that cannot be read. */
export const NO_MONTHS = 0;
export const UNREADABLE_MONTHS = -1;

const FIRST_FACTOR = 65_536;

/** A range of months in one number, so that a column's texts can be read once and kept. */
function packMonths(months: Months): number {
  return months.first * FIRST_FACTOR + months.last;
}

/** The first month of packed ones; 0 of none. */
export function firstOfPacked(packed: number): number {
  return Math.floor(packed / FIRST_FACTOR);
}

/** The last month of packed ones; 0 of none. */
export function lastOfPacked(packed: number): number {
  return packed % FIRST_FACTOR;
}

/** What a bare number means: a stage in a column TAHAP, a month in a column BULAN, nothing elsewhere. */
export type BareNumber = 'stage' | 'month' | undefined;

/** Joins the two ends of a range, or the members of a list. */
const BETWEEN = /\s*(?:\bS\s*[./]?\s*D\b\.?|\bSAMPAI(?:\s+DENGAN)?\b|\bHINGGA\b|\bDAN\b|[–—&+,]|\s-\s)\s*/;
const STAGE = /^(?:TAHAP|THP|TW|TRIWULAN|KUARTAL|Q)[\s.\-_]*(?:KE[\s-]*)?(I{1,3}|IV|[1-4])\b[\s/,\-_]*(.*)$/;
const YEAR = /^(?:(?:TAHUN|THN|TH|T\.?A)\.?\s*)?(\d{4})$/;

/**
 * Reads months in any form of the file contract (Values: Months) as packed months; NO_MONTHS when there are none, UNREADABLE_MONTHS when it is no period. Stages are
 * quarters. A stage or month without a year takes the cycle's: of several the first with which it touches the cycle.
 */
export function parseMonths(text: string, cycle: Months, bare: BareNumber): number {
  const upper = text.trim().replace(/^'/, '').replace(/\s+/g, ' ').toUpperCase();
  if (saysNothing(upper)) return NO_MONTHS;
  const period = upper.replace(/^(?:PERIODE|BULAN|PENYALURAN|PENCAIRAN|SALUR)\s+/, '');
  const months =
    readStage(period, cycle, bare) ??
    readNumbers(period) ??
    readNames(period, cycle, bare) ??
    readDays(period);
  return months === undefined ? UNREADABLE_MONTHS : packMonths(months);
}

/** `TAHAP 1 2026`, `TAHAP I TAHUN 2026`, `TW1`, and in a column TAHAP `1` and `I`. */
function readStage(text: string, cycle: Months, bare: BareNumber): Months | undefined {
  const match = STAGE.exec(bare === 'stage' && /^(?:[1-4]|I{1,3}|IV)\b/.test(text) ? `TAHAP ${text}` : text);
  if (!match) return undefined;
  const stage = ['I', 'II', 'III', 'IV'].indexOf(match[1]!) + 1 || Number(match[1]);
  const year = match[2] === '' ? undefined : YEAR.exec(match[2]!.trim());
  if (year === null) return undefined;
  const range = (of: number) => rangeOf(monthOf(of, stage * 3 - 2), monthOf(of, stage * 3));
  return year === undefined ? withinCycle(cycle, range) : range(Number(year[1]));
}

/** `2026-01/2026-03`, `2026-01`, `202601`, `202601-202603`, `01/2026`. */
function readNumbers(text: string): Months | undefined {
  const yearFirst = /^(\d{4})-?(\d{2})(?:\s*(?:[/-]|S\.?[/.]?D\.?)\s*(\d{4})-?(\d{2}))?$/.exec(text);
  if (yearFirst) {
    const first = monthOf(Number(yearFirst[1]), Number(yearFirst[2]));
    return rangeOf(
      first,
      yearFirst[3] === undefined ? first : monthOf(Number(yearFirst[3]), Number(yearFirst[4])),
    );
  }
  const monthFirst = /^(\d{2})[-/](\d{4})(?:\s*(?:-|S\.?[/.]?D\.?)\s*(\d{2})[-/](\d{4}))?$/.exec(text);
  if (!monthFirst) return undefined;
  const first = monthOf(Number(monthFirst[2]), Number(monthFirst[1]));
  return rangeOf(
    first,
    monthFirst[3] === undefined ? first : monthOf(Number(monthFirst[4]), Number(monthFirst[3])),
  );
}

interface StatedMonth {
  readonly month: number;
  year?: number;
}

/** `Januari 2026`, `Jan-26`, `JAN-MAR 2026`, `Januari s.d. Maret 2026`, `Des 2025 - Jan 2026`, `Januari, Februari, Maret 2026`; in a column BULAN also `1`. */
function readNames(text: string, cycle: Months, bare: BareNumber): Months | undefined {
  const words = text.replace(new RegExp(BETWEEN, 'g'), ' ').match(/[^\s\-/.]+/g) ?? [];
  const stated: StatedMonth[] = [];
  for (const word of words) {
    const last = stated.at(-1);
    const month =
      monthNumber(word) ??
      (bare === 'month' && words.length === 1 && /^\d{1,2}$/.test(word) ? Number(word) : undefined);
    if (month !== undefined) stated.push({ month });
    else if (/^(?:\d{4}|\d{2})$/.test(word) && last !== undefined && last.year === undefined)
      last.year = fullYear(word);
    else if (!/^(?:TAHUN|THN|TH|BULAN)$/.test(word)) return undefined;
  }
  return stated.length === 0 ? undefined : spanOf(stated, cycle);
}

/** From the first to the last stated month; a month without a year has that of the next one, else of the one before. More than two must follow each other. */
function spanOf(stated: readonly StatedMonth[], cycle: Months): Months | undefined {
  let year: number | undefined;
  for (const one of stated.toReversed()) year = one.year ??= year;
  if (stated.every((one) => one.year === undefined))
    return withinCycle(cycle, (of) =>
      spanOf(
        stated.map(({ month }) => ({ month, year: of })),
        cycle,
      ),
    );
  for (const one of stated) year = one.year ??= year;
  const months = stated.map((one) => monthOf(one.year!, one.month));
  const gap = stated.length > 2 && months.some((month, at) => at > 0 && month !== months[at - 1]! + 1);
  return gap ? undefined : rangeOf(months[0], months.at(-1));
}

/** `01/01/2026 s.d. 31/03/2026`, or the day that a spreadsheet made of `Jan-26`. */
function readDays(text: string): Months | undefined {
  const ends = text.split(BETWEEN);
  if (ends.length > 2) return undefined;
  const days = ends.map(parseDay);
  if (days.some((day) => day <= 0)) return undefined;
  const months = days.map((day) => {
    const date = new Date(day * 86_400_000);
    return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
  });
  return rangeOf(months[0], months.at(-1));
}

function withinCycle(cycle: Months, range: (year: number) => Months | undefined): Months | undefined {
  const first = Math.floor(cycle.first / 12);
  const last = Math.floor(cycle.last / 12);
  for (let year = first; year <= last; year++) {
    const months = range(year);
    if (months !== undefined && overlaps(months, cycle)) return months;
  }
  return range(first);
}

function rangeOf(first: Month | undefined, last: Month | undefined): Months | undefined {
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
