import { type WeightedPair } from '../../../domain/src/scoring/assign-one-to-one.js';
import { estimateWeights, type EstimatedWeights } from '../../../domain/src/scoring/estimate-weights.js';
import { type Evidence, patternOf } from '../../../domain/src/scoring/evidence.js';
import {
  explainPair,
  matchOdds,
  type PairExplanation,
  scorePair,
} from '../../../domain/src/scoring/score-pair.js';
import { type Candidate } from './candidates.js';
import { type FebrlRecord } from './febrl-records.js';

/** The pairs that are looked at, and how many there are in all. */
export interface PairSpace {
  readonly lefts: readonly FebrlRecord[];
  readonly rights: readonly FebrlRecord[];
  readonly candidates: readonly Candidate[];
  /** All pairs, those without a common key included. */
  readonly size: number;
}

/** Pairs without a common key that are looked at for each left record. */
const SAMPLED_A_RECORD = 10;

/** Weights learnt from the pairs themselves, without knowing who is who. */
export class PairModel {
  readonly weights: EstimatedWeights;

  constructor(
    private readonly evidence: readonly Evidence<FebrlRecord>[],
    private readonly space: PairSpace,
  ) {
    this.weights = estimateWeights(evidence, this.countPatterns(space));
  }

  /** Log odds that two records, by their positions, are one person, in hundredths of log2 units. */
  oddsOf(left: number, right: number): number {
    const { lefts, rights } = this.space;
    const sum = scorePair(this.evidence, this.weights.evidence, lefts[left]!, rights[right]!);
    return matchOdds(sum, this.weights.prior);
  }

  /** The candidates that are the same person more likely than not. */
  likelyPairs(): WeightedPair[] {
    return this.space.candidates
      .map(([left, right]) => ({ left, right, weight: this.oddsOf(left, right) }))
      .filter(({ weight }) => weight > 0);
  }

  /** The levels that hold for two records. */
  explain(left: number, right: number): PairExplanation {
    const { lefts, rights } = this.space;
    return explainPair(this.evidence, this.weights.evidence, lefts[left]!, rights[right]!);
  }

  /** Patterns of all pairs: the candidates, and a sample of the others in which each stands for many. */
  private countPatterns({ lefts, rights, candidates, size }: PairSpace): Map<number, number> {
    const counts = new Map<number, number>();
    const count = ([left, right]: Candidate, pairs: number): void => {
      const pattern = patternOf(this.evidence, lefts[left]!, rights[right]!);
      counts.set(pattern, (counts.get(pattern) ?? 0) + pairs);
    };
    for (const candidate of candidates) count(candidate, 1);
    const others = sampleOf(lefts.length, rights.length, candidates);
    for (const other of others) count(other, (size - candidates.length) / others.length);
    return counts;
  }
}

/** Pairs at fixed distances that are no candidates; no pair comes twice, even where left and right are one file. The files have no order that could matter. */
function sampleOf(lefts: number, rights: number, candidates: readonly Candidate[]): Candidate[] {
  const known = new Set(candidates.map(([left, right]) => left * rights + right));
  const step = Math.max(1, Math.floor(rights / 2 / (SAMPLED_A_RECORD + 1)));
  const sample: Candidate[] = [];
  for (let left = 0; left < lefts; left++)
    for (let number = 1; number <= SAMPLED_A_RECORD; number++) {
      const right = (left + number * step) % rights;
      if (!known.has(left * rights + right) && !known.has(right * rights + left)) sample.push([left, right]);
    }
  return sample;
}
