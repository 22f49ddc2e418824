/** An app on the person's phone that makes codes, and codes on paper for when the phone is not at hand. */
export interface SecondFactor {
  /** What the app makes codes of, sealed. */
  readonly secret: string;
  readonly begunAt: string;
  /** When the person showed a first code; until then it is not asked for. */
  readonly since?: string;
  /** Step of time of the code that was taken last: none is taken twice. */
  readonly lastStep: number;
  /** Digests of the recovery codes that were not used yet. */
  readonly recovery: readonly string[];
}
