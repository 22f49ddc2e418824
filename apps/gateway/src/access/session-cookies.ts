import { type CookieOptions, type Request, type Response } from 'express';
import { parseCookie } from 'cookie';
import { csrfTokenOf, isSameSecret } from '#security';
import { RequestFault } from '../problems/request-fault.js';

/** A browser takes a name that begins like this from this very host alone, and encrypted. */
const OF_THIS_HOST = '__Host-';

const SESSION = 'session';
const CSRF = 'csrf';

/** Methods that change nothing. */
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The cookies of a browser session: one that no script sees, and one that our own pages read and send back as X-CSRF-Token. */
export function setCookies(request: Request, response: Response, token: string): void {
  const options = optionsFor(request);
  response.cookie(nameFor(request), token, { ...options, httpOnly: true });
  response.cookie(CSRF, csrfTokenOf(token), options);
}

export function clearCookies(request: Request, response: Response): void {
  const options = optionsFor(request);
  response.clearCookie(nameFor(request), { ...options, httpOnly: true });
  response.clearCookie(CSRF, options);
  // What pages kept does not outlast the session.
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
}

/** The token that a request carries, wherever it comes from: good for ending that session, for nothing else. */
export function presentedToken(request: Request): string | undefined {
  const token = parseCookie(request.header('cookie') ?? '')[nameFor(request)];
  return token === '' ? undefined : token;
}

/** The token of a request's session, if it has one. Faults: CSRF_MISSING for a write without the header that proves where it comes from. */
export function sessionToken(request: Request): string | undefined {
  const token = presentedToken(request);
  if (token === undefined) return undefined;
  const isProven = isSameSecret(request.header('x-csrf-token') ?? '', csrfTokenOf(token));
  if (!READING.has(request.method) && !isProven) throw new RequestFault('CSRF_MISSING');
  return token;
}

function nameFor({ secure }: Request): string {
  return secure ? `${OF_THIS_HOST}${SESSION}` : SESSION;
}

function optionsFor({ secure }: Request): CookieOptions {
  return { sameSite: 'strict', path: '/', secure };
}
