import { type WrappingKey } from '#security';

/** The keys outside the store by which data keys are wrapped. */
export interface WrappingKeys {
  /** By which new data keys are wrapped. */
  readonly current: WrappingKey;
  /** Those that were current before, as long as data keys may still be wrapped by them. */
  readonly earlier: readonly WrappingKey[];
}
