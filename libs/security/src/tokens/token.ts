import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret that nobody guesses, for cookies and links: 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** As what a token is stored: whoever reads the store cannot use it. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The token that proves that a request with a session's cookie comes from its own page: derived, so that it cannot be swapped for another session's. */
export function csrfTokenOf(session: string): string {
  return createHash('sha256').update(`csrf ${session}`).digest('base64url');
}

/** Whether two secrets are equal, in a time that says nothing. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)));
}
