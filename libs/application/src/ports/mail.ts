/** A letter to one person. */
export interface Letter {
  /** Equal for the same letter, however often it is sent: whoever gets it twice can tell. Letters, digits and `-`. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  /** One line. */
  readonly subject: string;
  /** The same twice: for programs that show no HTML, and for the others. */
  readonly text: string;
  readonly html: string;
}

/** Sends letters. */
export interface Mail {
  /**
   * Hands a letter over, for the next server to deliver it. Faults: MAIL_UNAVAILABLE (the server does not answer, or not to us: no letter can be sent),
   * MAIL_DEFERRED (it does not take this letter now), MAIL_REFUSED (it will not take it), MAIL_UNCERTAIN (it may have taken it). None of them names the address.
   */
  send(letter: Letter): Promise<void>;
}
