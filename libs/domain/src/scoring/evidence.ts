import { ScoringFault } from './scoring-fault.js';

/** What an estimate has to know of a level. */
interface LevelShape {
  readonly name: string;
  /** Nothing can be said, mostly because a value is missing: weighs 0 and takes no part in the estimate. */
  readonly missing?: true;
}

/** What an estimate has to know of a kind of evidence: its levels in the order of trying. */
export interface EvidenceShape {
  readonly name: string;
  readonly levels: readonly LevelShape[];
  /** The levels stand from the most to the least agreeing: a later one never weighs more than an earlier one. */
  readonly falling?: true;
}

/** One way in which two records can agree or differ. */
export interface Level<Item> extends LevelShape {
  readonly holds: (left: Item, right: Item) => boolean;
  /** The share of records (0 to 1) that have the value on which both agree: rare values then weigh more. */
  readonly frequency?: (left: Item, right: Item) => number;
}

/** A kind of evidence, such as a surname: the first level that holds counts; the last one has to hold always. */
export interface Evidence<Item> extends EvidenceShape {
  readonly levels: readonly Level<Item>[];
}

/** Pairs by pattern (`patternOf`); a count may be a fraction where a pair of a sample stands for several. */
export type PatternCounts = ReadonlyMap<number, number>;

/** Position of the first level that holds. Faults: NO_LEVEL_HOLDS. */
export function levelOf<Item>(evidence: Evidence<Item>, left: Item, right: Item): number {
  const level = evidence.levels.findIndex(({ holds }) => holds(left, right));
  if (level === -1) throw new ScoringFault('NO_LEVEL_HOLDS', evidence.name);
  return level;
}

/**
 * The levels that held of all evidence as one whole number: the first evidence is its highest digit, in the base of its count of levels.
 * Faults: NO_LEVEL_HOLDS, TOO_MANY_PATTERNS.
 */
export function patternOf<Item>(evidence: readonly Evidence<Item>[], left: Item, right: Item): number {
  let pattern = 0;
  for (const kind of evidence) pattern = pattern * kind.levels.length + levelOf(kind, left, right);
  if (!Number.isSafeInteger(pattern))
    throw new ScoringFault('TOO_MANY_PATTERNS', `${evidence.length} kinds of evidence`);
  return pattern;
}

/** The positions of the levels in a pattern, one for each kind of evidence. */
export function levelsIn(evidence: readonly EvidenceShape[], pattern: number): number[] {
  let rest = pattern;
  return evidence
    .toReversed()
    .map(({ levels }) => {
      const level = rest % levels.length;
      rest = Math.floor(rest / levels.length);
      return level;
    })
    .toReversed();
}
