import { type MessagePort } from 'node:worker_threads';
import {
  type DataScope,
  Fault,
  type Head,
  type HeadMove,
  type HeadVersion,
  type HeldKey,
  type OpenKey,
  SealedSegments,
  type SealingKeys,
  type SegmentHash,
  type Segments,
  TRUSTED,
} from '#application';
import { SealingKey } from '#security';
import { type SegmentsAnswer, type SegmentsCall } from './segments-call.js';

interface Waiting {
  done(result: unknown): void;
  fail(fault: Error): void;
}

/** The segments that another thread has and serves through a port (`serveSegments`). Raises the faults that they raise there; STORE_CLOSED when the port is closed. */
export function segmentsOver(port: MessagePort): Segments {
  return new SegmentsOverPort(port);
}

/** The same of segments that lie sealed: sealed and opened in this thread, by keys that the other one has (`serveSealedSegments`). */
export function sealedSegmentsOver(port: MessagePort): Segments {
  const segments = new SegmentsOverPort(port);
  return new SealedSegments(segments, new KeysOverPort(segments));
}

/** The keys alone that another thread serves with its sealed segments. */
export function keysOver(port: MessagePort): SealingKeys {
  return new KeysOverPort(new SegmentsOverPort(port));
}

/** Keys of another thread, kept as long as they are trusted there. */
class KeysOverPort implements SealingKeys {
  private readonly held = new Map<string, { readonly key: Promise<HeldKey>; readonly until: number }>();

  constructor(private readonly port: SegmentsOverPort) {}

  of(scope: DataScope): Promise<HeldKey> {
    return this.known(`${scope.region} ${scope.cycle}`, () => this.port.ask<OpenKey>('keyOf', scope));
  }

  withId(id: string): Promise<HeldKey> {
    return this.known(id, () => this.port.ask<OpenKey>('keyWithId', id));
  }

  private known(name: string, ask: () => Promise<OpenKey>): Promise<HeldKey> {
    const known = this.held.get(name);
    if (known !== undefined && known.until > performance.now()) return known.key;
    const key = ask().then(({ id, secret }) => ({ id, key: new SealingKey(secret) }));
    this.held.set(name, { key, until: performance.now() + TRUSTED });
    key.catch(() => this.held.delete(name));
    return key;
  }
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
    return this.ask('put', ownBytes(bytes), scope);
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

  ask<Result>(method: SegmentsCall['method'], ...given: readonly unknown[]): Promise<Result> {
    return new Promise<Result>((done, fail) => {
      if (this.isClosed) return fail(closed());
      const call = ++this.calls;
      this.waiting.set(call, { done: done, fail });
      const moved = given
        .filter((each) => each instanceof Uint8Array)
        .map(({ buffer }) => buffer as ArrayBuffer);
      this.port.postMessage({ call, method, arguments: given } satisfies SegmentsCall, moved);
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

/** Bytes that may move to another thread: a copy, for these may be a view, or used again. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function closed(): Fault {
  return new Fault('STORE_CLOSED', 'the thread that has the segments is gone');
}
