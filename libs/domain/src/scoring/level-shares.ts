/** How often each level of one evidence holds in matches and in others; each list adds up to 1. */
export interface LevelShares {
  readonly matched: readonly number[];
  readonly unmatched: readonly number[];
}

/**
 * The most likely shares for (expected) counts by level, all above 0.
 * `falling` keeps matched/unmatched from rising along the levels. The maximum under that order is still found exactly, so that EM never loses
 * likelihood by it: the share of matches in each level is made falling by pooling (Dykstra, Kochar, Robertson 1995, likelihood ratio ordering).
 */
export function likeliestShares(
  matched: readonly number[],
  unmatched: readonly number[],
  falling: boolean,
): LevelShares {
  const all = matched.map((count, level) => count + unmatched[level]!);
  if (!falling) return { matched: inShares(matched), unmatched: inShares(unmatched) };
  const ratio = fallingMeans(
    matched.map((count, level) => count / all[level]!),
    all,
  );
  return {
    matched: inShares(all.map((count, level) => count * ratio[level]!)),
    unmatched: inShares(all.map((count, level) => count * (1 - ratio[level]!))),
  };
}

/** The same where the shares in others are known: only those in matches are looked for. */
export function likeliestMatchedShares(
  matched: readonly number[],
  unmatched: readonly number[],
  falling: boolean,
): LevelShares {
  if (!falling) return { matched: inShares(matched), unmatched };
  const ratio = fallingMeans(
    matched.map((count, level) => count / unmatched[level]!),
    unmatched,
  );
  return { matched: inShares(unmatched.map((share, level) => share * ratio[level]!)), unmatched };
}

/** Counts as shares of their sum. */
export function inShares(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => count / sum);
}

/** The falling sequence nearest to the values by weighted squares: neighbours that rise are pooled to their mean (pool adjacent violators). */
function fallingMeans(values: readonly number[], weights: readonly number[]): number[] {
  const pools: { mean: number; weight: number; length: number }[] = [];
  values.forEach((value, position) => {
    let pool = { mean: value, weight: weights[position]!, length: 1 };
    while (pools.length > 0 && pools.at(-1)!.mean < pool.mean) {
      const before = pools.pop()!;
      const weight = before.weight + pool.weight;
      const mean = (before.mean * before.weight + pool.mean * pool.weight) / weight;
      pool = { mean, weight, length: before.length + pool.length };
    }
    pools.push(pool);
  });
  return pools.flatMap(({ mean, length }) => new Array<number>(length).fill(mean));
}
