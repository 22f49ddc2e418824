import { type Configuration } from '#platform';
import { type ServeOptions } from '../../../serve/src/index.js';

/** Who is told the anchors of the audit trail; undefined: nobody. */
export function anchorReceiverOf({
  TERSALUR_AUDIT_WEBHOOK: url,
  TERSALUR_AUDIT_WEBHOOK_KEY: key,
}: Configuration): ServeOptions['anchorReceiver'] {
  return url === undefined || key === undefined ? undefined : { url, key: Buffer.from(key, 'base64') };
}
