import { type MessagePort } from 'node:worker_threads';
import { type AlertScope, type FaultCode, type Head, type SequencedInput } from '#application';

/** What the thread is started with. */
export interface BookThreadStart {
  /** Where it finds the segments (`segmentsOver`). */
  readonly segments: MessagePort;
}

/** A revision that is to be made. */
export interface BookTask {
  readonly task: number;
  readonly head: Head;
  readonly inputs: readonly SequencedInput[];
  readonly scope: AlertScope;
}

/** How it ended. */
export type BookAnswer = { readonly task: number } & (
  | { readonly head: Head }
  | { readonly fault: { readonly code: FaultCode; readonly message: string } }
  /** Something unexpected: its kind and the place, for its text may quote a row. */
  | { readonly failure: string }
);
