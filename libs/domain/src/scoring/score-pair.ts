import { inHundredths, type EvidenceWeights } from './estimate-weights.js';
import { type Evidence, levelOf } from './evidence.js';

/** A level that held, and what it weighed. */
interface HeldLevel {
  readonly evidence: string;
  readonly level: string;
  /** Hundredths of log2 units. */
  readonly weight: number;
}

/** Why two records are, or are not, the same: a level for each kind of evidence, in its order. */
export interface PairExplanation {
  readonly held: readonly HeldLevel[];
  /** Sum of the weights in hundredths of log2 units. */
  readonly sum: number;
}

/** The sum of the weights of the levels that hold, in hundredths of log2 units. `weights` are those of the evidence, in its order. Faults: NO_LEVEL_HOLDS. */
export function scorePair<Item>(
  evidence: readonly Evidence<Item>[],
  weights: readonly EvidenceWeights[],
  left: Item,
  right: Item,
): number {
  return evidence.reduce((sum, kind, position) => {
    const level = levelOf(kind, left, right);
    return sum + weightOf(kind, weights[position]!, level, left, right);
  }, 0);
}

/** The same with the levels that held. */
export function explainPair<Item>(
  evidence: readonly Evidence<Item>[],
  weights: readonly EvidenceWeights[],
  left: Item,
  right: Item,
): PairExplanation {
  const held = evidence.map((kind, position) => {
    const level = levelOf(kind, left, right);
    const weight = weightOf(kind, weights[position]!, level, left, right);
    return { evidence: kind.name, level: kind.levels[level]!.name, weight };
  });
  return { held, sum: held.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Log odds of a match in hundredths of log2 units: the sum of weights and the share of matches among all pairs. Above 0 a match is the likelier. */
export function matchOdds(sum: number, prior: number): number {
  return sum + inHundredths(prior / (1 - prior));
}

/** Odds (matchOdds) as a probability. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + 2 ** (-odds / 100));
}

/** Where the frequency of the value is known it takes the place of u: log2(m/frequency), as for names (rules, 3). Agreement never counts against a match. */
function weightOf<Item>(
  evidence: Evidence<Item>,
  weights: EvidenceWeights,
  level: number,
  left: Item,
  right: Item,
): number {
  const { matched, weight } = weights.levels[level]!;
  const { frequency } = evidence.levels[level]!;
  if (frequency === undefined) return weight;
  return Math.max(0, inHundredths(matched / frequency(left, right)));
}
