/** Two records that may be the same. Keys are whole numbers of the caller, those of the left and of the right apart. */
export interface WeightedPair {
  readonly left: number;
  readonly right: number;
  /** What speaks for the pair, whole (hundredths of log2 units), so that sums compare exactly. Not above 0: never assigned. */
  readonly weight: number;
}

/**
 * The pairs of greatest total weight in which every key stands at most once, by left key. Exact, not greedy: sparse shortest augmenting paths with
 * potentials (Jonker and Volgenant 1987). A left key's search never leaves what is connected with it, so that components do not influence each other, and no size is
 * beyond it: it costs at most one search over its component for each left key, and stops at the first free place. Components of many thousand keys
 * all tied together take minutes; leave out hopeless pairs before. The order of the pairs does not matter; of several assignments of equal weight the one
 * found by ascending keys is taken. Of a pair given twice the heavier counts.
 */
export function assignOneToOne(pairs: readonly WeightedPair[]): WeightedPair[] {
  const possible = pairs
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => one.left - other.left || one.right - other.right || other.weight - one.weight)
    .filter(
      ({ left, right }, place, all) => all[place - 1]?.left !== left || all[place - 1]?.right !== right,
    );
  const pairsOf = new Map<number, WeightedPair[]>();
  for (const pair of possible) {
    const others = pairsOf.get(pair.left);
    if (others === undefined) pairsOf.set(pair.left, [pair]);
    else others.push(pair);
  }
  const assignment = new Assignment(pairsOf);
  for (const left of assignment.pairsOf.keys()) assignment.place(left);
  return [...assignment.taken.values()].sort((one, other) => one.left - other.left);
}

/** How a right key is reached at least cost, during the search for one left key. */
interface Reach {
  readonly pair: WeightedPair;
  readonly distance: number;
}

/** A search for the cheapest way to place one more left key. */
interface Search {
  /** Right keys reached, not yet final. */
  readonly open: Map<number, Reach>;
  readonly settled: Map<number, Reach>;
  /** Left keys that may have to move, with the cost until there. */
  readonly entered: Map<number, number>;
  /** The left key that would best stay alone, and the cost of ending there. */
  alone: number;
  end: number;
}

/** An assignment that grows by one left key at a time and is the best one for those placed. The cost of a pair is minus its weight; standing alone costs nothing. */
class Assignment {
  /** Taken pairs by right key. */
  readonly taken = new Map<number, WeightedPair>();
  private readonly rightOf = new Map<number, number>();
  /** Potentials: cost - left - right is never below 0, and 0 for taken pairs; right ones are 0 for keys that are free. */
  private readonly leftPotential = new Map<number, number>();
  private readonly rightPotential = new Map<number, number>();

  constructor(readonly pairsOf: ReadonlyMap<number, readonly WeightedPair[]>) {}

  /** Places one more left key, moving others where the total gains; one key may have to stand alone. */
  place(left: number): void {
    const cheapest = this.pairsOf.get(left)!.map((pair) => -pair.weight - this.potentialOf(pair.right));
    this.leftPotential.set(left, Math.min(0, ...cheapest));
    const search: Search = {
      open: new Map(),
      settled: new Map(),
      entered: new Map(),
      alone: left,
      end: Infinity,
    };
    this.enter(search, left, 0);
    for (;;) {
      const nearest = nearestOf(search.open);
      if (nearest === undefined || nearest.distance > search.end) return this.leaveAlone(search);
      const { right } = nearest.pair;
      search.open.delete(right);
      search.settled.set(right, nearest);
      const holder = this.taken.get(right);
      if (holder === undefined) return this.take(search, nearest);
      this.enter(search, holder.left, nearest.distance);
    }
  }

  /** Looks on from a left key: it may stand alone, or go to any right key that it has a pair with. */
  private enter(search: Search, left: number, distance: number): void {
    search.entered.set(left, distance);
    const potential = this.leftPotential.get(left)!;
    if (distance - potential < search.end) {
      search.end = distance - potential;
      search.alone = left;
    }
    for (const pair of this.pairsOf.get(left)!) {
      if (search.settled.has(pair.right)) continue;
      const reached = distance - pair.weight - potential - this.potentialOf(pair.right);
      if (reached < (search.open.get(pair.right)?.distance ?? Infinity))
        search.open.set(pair.right, { pair, distance: reached });
    }
  }

  private take(search: Search, last: Reach): void {
    this.adjust(search, last.distance);
    this.follow(search, last);
  }

  private leaveAlone(search: Search): void {
    this.adjust(search, search.end);
    const left = search.alone;
    const right = this.rightOf.get(left);
    this.rightOf.delete(left);
    if (right !== undefined) this.follow(search, search.settled.get(right)!);
  }

  /** Gives each right key on the way back to the new left key to the one that reached it. */
  private follow(search: Search, last: Reach): void {
    let reach: Reach | undefined = last;
    while (reach !== undefined) {
      const { left, right } = reach.pair;
      const before = this.rightOf.get(left);
      this.taken.set(right, reach.pair);
      this.rightOf.set(left, right);
      reach = before === undefined ? undefined : search.settled.get(before)!;
    }
  }

  private adjust({ entered, settled }: Search, end: number): void {
    for (const [left, distance] of entered)
      this.leftPotential.set(left, this.leftPotential.get(left)! + end - distance);
    for (const [right, { distance }] of settled)
      this.rightPotential.set(right, this.potentialOf(right) - end + distance);
  }

  private potentialOf(right: number): number {
    return this.rightPotential.get(right) ?? 0;
  }
}

/** The right key that is cheapest to reach; of several the smallest. */
function nearestOf(open: ReadonlyMap<number, Reach>): Reach | undefined {
  let nearest: Reach | undefined;
  for (const reach of open.values())
    if (
      nearest === undefined ||
      reach.distance < nearest.distance ||
      (reach.distance === nearest.distance && reach.pair.right < nearest.pair.right)
    )
      nearest = reach;
  return nearest;
}
