/** Why the front door does not open: what is wrong with how it is to be reached. */
export type EdgeFaultCode =
  | 'CERTIFICATE_UNREADABLE'
  | 'CERTIFICATE_INVALID'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_TOO_EARLY'
  | 'KEY_UNREADABLE'
  | 'KEY_INVALID'
  | 'KEY_OF_ANOTHER'
  | 'PROXY_INVALID'
  | 'PLAIN_HTTP';

/** The front door cannot open as it is set. */
export class EdgeFault extends Error {
  constructor(
    readonly code: EdgeFaultCode,
    /** The file, address or day that it is about. */
    readonly about: string,
  ) {
    super(code);
    this.name = 'EdgeFault';
  }
}
