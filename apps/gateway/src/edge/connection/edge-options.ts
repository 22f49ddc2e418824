/** Files in PEM. They may be renewed at any time: both are read again within a minute. */
export interface TlsFiles {
  /** The certificate, and those that it is signed by. */
  readonly certificate: string;
  /** Its private key, which only the account of the service should be able to read. */
  readonly key: string;
}

/** How the front door is reached. Left out as a whole: from this computer alone. */
export interface EdgeOptions {
  /** A certificate of our own; without it somebody in front has to have one. */
  readonly tls?: TlsFiles | undefined;
  /** Addresses (`10.0.0.5`) and networks (`10.0.0.0/24`) whose word counts about who asks, and how. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Names by which it is asked for, besides those of the certificate, `localhost` and addresses. */
  readonly hosts?: readonly string[] | undefined;
  /** Whether passwords and people's data may pass unencrypted through the network. */
  readonly allowsPlainHttp?: boolean | undefined;
}
