import { setImmediate } from 'node:timers/promises';
import { CommandFault, EXIT } from '../command-fault.js';

/** Milliseconds of work between two looks at the keyboard. */
const PATIENCE = 50;

/** Notices Ctrl-C during long work, so that a stopped run says so and leaves nothing half written. A second one ends the process at once. */
export class Stop {
  private requested = false;
  private lastLook = Date.now();

  /** `cleanUp` removes what must not stay when the process ends at once. */
  constructor(private readonly cleanUp: () => void = () => {}) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => this.request());
  }

  private request(): void {
    if (!this.requested) {
      this.requested = true;
      return;
    }
    try {
      this.cleanUp();
    } finally {
      process.exit(EXIT.failed);
    }
  }

  /** Throws a CommandFault when a signal came; for work that lets signals in by itself. */
  check(): void {
    if (this.requested) throw new CommandFault(EXIT.failed, (texts) => [texts.fault.stopped]);
  }

  /** Lets signals in and throws a CommandFault when one came. */
  async look(): Promise<void> {
    await setImmediate();
    this.lastLook = Date.now();
    this.check();
  }

  /** `look`, if the last one is some time ago. */
  async lookNowAndThen(): Promise<void> {
    if (Date.now() - this.lastLook >= PATIENCE) await this.look();
  }
}
