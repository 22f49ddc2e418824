import { type Language } from '../problems/problem.js';

/** Something that is now otherwise than before: the whole of it, so that a client takes the last word for true and repeats do no harm. */
export interface Change {
  /** Kind of the thing; the name of the event. */
  readonly event: string;
  readonly id: string;
  /** Of which cycle. */
  readonly cycle: string;
  /** Another one for every state of the thing. */
  readonly mark: string;
  /** When it changed: ISO 8601, UTC. */
  readonly at: string;
  readonly data: object;
}

/** Knows what changed. */
export interface ChangeSource {
  /** What changed later than a moment. Faults: those of collections. */
  since(at: string, language: Language): Promise<readonly Change[]>;
}

export const CHANGE_SOURCES = Symbol('change sources');
