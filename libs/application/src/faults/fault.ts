import { FAULT_CODES, type FaultCode } from './fault-codes.js';

/** What a port raises. Told by its code, not by its class: it may come from another thread. Its sentence holds no personal data. */
export class Fault extends Error {
  /** Whether the same work, begun anew, may succeed. */
  readonly canRetry: boolean;

  constructor(
    readonly code: FaultCode,
    sentence: string,
    cause?: unknown,
  ) {
    super(sentence, { cause });
    this.name = 'Fault';
    this.canRetry = FAULT_CODES[code];
  }
}

/** Whether something thrown is a fault of one of the codes (of any, when none is given). */
export function isFault(thrown: unknown, ...codes: readonly FaultCode[]): thrown is Fault {
  if (typeof thrown !== 'object' || thrown === null) return false;
  if (!('code' in thrown) || typeof thrown.code !== 'string') return false;
  return codes.length === 0
    ? Object.hasOwn(FAULT_CODES, thrown.code)
    : (codes as readonly string[]).includes(thrown.code);
}
