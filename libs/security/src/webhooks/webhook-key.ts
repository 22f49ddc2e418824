import { createHmac, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;

/** By which a key is known where people keep it (Standard Webhooks). */
const BEGINS = 'whsec_';

/** A key by which a receiver knows that a delivery is ours. */
export function newWebhookKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

/** A key as it is given to whoever runs the receiver. */
export function webhookKeyText(key: Uint8Array): string {
  return `${BEGINS}${Buffer.from(key).toString('base64')}`;
}

/** A delivery as it is signed. */
export interface SignedDelivery {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers that prove a delivery (Standard Webhooks): a signature for each key, so that a receiver may know either while keys are changed. */
export function signatureHeaders(
  keys: readonly Uint8Array[],
  { id, timestamp, body }: SignedDelivery,
): Readonly<Record<string, string>> {
  const signatures = keys.map((key) => {
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`);
    return `v1,${mac.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': `${timestamp}`,
    'webhook-signature': signatures.join(' '),
  };
}
