import { hashPassword, isPassword, NOBODYS_PASSWORD } from './password-hash.js';
import { passwordProblem } from './password-problem.js';

describe('a password', () => {
  it.each([
    ['pendek', 'TOO_SHORT'],
    ['sebelas1234', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['password1234', 'COMMON'],
    ['Qwertyuiop123', 'COMMON'],
    ['Tersalur-2026', 'COMMON'],
    ['123456789012', 'COMMON'],
    ['abcdefghijklm', 'COMMON'],
    ['abcabcabcabc', 'COMMON'],
    ['rahasia-ibu-ani', 'HAS_NAME'],
    ['padi kuning di sawah', undefined],
    ['Bersama hujan 7 pagi', undefined],
  ])('%s: %s', (password, problem) => {
    expect(passwordProblem(password, 'Ibu-Ani')).toBe(problem);
  });

  it('is stored as argon2id with a salt of its own, and known again however its letters were typed', async () => {
    const stored = await hashPassword('padi ku\u0308ning di sawah');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(stored).not.toBe(await hashPassword('padi ku\u0308ning di sawah'));
    expect(await isPassword(stored, 'padi k\u00fcning di sawah')).toBe(true);
    expect(await isPassword(stored, 'padi kuning di sawah')).toBe(false);
  });

  it('of nobody is nothing that anybody types', async () => {
    expect(await isPassword(NOBODYS_PASSWORD, '')).toBe(false);
  });
});
