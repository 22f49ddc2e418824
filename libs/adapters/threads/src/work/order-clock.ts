/** The time of the thread that orders the work: its moment of the order, and what has passed since the work began. */
export class OrderClock {
  private ahead = 0;

  /** An order of that moment (milliseconds since 1970) is being done. */
  begin(now: number): void {
    this.ahead = now - performance.now();
  }

  now(): number {
    return Math.round(this.ahead + performance.now());
  }
}
