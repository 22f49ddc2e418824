import { Secret, TOTP } from 'otpauth';

/** What every authenticator app makes (RFC 6238): six digits, new ones every 30 seconds. */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Bytes of a secret, as long as what the hash gives (RFC 4226, 4). */
const SECRET_BYTES = 20;

/** By how many steps the clock of a phone may differ. */
const WINDOW = 1;

/** What an app makes codes of, in base32. */
export function newCodeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What an app takes over from a QR code: `otpauth://totp/…`. */
export function codeAddress(secret: string, username: string): string {
  return new TOTP({ ...KIND, issuer: 'Tersalur', label: username, secret }).toString();
}

/** Whether what somebody typed has the form of such a code, however it was spaced. */
export function isTimeCode(typed: string): boolean {
  return /^\d{6}$/.test(digitsOf(typed));
}

/** The step of time that a code belongs to, counted from 1970; undefined for a code that is not of now (milliseconds), one step before or one behind. */
export function stepOfCode(secret: string, typed: string, now: number): number | undefined {
  const delta = TOTP.validate({
    ...KIND,
    secret: Secret.fromBase32(secret),
    token: digitsOf(typed),
    timestamp: now,
    window: WINDOW,
  });
  return delta === null ? undefined : TOTP.counter({ period: KIND.period, timestamp: now }) + delta;
}

function digitsOf(typed: string): string {
  return typed.replaceAll(/\s/g, '');
}
