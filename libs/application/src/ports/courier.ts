/** What is sent to a receiver. */
export interface Parcel {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why a receiver could not be asked, or gave no answer. */
export type CourierProblem =
  /** The address is not one that may be sent to, or stands for one that is not public. */
  | 'ADDRESS_REFUSED'
  | 'NAME_UNKNOWN'
  | 'CONNECTION_FAILED'
  /** The certificate is not good. */
  | 'CERTIFICATE_REFUSED'
  | 'NO_ANSWER'
  /** The services end. */
  | 'STOPPED';

/** What came of sending: the status of the answer, or why there is none. */
export interface Receipt {
  readonly status?: number;
  readonly problem?: CourierProblem;
  readonly milliseconds: number;
  /** Milliseconds for which the receiver asks to be left alone. */
  readonly restFor?: number;
}

/** Brings a parcel to a receiver and its answer's status back: it follows no redirection, and reads no more of an answer than it has to. */
export interface Courier {
  /** Resolves whatever happens, at the latest when the signal is aborted. */
  send(parcel: Parcel, signal: AbortSignal): Promise<Receipt>;
}

/** Whether a receiver has taken what it was sent. */
export function isTaken({ status }: Receipt): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
