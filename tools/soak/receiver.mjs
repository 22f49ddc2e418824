// Somebody who is told of discrepancies by a webhook, and does not always answer well.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** One call in so many is refused. */
const REFUSED = 50;

export class Receiver {
  calls = 0;
  seen = new Set();
  /** By cycle: subjects whose discrepancy stands. */
  open = new Map();

  static async listen() {
    const receiver = new Receiver();
    receiver.server = createServer((request, response) => void receiver.take(request, response));
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    receiver.url = `http://127.0.0.1:${receiver.server.address().port}/`;
    return receiver;
  }

  async take(request, response) {
    this.calls++;
    const body = await text(request).catch(() => undefined);
    const isRefused = body === undefined || this.calls % REFUSED === 0;
    if (!isRefused) this.note(JSON.parse(body));
    response.writeHead(isRefused ? 503 : 204).end();
  }

  /** What comes again is dropped; of one subject it comes in its order. */
  note({ id, source, subject, type }) {
    if (this.seen.has(id)) return;
    this.seen.add(id);
    const cycle = source.split('/').at(-1);
    const subjects = this.open.get(cycle) ?? new Set();
    this.open.set(cycle, subjects);
    if (type === 'id.tersalur.discrepancy.cleared.v1') subjects.delete(subject);
    else subjects.add(subject);
  }

  openIn(cycle) {
    return this.open.get(cycle)?.size ?? 0;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
