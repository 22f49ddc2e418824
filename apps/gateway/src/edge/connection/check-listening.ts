import { isLoopback } from './client-address.js';
import { EdgeFault } from './edge-fault.js';
import { type EdgeOptions } from './edge-options.js';

/** Sees whether it is safe to listen at an address. Faults (EdgeFault): PLAIN_HTTP where others could read along. */
export function checkListening(
  host: string,
  { tls, trustedProxies = [], allowsPlainHttp }: EdgeOptions,
): void {
  if (host === 'localhost' || isLoopback(host)) return;
  if (tls !== undefined || trustedProxies.length > 0 || allowsPlainHttp === true) return;
  throw new EdgeFault('PLAIN_HTTP', host);
}
