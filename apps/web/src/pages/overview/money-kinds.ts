/** Kinds that are about money, as the service has them: the differences of the others have no sum that means anything. */
export const MONEY_KINDS: ReadonlySet<string> = new Set([
  'PAID_TWICE',
  'OVERPAID',
  'UNDERPAID',
  'RETURNED',
  'PAYMENT_FAILED',
  'NOT_DELIVERED',
  'NOT_ON_ROSTER',
]);
