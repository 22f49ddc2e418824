/** Who signed in elsewhere, as the provider says. */
export interface Identity {
  readonly issuer: string;
  /** Never given to another person there. */
  readonly subject: string;
  /** By which an account of ours is found that was not linked yet; absent where the provider does not vouch for it. */
  readonly username?: string;
  /** Whether the provider asked for more than a password, in a way that counts here. */
  readonly hasFactor: boolean;
}

/** By which the browser that began to sign in is known again: secret, and for that browser alone. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface BegunAtProvider {
  /** Where the browser goes. */
  readonly address: string;
  readonly checks: ProviderChecks;
}

/** Where people sign in elsewhere. Every method refuses with PROVIDER_AWAY while it does not answer. */
export interface IdentityProvider {
  /** How people know it. */
  readonly label: string;
  begin(): Promise<BegunAtProvider>;
  /**
   * Who came back, by the query with which the browser came. Refuses with PROVIDER_CANCELLED where the provider let nobody in, PROVIDER_CLOCK where its clock
   * is not ours, PROVIDER_ANSWER_INVALID for an answer that is not to what was asked, was used, or is not the provider's.
   */
  end(query: string, checks: ProviderChecks): Promise<Identity>;
  /** Where one signs out there; undefined where that is not offered. */
  signOutAddress(): Promise<string | undefined>;
}
