import { type EdgeFaultCode } from '../../../gateway/src/index.js';

/** Why the services do not open: how they are reached is not safe, or the files for TLS cannot be used. */
export const EDGE_ENGLISH: Readonly<Record<EdgeFaultCode, (about: string) => string>> = {
  PLAIN_HTTP: (host) =>
    `At ${host} other computers could read passwords and people's data on the network, for nothing is encrypted. Set a certificate (TERSALUR_TLS_CERTIFICATE and TERSALUR_TLS_KEY), or serve behind a proxy that encrypts (TERSALUR_TRUSTED_PROXIES), or for this computer only (--host 127.0.0.1). Where that network is closed indeed: TERSALUR_PLAIN_HTTP=allowed.`,
  PROXY_INVALID: (proxies) =>
    `TERSALUR_TRUSTED_PROXIES has to be addresses or networks with commas between them, such as 10.0.0.5,192.168.7.0/24; it says: ${proxies}.`,
  CERTIFICATE_UNREADABLE: (path) =>
    `The certificate ${path} cannot be read. Check TERSALUR_TLS_CERTIFICATE and who may read the file, then start again.`,
  CERTIFICATE_INVALID: (path) =>
    `What is in ${path} is no valid PEM certificate ("-----BEGIN CERTIFICATE-----"). Check TERSALUR_TLS_CERTIFICATE, then start again.`,
  CERTIFICATE_EXPIRED: (day) => `The TLS certificate ended on ${day}. Renew it, then start again.`,
  CERTIFICATE_TOO_EARLY: (day) =>
    `The TLS certificate holds from ${day} on. Check this computer's clock and the certificate, then start again.`,
  KEY_UNREADABLE: (path) =>
    `The key ${path} cannot be read. Check TERSALUR_TLS_KEY and who may read the file, then start again.`,
  KEY_INVALID: (path) =>
    `What is in ${path} is no PEM private key without a password. Check TERSALUR_TLS_KEY, then start again.`,
  KEY_OF_ANOTHER: (path) =>
    `The key ${path} does not belong to that certificate. Put both from the same issue in place, then start again.`,
};
