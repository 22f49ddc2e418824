import { createSecretKey, type KeyObject } from 'node:crypto';
import { type CollectionDefinition } from '../ports/collections.js';

interface AlertKey {
  /** Hexadecimal digits. */
  readonly key: string;
}

/** The secret of an installation, by which what findings are about is named to others; written by the reconciler. */
export const ALERT_KEYS: CollectionDefinition<AlertKey> = { name: 'alert-keys', owner: 'reconciler' };

/** Id of the only one. */
export const ALERT_KEY = 'alerts';

/** The key itself; made once, for making it costs more than naming by it. */
export function alertKeyOf({ key }: AlertKey): KeyObject {
  return createSecretKey(key, 'hex');
}
