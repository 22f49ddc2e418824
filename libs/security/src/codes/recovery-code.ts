import { randomBytes } from 'node:crypto';
import { digestOf } from '../tokens/token.js';

const COUNT = 10;

/** Digits that nobody takes for one another (Crockford's base 32): each says five bits. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 bits: nobody finds one by its digest. */
const LENGTH = 16;

/** Codes on paper, each for one time that the phone is not at hand: `abcd-efgh-jkmn-pqrs`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () =>
    Array.from(randomBytes(LENGTH), (byte) => DIGITS[byte % DIGITS.length])
      .join('')
      .replaceAll(/(.{4})(?=.)/g, '$1-'),
  );
}

/** As what a recovery code is stored, however it was typed. */
export function recoveryDigest(typed: string): string {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, '');
  return digestOf(plain.replaceAll('o', '0').replaceAll(/[il]/g, '1'));
}
