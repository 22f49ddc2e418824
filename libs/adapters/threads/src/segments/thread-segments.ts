import { type MessagePort } from 'node:worker_threads';
import { type Clock, type Fault, type Segments } from '#application';

/** Segments that other threads can open by themselves: what those read and write need not pass the thread that answers people. */
export interface ThreadSegments extends Segments {
  /** With what one more thread opens them. */
  forThread(): ThreadOpening;
  /** Is told of a fault that such a thread met. */
  meet(fault: Fault): void;
}

/** How a thread opens segments. */
export interface ThreadOpening {
  /** Address of a module that is a ThreadOpener. */
  readonly module: string;
  readonly data: unknown;
  /** Ports in the data: they move to the thread. */
  readonly ports: readonly MessagePort[];
}

/** What the module exports. */
export interface ThreadOpener {
  /** Opens the segments in this thread. Faults: those of the store. */
  openInThread(data: unknown, clock: Pick<Clock, 'now'>): Segments;
}

/** Whether other threads can open the segments. */
export function areForThreads(segments: Segments): segments is ThreadSegments {
  return 'forThread' in segments;
}
