import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import { Fault } from '#application';
import { type SmtpOptions } from './smtp-options.js';

/** This computer: what is told to it passes no wire. */
const HERE: readonly string[] = ['localhost', '127.0.0.1', '::1'];

const PATIENCE = 20_000;

/** The server ends the conversation, whatever it was about. */
const CLOSING = 421;
const PERMANENT = 500;

interface Envelope {
  readonly from: string;
  readonly to: string[];
}

/** What nodemailer raises. */
interface SmtpError {
  readonly code?: string;
  /** What the server answered (RFC 5321), where it did. */
  readonly responseCode?: number;
}

/** Hands a message over in a conversation of its own. Faults: those of Mail. */
export async function postBy(options: SmtpOptions, envelope: Envelope, message: Buffer): Promise<void> {
  const connection = open(options);
  const lost = new Promise<never>((_, fail) => connection.on('error', fail));
  lost.catch(() => undefined);
  try {
    await Promise.race([greet(connection, options), lost]).catch((error: SmtpError) => {
      throw unavailable(error);
    });
    await hand(connection, envelope, message, lost);
    connection.quit();
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

function open({ host, port, security, patience = PATIENCE }: SmtpOptions): SmtpConnection {
  const isHere = HERE.includes(host);
  return new SmtpConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls' && !isHere,
    ignoreTLS: security === 'none',
    tls: { rejectUnauthorized: !isHere },
    connectionTimeout: patience,
    greetingTimeout: patience,
    dnsTimeout: patience,
    socketTimeout: patience,
  });
}

async function greet(connection: SmtpConnection, { credentials }: SmtpOptions): Promise<void> {
  await promisify((done: (error?: Error | null) => void) => connection.connect(done))();
  if (credentials === undefined) return;
  const { user, password: pass } = credentials;
  await promisify((done: (error?: Error | null) => void) =>
    connection.login({ credentials: { user, pass } }, done),
  )();
}

/** Faults: those of Mail. As soon as the server took the first byte of the message and until it answers, nobody knows whether it has it. */
async function hand(
  connection: SmtpConnection,
  envelope: Envelope,
  message: Buffer,
  lost: Promise<never>,
): Promise<void> {
  let isBegun = false;
  const content = Readable.from(
    (function* () {
      isBegun = true;
      yield message;
    })(),
  );
  const sent = promisify((done: (error?: Error | null) => void) =>
    connection.send(envelope, content, done),
  )();
  try {
    await Promise.race([sent, lost]);
  } catch (error) {
    throw faultOf(error as SmtpError, isBegun);
  }
}

function faultOf(error: SmtpError, isBegun: boolean): Fault {
  const { responseCode } = error;
  if (responseCode === CLOSING) return unavailable(error);
  if (responseCode !== undefined)
    return responseCode >= PERMANENT
      ? new Fault('MAIL_REFUSED', `the mail server refuses the letter (${responseCode})`)
      : new Fault('MAIL_DEFERRED', `the mail server does not take the letter now (${responseCode})`);
  if (error.code === 'EENVELOPE') return new Fault('MAIL_REFUSED', 'the letter has no usable address');
  if (!isBegun) return unavailable(error);
  return new Fault('MAIL_UNCERTAIN', 'the mail server did not say whether it took the letter');
}

/** What the server wrote is not told: it may name whom it was asked for. */
function unavailable({ code = 'UNKNOWN', responseCode }: SmtpError): Fault {
  const said = responseCode === undefined ? code : `${code} ${responseCode}`;
  return new Fault('MAIL_UNAVAILABLE', `the mail server cannot be used (${said})`);
}
