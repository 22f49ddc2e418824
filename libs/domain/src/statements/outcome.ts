import { type Outcome } from '../book/book-input.js';

/** Outcomes in the columns are positions in this list. */
export const OUTCOMES: readonly Outcome[] = ['CREDITED', 'PAID', 'FAILED', 'PENDING', 'RETURNED'];

export const CREDITED = 0;
const PAID = 1;
export const FAILED = 2;
export const PENDING = 3;
export const RETURNED = 4;

/** Whether money moved to the household: a credit or a payment in cash (rules, 3). */
export function movedMoney(outcome: number): boolean {
  return outcome <= PAID;
}
