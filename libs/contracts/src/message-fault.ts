export type MessageFaultCode = 'MESSAGE_INVALID' | 'MESSAGE_UNKNOWN';

/** A message that breaks its contract. Trying again does not help; what it says names fields, never their values. */
export class MessageFault extends Error {
  readonly canRetry = false;

  constructor(
    readonly code: MessageFaultCode,
    sentence: string,
    cause?: unknown,
  ) {
    super(sentence, { cause });
    this.name = 'MessageFault';
  }
}
