import fc from 'fast-check';
import { reconcile } from '../../../domain/src/index.js';
import { disagreement } from '../compare.js';
import { arbitraryBookInput } from '../generators/arbitrary-book-input.js';
import { reconcileSlowly } from '../oracle/reconcile-slowly.js';

/** Looks for an input about which the two implementations disagree; its number among the cases tried, or -1. A crash of either is a disagreement. */
export function hunt(seed: number, cases: number): number {
  const inputs = fc.sample(arbitraryBookInput(), { seed, numRuns: cases });
  return inputs.findIndex((input) => {
    try {
      return disagreement(input, reconcile, reconcileSlowly) !== undefined;
    } catch {
      return true;
    }
  });
}
