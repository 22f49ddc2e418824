import { type FaultCode } from '#application';
import { type SegmentsAccess } from '../segments/open-segments.js';

/** What a thread is started with. */
export interface WorkStart {
  readonly segments: SegmentsAccess;
}

/** A piece of work that is to be done. */
export interface WorkOrder {
  readonly order: number;
  readonly task: unknown;
  /** The moment of the order by the clock of whoever orders: milliseconds since 1970. */
  readonly now: number;
}

/** What is told of a piece of work: how far it is, and at last how it ended. */
export type WorkNews = { readonly order: number } & (
  | { readonly progress: unknown }
  | { readonly result: unknown }
  | { readonly fault: { readonly code: FaultCode; readonly message: string } }
  /** Something unexpected: its kind and the place, for its text may quote a row. */
  | { readonly failure: string }
);
