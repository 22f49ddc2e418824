/** Why something failed, without personal data (`failureReason`). */
interface Failed {
  readonly code: string;
  readonly reason: string;
}

/** What happens of each kind, with what is told of it. What stands here is all that ever comes into a log: ids, codes, counts and times. */
export interface Happenings {
  SERVING: { readonly address: string };
  ENDING: object;
  /** The route as it is described, without what stands in its place: `/api/v1/files/:id`. */
  REQUEST_ANSWERED: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  };
  REQUEST_FAILED: Failed;
  /** What was asked for wrongly, or by who may not: the account that asked, if it is known. */
  REQUEST_REFUSED: { readonly code: string; readonly account: string };
  MESSAGE_HANDLED: {
    readonly group: string;
    readonly topic: string;
    readonly partition: number;
    readonly offset: number;
    readonly seconds: number;
  };
  TRY_FAILED: Failed & {
    readonly group: string;
    readonly topic: string;
    readonly partition: number;
    readonly offset: number;
    readonly tries: number;
  };
  /** The message was given up: it waits among the dead letters. */
  DEAD_LETTER: {
    readonly group: string;
    readonly topic: string;
    readonly partition: number;
    readonly offset: number;
    readonly code: string;
  };
  /** Nobody can do any more what the message asks for: the data that it is about were destroyed on purpose. */
  MESSAGE_DROPPED: {
    readonly group: string;
    readonly topic: string;
    readonly partition: number;
    readonly offset: number;
    readonly code: string;
  };
  FILE_TAKEN_IN: {
    readonly file: string;
    readonly role: string;
    readonly region: string;
    readonly cycle: string;
    readonly accepted: number;
    readonly rejected: number;
    readonly chunks: number;
    readonly seconds: number;
  };
  FILE_REFUSED: {
    readonly file: string;
    readonly role: string;
    readonly region: string;
    readonly cycle: string;
    readonly code: string;
  };
  /** An input is in a revision. */
  INPUT_TAKEN: {
    readonly region: string;
    readonly cycle: string;
    readonly type: string;
    readonly revision: number;
  };
  BOOK_REVISED: {
    readonly region: string;
    readonly cycle: string;
    readonly revision: number;
    readonly inputs: number;
    readonly seconds: number;
  };
  ALERTS_RELAYED: {
    readonly region: string;
    readonly cycle: string;
    readonly kind: string;
    readonly transition: string;
    readonly count: number;
  };
  /** Something was sent to a receiver outside, or could not be. */
  DELIVERY: {
    readonly by: 'webhook' | 'mail';
    readonly outcome: 'DELIVERED' | 'FAILED' | 'GIVEN_UP';
    readonly seconds: number;
  };
  /** Something goes on in the background that failed, and is tried again. */
  PART_FAILED: Failed & { readonly part: string; readonly about?: string };
  /** Somebody should look at it before it fails. */
  WARNED: { readonly part: string; readonly code: string; readonly about: string };
  /** An entry of the audit trail, by its code alone: who did it stands there. */
  NOTED: { readonly note: string };
  CERTIFICATE_RENEWED: { readonly expires: string };
}

/** Something that happened, of any kind. */
export type Happening = {
  [What in keyof Happenings]: { readonly what: What } & Happenings[What];
}[keyof Happenings];
