// A server that is ended and started again while others use it.
import { setTimeout } from 'node:timers/promises';
import { Server } from '../serving.mjs';

/** The receiver of webhooks is on this computer. */
const SETTINGS = { TERSALUR_WEBHOOKS_TO: 'any', TERSALUR_WEBHOOKS_OVER: 'any' };

/** Milliseconds until whoever found nobody tries again. */
const PAUSE = 100;

export class Stand {
  /** How often nobody answered, for the server was being started again. */
  refused = 0;
  /** Seconds from each signal until the server listened again. */
  starts = [];

  constructor(folder, asOf) {
    this.folder = folder;
    this.asOf = asOf;
  }

  async open() {
    this.server = await Server.start(this.folder, this.asOf, SETTINGS);
  }

  async restart(signal) {
    const begun = performance.now();
    const { server } = this;
    this.server = undefined;
    await server.end(signal);
    await this.open();
    this.starts.push((performance.now() - begun) / 1000);
  }

  /** Does something with the server; once more where it ended meanwhile. What it does has to be the same done twice. */
  async use(work) {
    for (;;) {
      const { server } = this;
      try {
        if (server !== undefined) return await work(server);
      } catch (fault) {
        // An answer counts, whatever it says; while the server ends, it says so.
        if (this.server === server && !isLost(fault) && !/: 503 /.test(fault.message)) throw fault;
      }
      this.refused++;
      await setTimeout(PAUSE);
    }
  }
}

/** Whether the connection broke. */
function isLost(fault) {
  return fault instanceof TypeError || fault.name === 'AbortError' || fault.code === 'ECONNRESET';
}
