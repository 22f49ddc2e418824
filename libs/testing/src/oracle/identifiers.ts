import { type StatedNumber } from '../../../domain/src/values/national-id.js';

/** A NIK on a statement; `missing` has no digits. */
export interface StatedNik {
  readonly kind: 'full' | 'partial' | 'odd' | 'missing';
  readonly digits: string;
}

/** Full (16 digits), partial (shortened by a spreadsheet), odd (another count), or missing (docs/rules.md, 4). */
export function nikOf(stated: StatedNumber | undefined): StatedNik {
  if (stated === undefined || isNothing(stated.digits)) return { kind: 'missing', digits: '' };
  if (stated.shortened) return { kind: 'partial', digits: stated.digits };
  return { kind: stated.digits.length === 16 ? 'full' : 'odd', digits: stated.digits };
}

/** Digits of an account or card; empty when missing or partial. */
export function accountOf(stated: StatedNumber | undefined): string {
  return stated === undefined || stated.shortened ? '' : digitsOf(stated.digits);
}

/** Digits of a KK; empty when missing, partial or of another length than 16. */
export function kkOf(stated: StatedNumber | undefined): string {
  const digits = accountOf(stated);
  return digits.length === 16 ? digits : '';
}

/** Digits as they are; empty when missing or all zeros. */
export function digitsOf(digits: string | undefined): string {
  return digits === undefined || isNothing(digits) ? '' : digits;
}

function isNothing(digits: string): boolean {
  return /^0*$/.test(digits);
}
