import { type MessagePort } from 'node:worker_threads';
import { DataKeys, type DataScope, isFault, SealedSegments, type Segments } from '#application';
import { type SegmentsAnswer, type SegmentsCall } from './segments-call.js';

type Call = (...given: readonly unknown[]) => Promise<unknown>;

/** Lets another thread use the segments through a port (`segmentsOver` at its other end), until the port is closed. */
export function serveSegments(port: MessagePort, segments: Segments): void {
  serveCalls(port, (method) => callOf(segments, method));
}

/**
 * The same of segments that are sealed: the other thread seals and opens (`sealedSegmentsOver`), with keys that it asks for, so that this one only passes
 * on what it need not look at.
 */
export function serveSealedSegments(port: MessagePort, { segments, keys }: SealedSegments<DataKeys>): void {
  serveCalls(port, (method) => {
    switch (method) {
      case 'keyOf':
        return async (scope) => openKey(await keys.of(scope as DataScope));
      case 'keyWithId':
        return async (id) => openKey(await keys.withId(id as string));
      default:
        return callOf(segments, method);
    }
  });
}

/** Whether the keys of sealed segments are at hand in this thread. */
export function areSealedHere(segments: Segments): segments is SealedSegments<DataKeys> {
  return segments instanceof SealedSegments && segments.keys instanceof DataKeys;
}

function openKey({ id, secret }: { readonly id: string; readonly secret: Uint8Array }) {
  return { id, secret };
}

function callOf(segments: Segments, method: SegmentsCall['method']): Call {
  return segments[method as keyof Segments].bind(segments) as Call;
}

function serveCalls(port: MessagePort, callNamed: (method: SegmentsCall['method']) => Call): void {
  port.on('message', ({ call, method, arguments: given }: SegmentsCall) => {
    void answerOf(call, callNamed(method), given).then((answer) => port.postMessage(answer));
  });
}

async function answerOf(call: number, run: Call, given: readonly unknown[]): Promise<SegmentsAnswer> {
  try {
    return { call, result: await run(...given) };
  } catch (thrown) {
    if (isFault(thrown)) return { call, fault: { code: thrown.code, message: thrown.message } };
    return { call, failure: (thrown as Error).name };
  }
}
