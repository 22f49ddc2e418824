import { type MessagePort } from 'node:worker_threads';
import { type ToldFault } from './told-fault.js';
import { type WriteRequest } from './write-request.js';

/** With what the writer's thread is started. */
export interface WriterData {
  readonly path: string;
  readonly folder: string;
  readonly largestBytes: number | undefined;
  /** Address of a module that is a CommitWatch. */
  readonly watch: string | undefined;
}

export type WriterQuestion =
  | { readonly ask: 'write'; readonly id: number; readonly request: WriteRequest }
  /** One more thread asks, through a port of its own. */
  | { readonly ask: 'connect'; readonly port: MessagePort }
  | { readonly ask: 'close' };

export type WriterAnswer =
  | { readonly say: 'opened' }
  | { readonly say: 'failed'; readonly fault: ToldFault }
  | { readonly say: 'written'; readonly answers: readonly WrittenAnswer[] };

export interface WrittenAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly fault?: ToldFault;
}
