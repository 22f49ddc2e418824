import { type Beside } from '../payments/payment.js';

/** What became of the rows of a group. */
export interface Tally {
  rows: number;
  /** Linked automatically to the household whose payment it is, or to another one. */
  right: number;
  wrong: number;
  /** Left to a person; among these, those that have the true household among their candidates. */
  review: number;
  reviewWithTruth: number;
  /** Neither linked nor left to a person. */
  none: number;
  /** Rows that carry an undamaged second identifier; among these, those that were linked rightly. */
  withSecond: number;
  rightWithSecond: number;
  /** The same of rows that state anything undamaged beside the NIK, also where it is the only identifier. */
  withAnother: number;
  rightWithAnother: number;
}

/** What a row is counted as. */
export type Result = 'RIGHT' | 'WRONG' | 'REVIEW_WITH_TRUTH' | 'REVIEW_WITHOUT_TRUTH' | 'NONE';

export function emptyTally(): Tally {
  return {
    rows: 0,
    right: 0,
    wrong: 0,
    review: 0,
    reviewWithTruth: 0,
    none: 0,
    withSecond: 0,
    rightWithSecond: 0,
    withAnother: 0,
    rightWithAnother: 0,
  };
}

/** Counts a row. */
export function count(tally: Tally, result: Result, { statesAnother, carriesSecond }: Beside): void {
  tally.rows++;
  if (carriesSecond) tally.withSecond++;
  if (statesAnother) tally.withAnother++;
  switch (result) {
    case 'RIGHT':
      tally.right++;
      if (carriesSecond) tally.rightWithSecond++;
      if (statesAnother) tally.rightWithAnother++;
      return;
    case 'WRONG':
      tally.wrong++;
      return;
    case 'REVIEW_WITH_TRUTH':
      tally.reviewWithTruth++;
      tally.review++;
      return;
    case 'REVIEW_WITHOUT_TRUTH':
      tally.review++;
      return;
    case 'NONE':
      tally.none++;
  }
}

/** The counts of several groups together. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const tally of tallies)
    for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name];
  return sum;
}
