import { type Clock } from '#application';

interface Waiting {
  readonly milliseconds: number;
  due: number;
  readonly end: () => void;
}

/** A clock that stands until it is moved: nothing in a test waits for time to pass. */
export class ManualClock implements Clock {
  private time: number;
  private waits: Waiting[] = [];
  private watchers: (() => void)[] = [];

  constructor(start = Date.UTC(2026, 2, 31)) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((end) => {
      const waiting = { milliseconds, due: this.time + milliseconds, end };
      this.waits.push(waiting);
      signal.addEventListener('abort', () => this.release([waiting]), { once: true });
      for (const watcher of this.watchers.splice(0)) watcher();
    });
  }

  /** Moves the time on and ends the waits that are due by then. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    this.release(this.waits.filter(({ due }) => due <= this.time));
  }

  /** Somebody sets the clock back; whoever waits does so as long as before. */
  setBack(milliseconds: number): void {
    this.time -= milliseconds;
    for (const waiting of this.waits) waiting.due -= milliseconds;
  }

  /** Resolves as soon as somebody waits, with how many milliseconds each of them asked for. */
  async pauses(): Promise<readonly number[]> {
    while (this.waits.length === 0) await new Promise<void>((seen) => this.watchers.push(seen));
    return this.waits.map(({ milliseconds }) => milliseconds);
  }

  /** Milliseconds until the first of those who wait need wait no more. */
  nextPause(): number {
    return Math.min(...this.waits.map(({ due }) => due - this.time));
  }

  /** Waits for somebody who waits, and lets that time pass. Returns how long it was. */
  async passPause(): Promise<number> {
    const [pause] = await this.pauses();
    this.advance(pause!);
    return pause!;
  }

  private release(ended: readonly Waiting[]): void {
    this.waits = this.waits.filter((waiting) => !ended.includes(waiting));
    for (const { end } of ended) end();
  }
}
