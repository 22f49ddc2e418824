import MailComposer from 'nodemailer/lib/mail-composer';
import { type Letter, type Mail } from '#application';
import { postBy } from './post-by.js';
import { type SmtpOptions } from './smtp-options.js';

/** Hands letters to a mail server (SMTP). A server on this computer may have any certificate, or none. */
export class SmtpMail implements Mail {
  constructor(private readonly options: SmtpOptions) {}

  async send({ id, to, subject, text, html }: Letter): Promise<void> {
    const { from } = this.options;
    const domain = from.address.split('@')[1]!;
    const composer = new MailComposer({
      from: { name: oneLine(from.name), address: from.address },
      to: { name: oneLine(to.name), address: to.address },
      subject: oneLine(subject),
      messageId: `<${id}@${domain}>`,
      // No answering machine writes back, and no list takes it for one of people.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      text,
      html,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const message = await composer.compile().build();
    await postBy(this.options, { from: from.address, to: [to.address] }, message);
  }
}

/** A text that cannot begin another header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
