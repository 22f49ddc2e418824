import { SmtpMail } from '#adapters/mail';
import { type Clock } from '#application';
import { startDigests } from '../../../digest/src/start-digests.js';
import { type DigestOptions } from '../digest-options.js';
import { type TellingPorts } from './service-ports.js';

/** Begins to send digests by a mail server, until it is closed. */
export function sendDigests(
  ports: TellingPorts,
  digests: DigestOptions,
  clock: Clock,
): { close(): Promise<void> } {
  return startDigests({ ...ports, ...digests, clock, mail: new SmtpMail(digests.smtp) });
}
