import { type Answer, type Sent } from '../door.js';

const DESK_KINDS = ['DECIDE', 'TAKE_BACK', 'REMARK', 'VISIT', 'WRITE_MINUTES', 'FINISH_MINUTES'] as const;

/** What people do with a result that stands. */
export type DeskKind = (typeof DESK_KINDS)[number];

/** What an office asks for until all of its files are in. */
export type FilesKind =
  'BEGIN' | 'UPLOAD' | 'UPLOAD_TWICE' | 'WITHDRAW' | 'RESTORE' | 'SETTINGS' | 'REFUSED' | 'AGAIN';

/** What an office can ask for. */
export type OperationKind = FilesKind | DeskKind;

/** Whether it is done once all files are in. */
export function isOfDesk(kind: OperationKind): kind is DeskKind {
  return (DESK_KINDS as readonly OperationKind[]).includes(kind);
}

/** A write that is asked for under one key until it is acknowledged or given up. */
export interface Operation {
  readonly path: string;
  readonly sent: Sent & { readonly key: string };
  /** The status of its answer. */
  readonly status: number;
  /** Takes note of its answer. */
  acknowledge(answer: Answer): void;
  /** Whether an answer says that what it rests on changed meanwhile: it was not done, and is asked for anew, otherwise. Absent where nothing can change. */
  isOutdated?(answer: Answer): boolean;
  /** Takes note that it was done or not, and that nobody asks any more. Absent where an office insists. */
  giveUp?(): void;
}

/** Throws when an answer is another one than the operation has to get. */
export function take(operation: Operation, answer: Answer): void {
  const { path, sent, status } = operation;
  if (operation.isOutdated?.(answer)) return;
  if (answer.status !== status)
    throw new Error(`${sent.method} ${path}: ${answer.status} instead of ${status}: ${answer.text}`);
  operation.acknowledge(answer);
}
