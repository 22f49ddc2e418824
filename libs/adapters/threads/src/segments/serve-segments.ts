import { type MessagePort } from 'node:worker_threads';
import { isFault, type Segments } from '#application';
import { type SegmentsAnswer, type SegmentsCall } from './segments-call.js';

/** Lets another thread use the segments through a port (`segmentsOver` at its other end), until the port is closed. */
export function serveSegments(port: MessagePort, segments: Segments): void {
  port.on('message', (call: SegmentsCall) => {
    void answerOf(call, segments).then((answer) => port.postMessage(answer));
  });
}

async function answerOf(
  { call, method, arguments: given }: SegmentsCall,
  segments: Segments,
): Promise<SegmentsAnswer> {
  const run = segments[method].bind(segments) as (...words: readonly unknown[]) => Promise<unknown>;
  try {
    return { call, result: await run(...given) };
  } catch (thrown) {
    if (isFault(thrown)) return { call, fault: { code: thrown.code, message: thrown.message } };
    return { call, failure: (thrown as Error).name };
  }
}
