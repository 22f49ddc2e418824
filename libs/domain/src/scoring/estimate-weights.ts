import { type EvidenceShape, type PatternCounts } from './evidence.js';
import { type LevelShares } from './level-shares.js';
import { MatchModel } from './match-model.js';
import { ScoringFault } from './scoring-fault.js';

/** What a level says for a match. */
interface LevelWeight {
  readonly name: string;
  /** Share of matches (m) and of other pairs (u) in which it holds, among those where the evidence is not missing. */
  readonly matched: number;
  readonly unmatched: number;
  /** log2(m/u) in hundredths, whole; 0 where it is missing. */
  readonly weight: number;
}

/** The weights of one kind of evidence, in the order of its levels. */
export interface EvidenceWeights {
  readonly name: string;
  readonly levels: readonly LevelWeight[];
}

export interface EstimatedWeights {
  /** In the order of the evidence. */
  readonly evidence: readonly EvidenceWeights[];
  /** Share of matches among the pairs given. */
  readonly prior: number;
  /** Log-likelihood (log2) before each round; it never falls. */
  readonly likelihoods: readonly number[];
  /** False where the rounds ended before the likelihood stood still. */
  readonly converged: boolean;
}

export interface EstimateOptions {
  /** Patterns of pairs that are no matches, such as pairs drawn at random: the shares in others are then theirs. */
  readonly unmatched?: PatternCounts;
  /** Pairs added to each level in each class, above 0. */
  readonly smoothing?: number;
  readonly rounds?: number;
  /** Growth of the log-likelihood (log2, a pair) below which it stands still. */
  readonly tolerance?: number;
}

const DEFAULTS = { smoothing: 0.5, rounds: 500, tolerance: 1e-10 };
/** Fewer pairs than this for each level make no estimate. */
const PAIRS_A_LEVEL = 10;

/**
 * Weights of all levels without any known matches (Fellegi and Sunter 1969 by EM; see MatchModel). The same counts give the same weights in whatever order they come.
 * `patterns` should hold all pairs, or a sample weighted to all of them: the prior and the shares in others are those of the pairs given.
 * Faults: TOO_FEW_PAIRS; ONE_CLASS where less than one match, or (unless `unmatched` is given) less than one other pair remains.
 */
export function estimateWeights(
  evidence: readonly EvidenceShape[],
  patterns: PatternCounts,
  options: EstimateOptions = {},
): EstimatedWeights {
  const { smoothing, rounds, tolerance, unmatched } = { ...DEFAULTS, ...options };
  const model = new MatchModel(evidence, patterns, smoothing, unmatched);
  const levels = evidence.reduce((sum, kind) => sum + kind.levels.length, 0);
  if (model.pairs < levels * PAIRS_A_LEVEL)
    throw new ScoringFault('TOO_FEW_PAIRS', `${model.pairs} pairs for ${levels} levels`);
  const likelihoods: number[] = [];
  let converged = false;
  while (!converged && likelihoods.length < rounds) {
    const likelihood = model.improve();
    converged = likelihood - (likelihoods.at(-1) ?? -Infinity) < tolerance * model.pairs;
    likelihoods.push(likelihood);
  }
  const matches = model.prior * model.pairs;
  if (matches < 1 || (unmatched === undefined && model.pairs - matches < 1))
    throw new ScoringFault('ONE_CLASS', `${matches} matches among ${model.pairs} pairs`);
  return {
    evidence: evidence.map((kind, position) => weightsOf(kind, model.shares[position]!)),
    prior: model.prior,
    likelihoods,
    converged,
  };
}

function weightsOf({ name, levels }: EvidenceShape, shares: LevelShares): EvidenceWeights {
  let place = 0;
  return {
    name,
    levels: levels.map((level) => {
      if (level.missing === true) return { name: level.name, matched: 0, unmatched: 0, weight: 0 };
      const matched = shares.matched[place]!;
      const unmatched = shares.unmatched[place++]!;
      return { name: level.name, matched, unmatched, weight: inHundredths(matched / unmatched) };
    }),
  };
}

/** log2 of a ratio in hundredths, whole: sums are exact, whatever their order. */
export function inHundredths(ratio: number): number {
  return Math.round(Math.log2(ratio) * 100);
}
