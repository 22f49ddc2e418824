import { type Configuration } from '#platform';
import { type EdgeOptions } from '../../../gateway/src/index.js';

/** How the services are to be reached. */
export function edgeOf(settings: Configuration): EdgeOptions {
  const { TERSALUR_TLS_CERTIFICATE: certificate, TERSALUR_TLS_KEY: key } = settings;
  const { TERSALUR_ADDRESS: address, TERSALUR_HOSTS: hosts = [] } = settings;
  return {
    ...(certificate === undefined || key === undefined ? {} : { tls: { certificate, key } }),
    trustedProxies: settings.TERSALUR_TRUSTED_PROXIES,
    hosts: address === undefined ? hosts : [...hosts, new URL(address).hostname],
    allowsPlainHttp: settings.TERSALUR_PLAIN_HTTP === 'allowed',
  };
}
