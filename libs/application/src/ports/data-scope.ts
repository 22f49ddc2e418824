/** Whose data something is: it is sealed by the data key of that region and cycle, and nobody can read it any more once that key is destroyed. */
export interface DataScope {
  readonly region: string;
  /** Id of a cycle; or what else has a key of its own (`arrivals 2026-03`). */
  readonly cycle: string;
}
