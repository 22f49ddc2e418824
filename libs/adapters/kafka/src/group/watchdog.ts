/** Notices when something that should move does not. */
export class Watchdog {
  private last = performance.now();
  private readonly timer: NodeJS.Timeout;

  /** Barks, once, after so many milliseconds without a sign. */
  constructor(silence: number, bark: () => void) {
    this.timer = setInterval(() => {
      if (performance.now() - this.last < silence) return;
      this.stop();
      bark();
    }, silence / 4).unref();
  }

  /** There was a sign. */
  calm(): void {
    this.last = performance.now();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
