import { type FaultCode, type Segments } from '#application';

/** How the thread that has the data keys is asked for one: by its scope, or by its id. */
type KeyCall = 'keyOf' | 'keyWithId';

/** One call of a method of the segments, or one for a key, as it goes to the thread that has them. */
export interface SegmentsCall {
  readonly call: number;
  readonly method: keyof Segments | KeyCall;
  readonly arguments: readonly unknown[];
}

/** How a call ended. */
export type SegmentsAnswer = { readonly call: number } & (
  | { readonly result: unknown }
  | { readonly fault: { readonly code: FaultCode; readonly message: string } }
  /** Something that is no fault of the port: only its kind crosses, for its text may quote a row. */
  | { readonly failure: string }
);
