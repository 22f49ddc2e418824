import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { writeAll } from './byte-writer.js';
import {
  FAILED,
  FIRST_PIECE,
  GIVEN,
  NO_MORE,
  SLOT_BYTES,
  SLOTS,
  WRITTEN,
  type WritingRing,
} from './writing-ring.js';

/** What the thread works with. */
export interface WritingTask {
  readonly ring: WritingRing;
  /** Where it says why a piece could not be written. */
  readonly failures: MessagePort;
}

/** What the system says of a piece that could not be written. */
export interface WritingFailure {
  readonly message: string;
  readonly code: string | undefined;
}

parentPort!.postMessage('READY');
writePieces(workerData as WritingTask);

/** Writes the pieces of a ring until no more come; after a failure the others are only taken. */
function writePieces({ ring: { control, slots }, failures }: WritingTask): void {
  for (let written = 0; ; written++) {
    Atomics.wait(control, GIVEN, written);
    const slot = written % SLOTS;
    const descriptor = control[FIRST_PIECE + slot * 2]!;
    if (descriptor === NO_MORE) return;
    const start = slot * SLOT_BYTES;
    if (Atomics.load(control, FAILED) === 0)
      try {
        writeAll(descriptor, slots.subarray(start, start + control[FIRST_PIECE + slot * 2 + 1]!));
      } catch (cause) {
        const { message, code } = cause as NodeJS.ErrnoException;
        failures.postMessage({ message, code } satisfies WritingFailure);
        Atomics.store(control, FAILED, 1);
      }
    Atomics.store(control, WRITTEN, written + 1);
    Atomics.notify(control, WRITTEN);
  }
}
