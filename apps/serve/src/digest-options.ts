import { type SmtpOptions } from '#adapters/mail';
import { type DigestServiceParts } from '../../digest/src/start-digests.js';

/** When digests are sent and by which server, and where people find the service that they tell of. */
export interface DigestOptions extends Pick<DigestServiceParts, 'hour' | 'address'> {
  readonly smtp: SmtpOptions;
}
