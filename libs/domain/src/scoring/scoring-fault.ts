/**
 * Why a score or an estimate cannot be made. None of them goes away by trying again.
 * - `NO_LEVEL_HOLDS`: an evidence has no level for a pair; its last level has to hold always.
 * - `TOO_MANY_PATTERNS`: the levels combine to more patterns than a whole number can tell apart.
 * - `TOO_FEW_PAIRS`: fewer pairs than an estimate of so many levels can rest on.
 * - `ONE_CLASS`: the pairs do not fall into matches and others; the weights would say nothing.
 */
export type ScoringFaultCode = 'NO_LEVEL_HOLDS' | 'TOO_MANY_PATTERNS' | 'TOO_FEW_PAIRS' | 'ONE_CLASS';

/** A fault of scoring; the message names the evidence or the count, never a value of a record. */
export class ScoringFault extends Error {
  constructor(
    readonly code: ScoringFaultCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'ScoringFault';
  }
}
