import { type Server, type TlsOptions } from 'node:tls';
import { type OnModuleDestroy } from '@nestjs/common';
import { type Clock, type Telemetry } from '#application';
import { type Certificate, isReadByAll, readCertificate } from './certificate.js';
import { EdgeFault } from './edge-fault.js';
import { type TlsFiles } from './edge-options.js';

/** Milliseconds between looks at the files. */
const PAUSE = 60_000;

/** Milliseconds before its end at which a certificate is warned of. */
const SOON = 14 * 24 * 60 * 60_000;

/** What encrypts: each with keys of its own for every connection, and each notices changes. */
const CIPHERS = [
  ...['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'],
  ...['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
  ...['ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305'],
  ...['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
].join(':');

/** Milliseconds in which a client has to have agreed on how to encrypt. */
const LONGEST_HANDSHAKE = 20_000;

export interface OwnCertificateParts {
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** The certificate of our own: what was renewed is used for the connections that come after. */
export class OwnCertificate implements OnModuleDestroy {
  private readonly ended = new AbortController();
  private current: Certificate;
  private running = Promise.resolve();
  /** What was warned of last: it is said once. */
  private warned = '';

  /** Faults: those of readCertificate. */
  constructor(
    private readonly files: TlsFiles,
    private readonly parts: OwnCertificateParts,
  ) {
    this.current = readCertificate(files, parts.clock.now());
    parts.telemetry.gauge({
      name: 'tersalur_certificate_expires_seconds',
      help: 'When the certificate ends, in seconds since 1970.',
      read: () => [{ labels: {}, value: this.current.expires / 1_000 }],
    });
  }

  /** As TLS takes it. */
  get options(): Pick<TlsOptions, 'cert' | 'key' | 'ciphers' | 'minVersion' | 'handshakeTimeout'> {
    const { cert, key } = this.current;
    return { cert, key, ciphers: CIPHERS, minVersion: 'TLSv1.2', handshakeTimeout: LONGEST_HANDSHAKE };
  }

  /** Whether it is for a name. */
  isFor(name: string): boolean {
    return this.current.described.checkHost(name) !== undefined;
  }

  /** Looks after the files from now on: a server gets what was renewed. */
  keepRenewed(server: Pick<Server, 'setSecureContext'>): void {
    this.running = this.run(server);
  }

  async onModuleDestroy(): Promise<void> {
    this.ended.abort();
    await this.running;
  }

  private async run(server: Pick<Server, 'setSecureContext'>): Promise<void> {
    const { signal } = this.ended;
    while (!signal.aborted) {
      this.look(server);
      await this.parts.clock.wait(PAUSE, signal);
    }
  }

  /** What cannot be used is not: the certificate before it goes on, and somebody is told. Files that are being replaced are read again at the next look. */
  private look(server: Pick<Server, 'setSecureContext'>): void {
    const { clock, telemetry } = this.parts;
    try {
      const read = readCertificate(this.files, clock.now());
      if (isReadByAll(this.files.key)) this.warn('KEY_READ_BY_ALL', this.files.key);
      else if (read.expires - clock.now() < SOON) this.warn('CERTIFICATE_EXPIRES', dayOf(read.expires));
      if (read.cert.equals(this.current.cert) && read.key.equals(this.current.key)) return;
      this.current = read;
      server.setSecureContext(this.options);
      telemetry.tell({ what: 'CERTIFICATE_RENEWED', expires: dayOf(read.expires) });
    } catch (thrown) {
      if (!(thrown instanceof EdgeFault)) throw thrown;
      this.warn(thrown.code, thrown.about);
    }
  }

  private warn(code: string, about: string): void {
    if (this.warned === code) return;
    this.warned = code;
    this.parts.telemetry.tell({ what: 'WARNED', part: 'certificate', code, about });
  }
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
