import { type EvidenceShape, levelsIn, type PatternCounts } from './evidence.js';
import { inShares, type LevelShares, likeliestMatchedShares, likeliestShares } from './level-shares.js';

/** A pattern as the model reads it: one position for each evidence among its levels that say something, -1 where it is missing. */
interface ReadPattern {
  readonly count: number;
  readonly levels: readonly number[];
}

/** What one round of EM gives. */
interface Round {
  /** Share of matches among all pairs. */
  readonly prior: number;
  /** By evidence; levels that are missing are left out. */
  readonly shares: readonly LevelShares[];
}

/** Share of matches with which a search begins, and of the first level among them: any beginning that is not the end serves. */
const FIRST_PRIOR = 0.05;
const FIRST_LEVEL = 0.8;

/**
 * The two-class model of Fellegi and Sunter (1969): levels are independent of each other within matches and within others. Its maximum is searched by
 * EM (Winkler 1988); `smoothing` pairs are added to each level in each class (the mode under a Dirichlet prior), so that no share is 0.
 */
export class MatchModel {
  readonly pairs: number;
  private readonly patterns: readonly ReadPattern[];
  private readonly levelCounts: readonly number[];
  private round: Round;

  /** `unmatched`: patterns of pairs that are known to be no matches; then only the shares in matches are searched. */
  constructor(
    private readonly evidence: readonly EvidenceShape[],
    patterns: PatternCounts,
    private readonly smoothing: number,
    unmatched: PatternCounts | undefined,
  ) {
    this.levelCounts = evidence.map(({ levels }) => levels.filter(({ missing }) => missing !== true).length);
    this.patterns = this.read(patterns);
    this.pairs = this.patterns.reduce((sum, { count }) => sum + count, 0);
    this.unmatchedIsKnown = unmatched !== undefined;
    this.round = this.firstRound(unmatched === undefined ? this.patterns : this.read(unmatched));
  }

  private readonly unmatchedIsKnown: boolean;

  get prior(): number {
    return this.round.prior;
  }

  get shares(): readonly LevelShares[] {
    return this.round.shares;
  }

  /** One round of EM; returns the log-likelihood (log2) of the model before it, with what the smoothing adds to it. It never falls. */
  improve(): number {
    const { shares, prior } = this.round;
    const tables = logTables(shares);
    const matched = this.levelCounts.map((length) => new Array<number>(length).fill(this.smoothing));
    const unmatched = this.levelCounts.map((length) => new Array<number>(length).fill(this.smoothing));
    let matches = 0;
    let likelihood = this.smoothingLikelihood(tables);
    for (const { count, levels } of this.patterns) {
      const ofMatches = Math.log2(prior) + sumOf(tables.matched, levels);
      const ofOthers = Math.log2(1 - prior) + sumOf(tables.unmatched, levels);
      // Seen from the larger of the two, so that nothing underflows.
      const larger = Math.max(ofMatches, ofOthers);
      const both = larger + Math.log2(2 ** (ofMatches - larger) + 2 ** (ofOthers - larger));
      likelihood += count * both;
      const expected = count * 2 ** (ofMatches - both);
      matches += expected;
      levels.forEach((level, kind) => {
        if (level === -1) return;
        matched[kind]![level]! += expected;
        unmatched[kind]![level]! += Math.max(0, count - expected);
      });
    }
    this.round = {
      prior: matches / this.pairs,
      shares: this.evidence.map(({ falling }, kind) =>
        this.unmatchedIsKnown
          ? likeliestMatchedShares(matched[kind]!, shares[kind]!.unmatched, falling === true)
          : likeliestShares(matched[kind]!, unmatched[kind]!, falling === true),
      ),
    };
    return likelihood;
  }

  private smoothingLikelihood(tables: LogTables): number {
    const { matched, unmatched } = tables;
    const logs = this.unmatchedIsKnown ? matched : [...matched, ...unmatched];
    return this.smoothing * logs.flat().reduce((sum, log) => sum + log, 0);
  }

  /** In the order of the patterns, so that sums do not depend on the order of counting. */
  private read(patterns: PatternCounts): ReadPattern[] {
    const places = this.evidence.map(({ levels }) => {
      let place = 0;
      return levels.map(({ missing }) => (missing === true ? -1 : place++));
    });
    return [...patterns]
      .sort(([one], [other]) => one - other)
      .map(([pattern, count]) => ({
        count,
        levels: levelsIn(this.evidence, pattern).map((level, kind) => places[kind]![level]!),
      }));
  }

  /** Most pairs are no matches, so others begin with the shares of all pairs; matches begin with the first level, each further one having half of the one before. */
  private firstRound(patterns: readonly ReadPattern[]): Round {
    const shares = this.levelCounts.map((length, kind) => {
      const counts = new Array<number>(length).fill(this.smoothing);
      for (const { count, levels } of patterns) if (levels[kind] !== -1) counts[levels[kind]!]! += count;
      const rest = Array.from({ length }, (_, level) => 2 ** -level);
      rest[0] = 0;
      const below = rest.reduce((sum, share) => sum + share, 0);
      const matched = rest.map((share, level) =>
        level === 0 ? (length === 1 ? 1 : FIRST_LEVEL) : ((1 - FIRST_LEVEL) * share) / below,
      );
      return { matched, unmatched: inShares(counts) };
    });
    return { prior: FIRST_PRIOR, shares };
  }
}

interface LogTables {
  readonly matched: readonly (readonly number[])[];
  readonly unmatched: readonly (readonly number[])[];
}

function logTables(shares: readonly LevelShares[]): LogTables {
  return {
    matched: shares.map(({ matched }) => matched.map(Math.log2)),
    unmatched: shares.map(({ unmatched }) => unmatched.map(Math.log2)),
  };
}

function sumOf(table: readonly (readonly number[])[], levels: readonly number[]): number {
  let sum = 0;
  for (let kind = 0; kind < levels.length; kind++)
    if (levels[kind] !== -1) sum += table[kind]![levels[kind]!]!;
  return sum;
}
