import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A certificate with its key, in PEM. */
export interface MadeCertificate {
  readonly certificate: string;
  readonly key: string;
}

const DAY = 24 * 60 * 60_000;

/** Makes a certificate for a name or address that holds between two days, counted from a moment. */
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
    extensions: [
      { name: 'subjectAltName', altNames: [isIP(name) ? { type: 7, ip: name } : { type: 2, value: name }] },
    ],
  });
  return { certificate: cert, key };
}
