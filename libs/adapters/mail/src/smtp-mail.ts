import MailComposer from 'nodemailer/lib/mail-composer';
import { type Letter, type Mail } from '#application';
import { postBy } from './post-by.js';

/** How the connection is encrypted: from its beginning, from a command on (and not without), or not at all. */
export type SmtpSecurity = 'tls' | 'starttls' | 'none';

export interface SmtpOptions {
  readonly host: string;
  readonly port: number;
  readonly security: SmtpSecurity;
  /** Absent where the server asks for nobody. */
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Who the letters are from. */
  readonly from: { readonly name: string; readonly address: string };
  /** Milliseconds for which the server may keep us waiting (20,000). */
  readonly patience?: number;
}

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
