import { type Cell } from './sheet-file.js';

/** `1200000` as `1.200.000` */
export function withDots(amount: Cell): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}
