import { overlaps, type Month, type Months } from '../../../domain/src/values/months.js';
import { headerKey, HeaderNames } from '../layout/header-names.js';
import { type Profile } from '../profiles/profile.js';
import {
  type BareNumber,
  firstOfPacked,
  lastOfPacked,
  NO_MONTHS,
  parseMonths,
  UNREADABLE_MONTHS,
} from '../values/months-text.js';
import { shortened, shownText } from '../values/masked-text.js';

/** Months as a row states them: the header and the text below it, as they may be shown. */
export interface StatedMonths {
  readonly header: string;
  readonly text: string;
}

/** The different months that rows by header state. */
export function statedMonths(
  profile: Profile,
  rows: readonly Readonly<Record<string, unknown>>[],
): StatedMonths[] {
  const names = new HeaderNames(profile);
  const known = new Map<string, boolean>();
  const stated = new Map<string, StatedMonths>();
  for (const row of rows)
    for (const [header, value] of Object.entries(row)) {
      if (!known.has(header)) known.set(header, names.fieldOf(header) === 'months');
      if (!known.get(header) || typeof value !== 'string') continue;
      const one = { header: shortened(shownText(header)), text: shortened(shownText(value)) };
      stated.set(`${one.header}\n${one.text}`, one);
    }
  return [...stated.values()];
}

/** Whether stated months touch those of a cycle; undefined where they say nothing that can be read. */
export function touchesCycle(
  profile: Profile,
  { header, text }: StatedMonths,
  cycle: Months,
): boolean | undefined {
  const packed = parseMonths(text, cycle, profile.bareMonths?.[headerKey(header)] as BareNumber);
  if (packed === NO_MONTHS || packed === UNREADABLE_MONTHS) return undefined;
  const months = { first: firstOfPacked(packed) as Month, last: lastOfPacked(packed) as Month };
  return overlaps(months, cycle);
}
