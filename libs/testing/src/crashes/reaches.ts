import { type FaultPoint } from './fault-points.js';

/** Where and when a process is to end: as it reaches a fault point for the nth time, counted from 1. */
export interface Doom {
  readonly point: FaultPoint;
  readonly nth: number;
}

/** Tells which fault points are reached, and ends the process at the one that it is doomed to. */
export class Reaches {
  private left: number;

  /** `tell` is called before the process ends, and must not return before what it tells has left the process. */
  constructor(
    private readonly doom: Doom | undefined,
    private readonly tell: (point: FaultPoint) => void,
  ) {
    this.left = doom?.nth ?? 0;
  }

  reach(point: FaultPoint): void {
    this.tell(point);
    if (point !== this.doom?.point) return;
    this.left--;
    // The signal comes before this call returns: nothing more is done, in any thread.
    if (this.left === 0) process.kill(process.pid, 'SIGKILL');
  }

  /** Does a write between its two fault points. */
  async around<Result>(write: string, work: () => Promise<Result>): Promise<Result> {
    this.reach(`before ${write}`);
    const result = await work();
    this.reach(`after ${write}`);
    return result;
  }
}
