import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type MadeCertificate } from './made-certificate.js';

/** A letter as a server took it. */
export interface TakenLetter {
  readonly from: string;
  readonly to: readonly string[];
  readonly isEncrypted: boolean;
  readonly source: Buffer;
}

interface PostOfficeOptions {
  /** Any that is free, unless it is given. */
  readonly port?: number;
  readonly hidesTls?: boolean;
  /** One that nobody vouches for, unless it is given. */
  readonly certificate?: MadeCertificate;
}

/** A mail server (SMTP) on this computer that keeps what it is given, and answers as a test wants. */
export class PostOffice {
  readonly taken: TakenLetter[] = [];
  /** What it answers for an address in place of taking the letter. */
  readonly answers = new Map<string, number>();
  /** That it asks for; nobody is asked where it is left out. */
  password: string | undefined;
  /** Takes letters without saying so. */
  isMuteAtEnd = false;
  /** Where it listens, also once it is closed. */
  port: number;
  private readonly server: SMTPServer;

  private constructor({ hidesTls = false, certificate }: PostOfficeOptions) {
    this.server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      logger: false,
      ...(certificate && { cert: certificate.certificate, key: certificate.key }),
      hideSTARTTLS: hidesTls,
      onAuth: ({ password }, _, done) =>
        password === this.password ? done(null, { user: 'tersalur' }) : done(refusal(535)),
      onRcptTo: ({ address }, _, done) => {
        const code = this.answers.get(address);
        done(code === undefined ? null : refusal(code));
      },
      onData: (stream, session, done) => {
        void this.take(stream, session).then(() => this.isMuteAtEnd || done());
      },
    });
    // What a client breaks off is nothing to a server.
    this.server.on('error', () => undefined);
  }

  /** Listens on 127.0.0.1 and the other addresses of this computer. */
  static async open(options: PostOfficeOptions = {}): Promise<PostOffice> {
    const office = new PostOffice(options);
    office.server.listen(options.port ?? 0);
    await once(office.server.server, 'listening');
    office.port = (office.server.server.address() as AddressInfo).port;
    return office;
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private async take(stream: NodeJS.ReadableStream, session: SMTPServerSession): Promise<void> {
    const source = await buffer(stream);
    const { mailFrom, rcptTo } = session.envelope;
    this.taken.push({
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
      isEncrypted: session.secure,
      source,
    });
  }
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('ditolak'), { responseCode });
}
