import { type Configuration } from '#platform';
import { type DigestOptions } from '../../../serve/src/index.js';
import { mailHour } from '../../../digest/src/mail-hour.js';

/** How digests are sent; undefined where no mail server is set. */
export function digestOptions(settings: Configuration): DigestOptions | undefined {
  const { TERSALUR_SMTP_HOST: host, TERSALUR_ADDRESS: address, TERSALUR_MAIL_FROM: from } = settings;
  // All of them are there, or none is.
  if (host === undefined || address === undefined || from === undefined) return undefined;
  const [, name, mailbox] = /^(.+) <(.+)>$/.exec(from)!;
  return {
    hour: mailHour(settings.TERSALUR_MAIL_AT),
    address,
    smtp: {
      host,
      port: settings.TERSALUR_SMTP_PORT,
      security: settings.TERSALUR_SMTP_SECURITY,
      credentials: credentialsOf(settings),
      from: { name: name!, address: mailbox! },
    },
  };
}

function credentialsOf({
  TERSALUR_SMTP_USER: user,
  TERSALUR_SMTP_PASSWORD: password,
}: Configuration): DigestOptions['smtp']['credentials'] {
  // Who has the one has the other.
  return user === undefined || password === undefined ? undefined : { user, password };
}
