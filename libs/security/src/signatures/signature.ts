import { createHmac } from 'node:crypto';

/**
 * Proves to a receiver who has the same key that a body was sent by us at that second: `t=SECONDS,v1=HEX`, where HEX is the HMAC-SHA256 of `SECONDS.BODY`. A receiver
 * refuses one that is old, so that nobody sends it again.
 */
export function signatureOf(key: Uint8Array, milliseconds: number, body: string): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const proof = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${proof}`;
}
