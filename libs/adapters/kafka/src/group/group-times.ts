/** How a group keeps in touch, in milliseconds. */
export interface GroupTimes {
  /** Whom the broker hears nothing of for so long is no member any more. */
  readonly session: number;
  /** How often it hears something, and how soon a member learns that the group shares anew. */
  readonly heartbeat: number;
  /** How long the broker keeps a question for records open. What a member asks for meanwhile waits so long. */
  readonly poll: number;
  /** How long the group waits for its members when it shares anew. */
  readonly sharing: number;
  /** A client that does nothing at all for so long is begun anew; longer than `sharing`, in which it does nothing. */
  readonly silence: number;
}

export const USUAL_TIMES: GroupTimes = {
  session: 10_000,
  heartbeat: 1_000,
  poll: 100,
  sharing: 30_000,
  silence: 60_000,
};
