import { Refused } from '#application';

/** A payment of a cycle: what addresses name it by, since the key of a payment may stand in several cycles. */
export interface PaymentId {
  readonly cycle: string;
  readonly paymentKey: string;
}

export function formatPaymentId({ cycle, paymentKey }: PaymentId): string {
  return `${cycle}.${paymentKey}`;
}

/** Faults: REVIEW_MISSING for what was never given out. */
export function parsePaymentId(text: string): PaymentId {
  const [, cycle, paymentKey] = /^([\w:~-]{1,100})\.([0-9a-f]{16})$/.exec(text) ?? [];
  if (cycle === undefined) throw new Refused('REVIEW_MISSING');
  return { cycle, paymentKey: paymentKey! };
}
