import { type WeightedPair } from '../../../domain/src/scoring/assign-one-to-one.js';

/**
 * Clusters of one person each, by positions, from pairs that are likely the same person. Taking every such pair would let one wrong pair make one person of two: here two clusters
 * join only where all pairs across them together speak for it (the sum of their log odds is above 0), likeliest pair first. So a record may belong to a cluster
 * although it looks like a few of its members only, and what one pair says is outweighed by what the others say against it.
 */
export function joinClusters(
  records: number,
  pairs: readonly WeightedPair[],
  oddsOf: (left: number, right: number) => number,
): number[][] {
  const clusterOf = Array.from({ length: records }, (_, record) => [record]);
  const likeliestFirst = pairs.toSorted(
    (one, other) => other.weight - one.weight || one.left - other.left || one.right - other.right,
  );
  for (const { left, right } of likeliestFirst) {
    const [stays, joins] = [clusterOf[left]!, clusterOf[right]!];
    if (stays === joins || oddsAcross(stays, joins, oddsOf) <= 0) continue;
    stays.push(...joins);
    for (const record of joins) clusterOf[record] = stays;
  }
  return [...new Set(clusterOf)].map((cluster) => cluster.sort((one, other) => one - other));
}

function oddsAcross(
  ones: readonly number[],
  others: readonly number[],
  oddsOf: (left: number, right: number) => number,
): number {
  let sum = 0;
  for (const one of ones) for (const other of others) sum += oddsOf(one, other);
  return sum;
}
