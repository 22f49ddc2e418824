import { type Answer, type Sent } from '../door.js';

/** What an office can ask for. */
export type OperationKind =
  'BEGIN' | 'UPLOAD' | 'UPLOAD_TWICE' | 'WITHDRAW' | 'RESTORE' | 'SETTINGS' | 'REFUSED' | 'AGAIN';

/** A write that is asked for under one key until it is acknowledged or given up. */
export interface Operation {
  readonly path: string;
  readonly sent: Sent & { readonly key: string };
  /** The status of its answer. */
  readonly status: number;
  /** Takes note of its answer. */
  acknowledge(answer: Answer): void;
  /** Takes note that it was done or not, and that nobody asks any more. Absent where an office insists. */
  giveUp?(): void;
}

/** Throws when an answer is another one than the operation has to get. */
export function take(operation: Operation, answer: Answer): void {
  const { path, sent, status } = operation;
  if (answer.status !== status)
    throw new Error(`${sent.method} ${path}: ${answer.status} instead of ${status}: ${answer.text}`);
  operation.acknowledge(answer);
}
