import { Secret } from 'otpauth';
import { newRecoveryCodes, recoveryDigest } from './recovery-code.js';
import { codeAddress, isTimeCode, newCodeSecret, stepOfCode } from './time-code.js';

const SECOND = 1_000;

/** The secret of RFC 6238, appendix B. */
const SECRET = Secret.fromLatin1('12345678901234567890').base32;

describe('a code of now', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_111_111_111, '050471', 37_037_037],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
    [20_000_000_000, '353130', 666_666_666],
  ])('is that of RFC 6238 at second %d: %s', (second, code, step) => {
    expect(stepOfCode(SECRET, code, second * SECOND)).toBe(step);
    expect(stepOfCode(SECRET, `${code.slice(0, 3)} ${code.slice(3)}`, second * SECOND)).toBe(step);
  });

  it('is taken a step early or late, and no earlier or later', () => {
    const at = 1_111_111_111;
    for (const [off, step] of [
      [-31, 37_037_037],
      [30, 37_037_037],
      [58, 37_037_037],
      [-32, undefined],
      [59, undefined],
    ] as const)
      expect([off, stepOfCode(SECRET, '050471', (at + off) * SECOND)]).toEqual([off, step]);
  });

  it.each(['', '050472', '50471', '0050471', '05o471', 'aaaa-bbbb-cccc-dddd'])('is not %p', (typed) => {
    expect(stepOfCode(SECRET, typed, 1_111_111_111 * SECOND)).toBeUndefined();
  });

  it('is told from a recovery code by its form', () => {
    expect([' 123 456', '000000', '12345', 'abcd-efgh-jkmn-pqrs'].map(isTimeCode)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('comes from a secret of its own, which an app takes over from an address', () => {
    const secret = newCodeSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(secret).not.toBe(newCodeSecret());
    const { host, pathname, searchParams } = new URL(codeAddress(secret, 'ani@metro'));
    expect([host, decodeURIComponent(pathname), Object.fromEntries(searchParams)]).toEqual([
      'totp',
      '/Tersalur:ani@metro',
      { issuer: 'Tersalur', secret, algorithm: 'SHA1', digits: '6', period: '30' },
    ]);
  });
});

describe('recovery codes', () => {
  it('are ten, and all different', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  });

  it('are known again however they were typed', () => {
    const digest = recoveryDigest('a0b1-c2d3-e4f5-g6h7');
    for (const typed of ['A0B1C2D3E4F5G6H7', ' aob1 c2d3 e4f5 g6h7 ', 'aObL-c2d3-e4f5-g6h7'])
      expect(recoveryDigest(typed)).toBe(digest);
    expect(recoveryDigest('a0b1-c2d3-e4f5-g6h8')).not.toBe(digest);
  });
});
