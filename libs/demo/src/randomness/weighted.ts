/** A list in which each value stands as often as its weight says: picking from it at random picks by weight. */
export function byWeight<Value>(values: readonly Value[], weightOf: (value: Value) => number): Value[] {
  return values.flatMap((value) => new Array<Value>(weightOf(value)).fill(value));
}

/** Words in tiers ("A B", "C D E"), the first tier the most frequent; the lists are short, so the result is too. */
export function byTier(tiers: readonly string[], tierWeights: readonly number[]): string[] {
  return tiers.flatMap((tier, position) => byWeight(tier.split(' '), () => tierWeights[position]!));
}
