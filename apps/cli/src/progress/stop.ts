import { setImmediate } from 'node:timers/promises';
import { CommandFault, EXIT } from '../command-fault.js';

/** Milliseconds of work between two looks at the keyboard. */
const PATIENCE = 50;

/** Notices Ctrl-C during long work, so that a stopped run says so and leaves nothing half written. */
export class Stop {
  private requested = false;
  private lastLook = Date.now();

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (this.requested = true));
  }

  /** Lets signals in and throws a CommandFault when one came. */
  async look(): Promise<void> {
    await setImmediate();
    this.lastLook = Date.now();
    if (this.requested) throw new CommandFault(EXIT.failed, (texts) => [texts.fault.stopped]);
  }

  /** `look`, if the last one is some time ago. */
  async lookNowAndThen(): Promise<void> {
    if (Date.now() - this.lastLook >= PATIENCE) await this.look();
  }
}
