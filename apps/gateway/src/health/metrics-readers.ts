import { type IncomingHttpHeaders } from 'node:http';
import { isSameSecret } from '#security';
import { isLoopback } from '../edge/connection/client-address.js';

const BEARER = /^Bearer (\S+)$/;

/** What proxies add to what they pass on. */
const PASSED_ON = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/** Whether a request from an address knows the token, or where there is none comes from this computer, and not from a proxy on it. */
export function mayReadMetrics(
  { headers, address }: { readonly headers: IncomingHttpHeaders; readonly address: string },
  token: string | undefined,
): boolean {
  if (token !== undefined) return isSameSecret(BEARER.exec(headers.authorization ?? '')?.[1] ?? '', token);
  const isPassedOn = PASSED_ON.some((name) => headers[name] !== undefined);
  return !isPassedOn && isLoopback(address);
}
