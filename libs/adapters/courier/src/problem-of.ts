import { type CourierProblem } from '#application';
import { AddressRefused } from './guarded-lookup.js';

const UNKNOWN_NAME = ['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_FAIL'];

/** Codes of certificates that are not good (OpenSSL's, and Node's own). */
const BAD_CERTIFICATE = /CERT|UNABLE_TO_|HOSTNAME_MISMATCH|SELF_SIGNED/;

/** Why a connection failed. */
export function problemOf(thrown: unknown): CourierProblem {
  if (thrown instanceof AddressRefused) return 'ADDRESS_REFUSED';
  const { code = '' } = thrown as { readonly code?: string };
  if (UNKNOWN_NAME.includes(code)) return 'NAME_UNKNOWN';
  return BAD_CERTIFICATE.test(code) ? 'CERTIFICATE_REFUSED' : 'CONNECTION_FAILED';
}
