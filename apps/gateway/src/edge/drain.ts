import { type Request } from 'express';

/** So much of a body that nobody wants is still taken, so that its sender comes to read the answer. */
const MOST = 64 * 1024 * 1024;

/** Lets the rest of a body pass by; resolves when it ended, or is longer than anybody should wait for. */
export async function drain(request: Request): Promise<void> {
  if (request.complete || request.destroyed || Number(request.headers['content-length'] ?? 0) > MOST) return;
  let left = MOST;
  await new Promise<void>((done) => {
    request.on('data', (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    request.once('end', done).once('close', done).resume();
  });
}
