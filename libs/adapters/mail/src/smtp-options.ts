/** How the connection is encrypted: from its beginning, from a command on (and not without), or not at all. */
type SmtpSecurity = 'tls' | 'starttls' | 'none';

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
