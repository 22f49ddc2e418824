import { type MessagePort } from 'node:worker_threads';
import {
  type DataScope,
  Fault,
  type Head,
  type HeadMove,
  type HeadVersion,
  type SegmentHash,
  type Segments,
} from '#application';
import { type SegmentsAnswer, type SegmentsCall } from './segments-call.js';

interface Waiting {
  done(result: unknown): void;
  fail(fault: Error): void;
}

/** The segments that another thread has and serves through a port (`serveSegments`). Raises the faults that they raise there; STORE_CLOSED when the port is closed. */
export function segmentsOver(port: MessagePort): Segments {
  return new SegmentsOverPort(port);
}

class SegmentsOverPort implements Segments {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private isClosed = false;

  constructor(private readonly port: MessagePort) {
    port.on('message', (answer: SegmentsAnswer) => this.settle(answer));
    port.on('close', () => this.close());
  }

  put(bytes: Uint8Array, scope: DataScope): Promise<SegmentHash> {
    return this.ask('put', bytes, scope);
  }

  get(hash: SegmentHash): Promise<Uint8Array> {
    return this.ask('get', hash);
  }

  readHead(name: string): Promise<Head> {
    return this.ask('readHead', name);
  }

  moveHead(name: string, from: HeadVersion, move: HeadMove): Promise<Head> {
    return this.ask('moveHead', name, from, move);
  }

  sweep(before: number): Promise<number> {
    return this.ask('sweep', before);
  }

  private ask<Result>(method: keyof Segments, ...given: readonly unknown[]): Promise<Result> {
    return new Promise<Result>((done, fail) => {
      if (this.isClosed) return fail(closed());
      const call = ++this.calls;
      this.waiting.set(call, { done: done, fail });
      this.port.postMessage({ call, method, arguments: given } satisfies SegmentsCall);
    });
  }

  private settle(answer: SegmentsAnswer): void {
    const waiting = this.waiting.get(answer.call);
    this.waiting.delete(answer.call);
    if ('result' in answer) waiting?.done(answer.result);
    else if ('fault' in answer) waiting?.fail(new Fault(answer.fault.code, answer.fault.message));
    else waiting?.fail(new Error(`the thread that has the segments failed: ${answer.failure}`));
  }

  private close(): void {
    this.isClosed = true;
    for (const { fail } of this.waiting.values()) fail(closed());
    this.waiting.clear();
  }
}

function closed(): Fault {
  return new Fault('STORE_CLOSED', 'the thread that has the segments is gone');
}
