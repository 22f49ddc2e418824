import { type Cycle } from '../../../api/cycles.js';
import { type components } from '../../../api/schema.js';

export type CycleChange = components['schemas']['CycleChangeBody'];

/** What can be set of a cycle. */
export interface CycleDraft extends Pick<
  Cycle,
  'months' | 'programmes' | 'cutoffs' | 'tolerance' | 'graceDays' | 'idleDays'
> {
  readonly window: Cycle['window'] | null;
  /** Rupiah; 0 where no decision needs a second person. */
  readonly secondPersonAbove: number;
}

/** What can be set by itself, in the order in which it is shown. */
export const SETTINGS = [
  'months',
  'programmes',
  'cutoffs',
  'window',
  'tolerance',
  'graceDays',
  'idleDays',
  'secondPersonAbove',
] as const satisfies readonly (keyof CycleDraft)[];

export type Setting = (typeof SETTINGS)[number];

export function draftOf({
  months,
  programmes,
  cutoffs,
  window,
  tolerance,
  graceDays,
  idleDays,
  secondPersonAbove = 0,
}: Cycle): CycleDraft {
  return {
    ...{ months, programmes, cutoffs, window: window ?? null },
    ...{ tolerance, graceDays, idleDays, secondPersonAbove },
  };
}

/** What somebody wants otherwise than it is. */
export function changesIn(before: CycleDraft, touched: Partial<CycleDraft>): readonly Setting[] {
  return SETTINGS.filter((setting) => {
    const wanted = touched[setting];
    return wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(before[setting]);
  });
}
