import { type SealingKey } from '#security';
import { type DataScope } from '../ports/data-scope.js';

/** A data key that is in use. */
export interface HeldKey {
  /** Lower-case hex. */
  readonly id: string;
  readonly key: SealingKey;
}

/** Where the data keys come from with which bytes are sealed and opened. Both may raise KEY_DESTROYED and KEY_MISSING. */
export interface SealingKeys {
  /** The key of a scope. */
  of(scope: DataScope): Promise<HeldKey>;
  /** The key of an id. */
  withId(id: string): Promise<HeldKey>;
}
