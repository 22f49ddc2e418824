import fc from 'fast-check';
import { type BookInput, reconcile } from '../../../domain/src/index.js';
import { disagreement } from '../compare.js';
import { arbitraryBookInput } from '../generators/arbitrary-book-input.js';
import { arbitrarySharedNumbers } from '../generators/arbitrary-shared-numbers.js';
import { reconcileSlowly } from '../oracle/reconcile-slowly.js';
import { type Months } from './mutation.js';

/** Cases made at once: most wrong rules are found among the first. */
const BATCH = 50;

/** Looks for an input about which the two implementations disagree; its number among the cases tried, or -1. A crash of either is a disagreement. */
export function hunt(seed: number, cases: number, among: Months = 'any'): number {
  const months = among === 'any' ? arbitraryBookInput() : arbitrarySharedNumbers();
  for (let tried = 0; tried < cases; tried += BATCH) {
    const found = fc.sample(months, { seed: seed + tried, numRuns: BATCH }).findIndex(disagree);
    if (found !== -1) return tried + found;
  }
  return -1;
}

function disagree(input: BookInput): boolean {
  try {
    return disagreement(input, reconcile, reconcileSlowly) !== undefined;
  } catch {
    return true;
  }
}
