import { Fault } from '../faults/fault.js';
import { type Secrets } from '../ports/secrets.js';
import { type DataKeys } from './data-keys.js';
import { openBytes, sealBytes } from './sealed-bytes.js';

/** The scope of the key by which secrets are sealed. */
const SECRETS = { region: '-', cycle: 'secrets' };

/** Secrets, sealed by a data key of their own. */
export class SealedSecrets implements Secrets {
  constructor(private readonly keys: DataKeys) {}

  async seal(secret: Uint8Array, about: string): Promise<string> {
    const content = Buffer.concat([Buffer.from(`${about}\0`), secret]);
    return Buffer.from(await sealBytes(this.keys, content, SECRETS)).toString('base64');
  }

  async open(sealed: string, about: string): Promise<Uint8Array> {
    const content = await openBytes(this.keys, Buffer.from(sealed, 'base64'));
    const name = Buffer.from(`${about}\0`);
    if (!name.equals(content.subarray(0, name.length)))
      throw new Fault('SEAL_BROKEN', 'it is the secret of something else');
    return content.subarray(name.length);
  }
}
