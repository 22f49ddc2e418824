import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type MadeCertificate } from '../../../libs/testing/src/made-certificate.js';
import { type TlsFiles } from '../src/edge/connection/edge-options.js';

/** Writes a certificate and its key to a folder of their own, or over the files that are there. */
export function writeCertificate(
  { certificate, key }: MadeCertificate,
  files: TlsFiles = newFiles(),
): TlsFiles {
  writeFileSync(files.certificate, certificate);
  writeFileSync(files.key, key, { mode: 0o600 });
  return files;
}

function newFiles(): TlsFiles {
  const folder = newFolder();
  return { certificate: join(folder, 'tersalur.crt'), key: join(folder, 'tersalur.key') };
}
