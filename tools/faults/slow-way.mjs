// The way to a server, which can be made slow.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export class SlowWay {
  /** Milliseconds by which each piece is late. */
  delay = 0;
  #server = createServer((near) => this.#join(near));

  constructor(port) {
    this.port = port;
  }

  /** Where the server is reached this way. */
  async open() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this.#server.address().port;
  }

  close() {
    this.#server.close();
  }

  #join(near) {
    const far = connect(this.port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      // Where one end breaks the other one does.
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
      void this.#pass(from, to);
    }
  }

  async #pass(from, to) {
    try {
      for await (const piece of from) {
        if (this.delay > 0) await setTimeout(this.delay);
        if (!to.write(piece)) await once(to, 'drain');
      }
      to.end();
    } catch {
      to.destroy();
    }
  }
}
