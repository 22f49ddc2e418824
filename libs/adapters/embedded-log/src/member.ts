import { type SubscriptionOptions } from '#application';

/** One that takes part in a group. */
export interface Member {
  readonly options: SubscriptionOptions;
}
