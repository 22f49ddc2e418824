import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';

/** Bytes of a key. */
export const KEY_BYTES = 32;

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to the bytes. */
const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * Seals bytes by AES-256-GCM. The nonce is made from the content (HMAC-SHA-256, as synthetic nonces are): the same bytes under the same key give the same
 * sealed bytes, so that they may be addressed by their hash, and no nonce serves for two contents.
 */
export class SealingKey {
  private readonly cipherKey: KeyObject;
  private readonly nonceKey: KeyObject;

  /** Takes the 32 bytes from which both keys are derived (HKDF-SHA-256). */
  constructor(secret: Uint8Array) {
    if (secret.length !== KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes`);
    this.cipherKey = derived(secret, 'tersalur seal');
    this.nonceKey = derived(secret, 'tersalur nonce');
  }

  /** Nonce, sealed content, tag. It opens only together with the same `context`. */
  seal(content: Uint8Array, context: Uint8Array): Uint8Array {
    const nonce = createHmac('sha256', this.nonceKey)
      .update(lengthOf(context))
      .update(context)
      .update(content)
      .digest()
      .subarray(0, NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.cipherKey, nonce).setAAD(context);
    const sealed = cipher.update(content);
    return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]);
  }

  /** The content; undefined when it was not sealed by this key in this context, or was changed. */
  open(sealed: Uint8Array, context: Uint8Array): Uint8Array | undefined {
    if (sealed.length < SEAL_BYTES) return undefined;
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv(CIPHER, this.cipherKey, sealed.subarray(0, NONCE_BYTES));
    decipher.setAAD(context).setAuthTag(sealed.subarray(end));
    const content = decipher.update(sealed.subarray(NONCE_BYTES, end));
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return content;
  }
}

/** A key that is made once: the library makes one of its own of bytes at each use, which takes twenty times as long as using it. */
function derived(secret: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', purpose, KEY_BYTES)));
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}
