/** Generated months: any, those in which it is only uncertain who is meant, or those in which many people share a number. */
export type Months = 'any' | 'mixed-up people' | 'shared numbers';

/** A rule made wrong by hand, in one of the two implementations. The comparison of both has to notice. */
export interface Mutation {
  /** What becomes wrong. */
  readonly name: string;
  /** Source file below `libs`. */
  readonly file: string;
  /** Text that stands there exactly once, and what takes its place. */
  readonly right: string;
  readonly wrong: string;
  /** The generated months among which it shows, where these are not any. */
  readonly among?: Months;
}
