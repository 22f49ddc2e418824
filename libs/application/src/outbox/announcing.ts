import { type Message } from '#contracts';
import { type ListPlace } from '../ports/collections.js';

/** An item whose changes are told by messages: they are stored with the change, published after it, and then struck out. */
export interface Announcing {
  /** What is still to be published, in this order. */
  readonly unsent: readonly Message[];
  /** Where the last message that was published stands. */
  readonly sequence?: string;
}

/** The one list of items with something to publish, the oldest first. */
export const UNSENT = 'unsent';

/** Where an item stands in that list. */
export function unsentPlace({ unsent: [first] }: Announcing): ListPlace | undefined {
  return first && { of: '', at: first.at };
}
