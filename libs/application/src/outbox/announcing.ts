import { type Message } from '#contracts';
import { type ListPlace } from '../ports/collections.js';
import { originOf } from '../telemetry/origin.js';

/** An item whose changes are told by messages: they are stored with the change, published after it, and then struck out. */
export interface Announcing {
  /** What is still to be published, in this order. */
  readonly unsent: readonly Message[];
  /** What the change began with that is told last. */
  readonly correlation?: string | undefined;
  /** Where the last message that was published stands. */
  readonly sequence?: string;
}

/** What an item has to say after a change: with the change it is stored what that began with, which messages say even if they leave after a crash. */
export function toTell(unsent: readonly Message[]): Pick<Announcing, 'unsent' | 'correlation'> {
  const origin = originOf();
  return origin === undefined ? { unsent } : { unsent, correlation: origin.correlation };
}

/** The one list of items with something to publish, the oldest first. */
export const UNSENT = 'unsent';

/** Where an item stands in that list. */
export function unsentPlace({ unsent: [first] }: Announcing): ListPlace | undefined {
  return first && { of: '', at: first.at };
}
