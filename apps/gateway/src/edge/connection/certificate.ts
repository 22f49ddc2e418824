import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { EdgeFault, type EdgeFaultCode } from './edge-fault.js';
import { type TlsFiles } from './edge-options.js';

/** Bits of a file's mode by which everybody may read it. */
const READ_BY_ALL = 0o004;

/** A certificate and its key, as they were read. */
export interface Certificate {
  /** Both files, as they are given to TLS. */
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly described: X509Certificate;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/**
 * Reads a certificate with its key, and sees whether they belong together and hold at a moment (milliseconds since 1970). Faults (EdgeFault), in order of
 * precedence: CERTIFICATE_UNREADABLE, KEY_UNREADABLE, CERTIFICATE_INVALID, KEY_INVALID, KEY_OF_ANOTHER, CERTIFICATE_EXPIRED, CERTIFICATE_TOO_EARLY.
 */
export function readCertificate(files: TlsFiles, now: number): Certificate {
  const cert = bytesOf(files.certificate, 'CERTIFICATE_UNREADABLE');
  const key = bytesOf(files.key, 'KEY_UNREADABLE');
  const described = parsed('CERTIFICATE_INVALID', files.certificate, () => new X509Certificate(cert));
  const secret: KeyObject = parsed('KEY_INVALID', files.key, () => createPrivateKey(key));
  if (!described.checkPrivateKey(secret)) throw new EdgeFault('KEY_OF_ANOTHER', files.key);
  const expires = described.validToDate.getTime();
  if (expires <= now) throw new EdgeFault('CERTIFICATE_EXPIRED', dayOf(described.validToDate));
  if (described.validFromDate.getTime() > now)
    throw new EdgeFault('CERTIFICATE_TOO_EARLY', dayOf(described.validFromDate));
  // The certificates that it is signed by are looked at by nothing else.
  parsed('CERTIFICATE_INVALID', files.certificate, () => createSecureContext({ cert, key }));
  return { cert, key, described, expires };
}

/** Whether everybody who has an account on this computer may read a key. Windows says so in other ways. */
export function isReadByAll(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & READ_BY_ALL) !== 0;
}

function bytesOf(path: string, code: EdgeFaultCode): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new EdgeFault(code, path);
  }
}

function parsed<Parsed>(code: EdgeFaultCode, path: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch {
    throw new EdgeFault(code, path);
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
