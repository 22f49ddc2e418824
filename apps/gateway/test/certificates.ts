import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type TlsFiles } from '../src/edge/connection/edge-options.js';

/** A certificate with its key, in PEM. */
export interface MadeCertificate {
  readonly certificate: string;
  readonly key: string;
}

const DAY = 24 * 60 * 60_000;

/** Makes a certificate for a name that holds between two days, counted from a moment. */
export async function makeCertificate(
  name: string,
  moment: number,
  [first, last]: readonly [number, number],
): Promise<MadeCertificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(moment + first * DAY),
    notAfterDate: new Date(moment + last * DAY),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  return { certificate: cert, key };
}

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
