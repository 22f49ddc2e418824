import { once } from 'node:events';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type ByteWriter } from './byte-writer.js';
import {
  FAILED,
  FIRST_PIECE,
  GIVEN,
  newRing,
  NO_MORE,
  SLOT_BYTES,
  SLOTS,
  WRITTEN,
  type WritingRing,
} from './writing-ring.js';
import { type WritingFailure, type WritingTask } from './writing-thread.js';

/** Starts a writer that leaves the waiting for the disk to a second thread. Rejects where no thread can be had. */
export async function startThreadedWriter(): Promise<ByteWriter> {
  const { port1, port2 } = new MessageChannel();
  const ring = newRing();
  const workerData: WritingTask = { ring, failures: port2 };
  const worker = new Worker(new URL('./writing-thread.js', import.meta.url), {
    workerData,
    transferList: [port2],
  });
  await once(worker, 'message');
  return new ThreadedWriter(worker, ring, port1);
}

class ThreadedWriter implements ByteWriter {
  private given = 0;
  private failure: Error | undefined;

  constructor(
    private readonly worker: Worker,
    private readonly ring: WritingRing,
    private readonly failures: MessagePort,
  ) {}

  write(descriptor: number, bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length; start += SLOT_BYTES) {
      this.waitUntil(this.given - SLOTS + 1);
      if (this.lookForFailure()) throw this.failure!;
      this.give(descriptor, bytes.subarray(start, start + SLOT_BYTES));
    }
  }

  settle(): Error | undefined {
    this.waitUntil(this.given);
    return this.lookForFailure() ? this.failure : undefined;
  }

  async close(): Promise<void> {
    this.waitUntil(this.given);
    this.give(NO_MORE, new Uint8Array(0));
    this.failures.close();
    await this.worker.terminate();
  }

  /** Waits until so many pieces are written. */
  private waitUntil(count: number): void {
    const { control } = this.ring;
    for (let written = Atomics.load(control, WRITTEN); written < count;) {
      Atomics.wait(control, WRITTEN, written);
      written = Atomics.load(control, WRITTEN);
    }
  }

  private give(descriptor: number, bytes: Uint8Array): void {
    const { control, slots } = this.ring;
    const slot = this.given % SLOTS;
    slots.set(bytes, slot * SLOT_BYTES);
    control[FIRST_PIECE + slot * 2] = descriptor;
    control[FIRST_PIECE + slot * 2 + 1] = bytes.length;
    Atomics.store(control, GIVEN, ++this.given);
    Atomics.notify(control, GIVEN);
  }

  private lookForFailure(): boolean {
    if (Atomics.load(this.ring.control, FAILED) === 0) return false;
    if (this.failure === undefined) {
      const { message, code } = (receiveMessageOnPort(this.failures) as { message: WritingFailure }).message;
      this.failure = Object.assign(new Error(message), { code });
    }
    return true;
  }
}
