/** Keeps secrets that have to lie in the store (keys of webhooks, of second factors) so that the store alone does not tell them. */
export interface Secrets {
  /** Text that may be stored. `about` says what it is the secret of: it opens as that secret only. Faults: those of the collections. */
  seal(secret: Uint8Array, about: string): Promise<string>;
  /** The secret that was sealed. Faults: KEY_MISSING where the key is lost, SEAL_BROKEN for what is no sealed secret of that; those of the collections. */
  open(sealed: string, about: string): Promise<Uint8Array>;
}
