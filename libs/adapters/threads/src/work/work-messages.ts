import { type MessagePort } from 'node:worker_threads';
import { type FaultCode } from '#application';

/** What a thread is started with. */
export interface WorkStart {
  /** Where it finds the segments (`segmentsOver`). */
  readonly segments: MessagePort;
  /** Whether it seals and opens them itself (`sealedSegmentsOver`). */
  readonly isSealed: boolean;
}

/** A piece of work that is to be done. */
export interface WorkOrder {
  readonly order: number;
  readonly task: unknown;
}

/** What is told of a piece of work: how far it is, and at last how it ended. */
export type WorkNews = { readonly order: number } & (
  | { readonly progress: unknown }
  | { readonly result: unknown }
  | { readonly fault: { readonly code: FaultCode; readonly message: string } }
  /** Something unexpected: its kind and the place, for its text may quote a row. */
  | { readonly failure: string }
);
