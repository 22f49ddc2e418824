/** A rule made wrong by hand, in one of the two implementations. The comparison of both has to notice. */
export interface Mutation {
  /** What becomes wrong. */
  readonly name: string;
  /** Source file below `libs`. */
  readonly file: string;
  /** Text that stands there exactly once, and what takes its place. */
  readonly right: string;
  readonly wrong: string;
}
