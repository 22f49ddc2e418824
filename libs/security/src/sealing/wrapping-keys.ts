import { createHash, randomBytes } from 'node:crypto';
import { KEY_BYTES, SealingKey } from './sealing-key.js';

/** A key that wraps data keys; it lies outside the store. */
export interface WrappingKey {
  /** By which it is known which key wrapped something; tells nothing of the key. */
  readonly id: string;
  readonly secret: Uint8Array;
}

const ID_DIGITS = 16;

/** The wrapping key of these 32 bytes. */
export function wrappingKey(secret: Uint8Array): WrappingKey {
  return {
    id: createHash('sha256').update('tersalur key id').update(secret).digest('hex').slice(0, ID_DIGITS),
    secret,
  };
}

export function newWrappingKey(): WrappingKey {
  return wrappingKey(randomBytes(KEY_BYTES));
}

/** A data key as it lies in the store. */
export interface WrappedKey {
  /** Id of the wrapping key. */
  readonly by: string;
  /** Base64. */
  readonly wrapped: string;
}

/** Wraps a data key; `about` is what it is the key of. */
export function wrapKey({ id, secret }: WrappingKey, key: Uint8Array, about: string): WrappedKey {
  const wrapped = new SealingKey(secret).seal(key, Buffer.from(about));
  return { by: id, wrapped: Buffer.from(wrapped).toString('base64') };
}

/** The data key; undefined when it was not wrapped by this key as the key of that. */
export function unwrapKey(
  { secret }: WrappingKey,
  { wrapped }: WrappedKey,
  about: string,
): Uint8Array | undefined {
  return new SealingKey(secret).open(Buffer.from(wrapped, 'base64'), Buffer.from(about));
}
