import { type MessagePort } from 'node:worker_threads';
import { type Clock, SealedSegments, type Segments } from '#application';
import { keysOver, sealedSegmentsOver, segmentsOver } from './segments-over.js';
import { areSealedHere } from './serve-segments.js';
import {
  areForThreads,
  type ThreadOpener,
  type ThreadOpening,
  type ThreadSegments,
} from './thread-segments.js';

/** How a thread comes to the segments of the one that started it. */
export interface SegmentsAccess {
  /** Through which the segments, or only the keys that they are sealed with, are asked for. */
  readonly port: MessagePort;
  /** Whether the thread seals and opens them itself. */
  readonly isSealed: boolean;
  /** Present where the thread opens them itself. */
  readonly opening?: ThreadOpening;
}

/** Those behind the segments that other threads can open by themselves, if they can. */
export function threadSegmentsOf(segments: Segments): ThreadSegments | undefined {
  const stored = areSealedHere(segments) ? segments.segments : segments;
  return areForThreads(stored) ? stored : undefined;
}

/** The segments as the thread uses them; `clock` says when something was put. Faults: those of the opener. */
export async function openSegments(
  { port, isSealed, opening }: SegmentsAccess,
  clock: Pick<Clock, 'now'>,
): Promise<Segments> {
  if (opening === undefined) return isSealed ? sealedSegmentsOver(port) : segmentsOver(port);
  const { openInThread } = (await import(opening.module)) as ThreadOpener;
  const segments = openInThread(opening.data, clock);
  return isSealed ? new SealedSegments(segments, keysOver(port)) : segments;
}
