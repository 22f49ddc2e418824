/** Milliseconds between two plain lines where there is no terminal. */
const LINE_INTERVAL = 2000;

/** How far a long work is: a bar on a terminal, a plain line now and then elsewhere, nothing when quiet. */
export interface Progress {
  /** Begins a phase of so many steps. */
  begin(phase: string, total: number): void;
  /** Says how many steps of the phase are done. */
  reach(done: number): void;
  end(): void;
}

const SILENT: Progress = { begin: () => {}, reach: () => {}, end: () => {} };

/** The progress that fits where the talk goes. */
export async function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Promise<Progress> {
  const shown = quiet ? SILENT : stream.isTTY ? await barOn(stream) : new LineProgress(stream);
  return process.env.TERSALUR_TIMES === undefined ? shown : new TimedProgress(shown, stream);
}

/** Says at the end how long each phase took, as a line of JSON: milliseconds by phase, and the peak memory in bytes (for the benchmark). */
class TimedProgress implements Progress {
  private readonly times: Record<string, number> = {};
  private phase = 'start';
  private since = 0;

  constructor(
    private readonly shown: Progress,
    private readonly stream: NodeJS.WriteStream,
  ) {}

  begin(phase: string, total: number): void {
    this.settle(phase);
    this.shown.begin(phase, total);
  }

  reach(done: number): void {
    this.shown.reach(done);
  }

  end(): void {
    this.shown.end();
    if (this.phase === '') return;
    this.settle('');
    const peak = process.resourceUsage().maxRSS * 1024;
    this.stream.write(`${JSON.stringify({ times: this.times, peak })}\n`);
  }

  private settle(phase: string): void {
    const now = performance.now();
    this.times[this.phase] = (this.times[this.phase] ?? 0) + now - this.since;
    this.phase = phase;
    this.since = now;
  }
}

/** Only who looks at a terminal waits until the bar is loaded. */
async function barOn(stream: NodeJS.WriteStream): Promise<Progress> {
  const { BarProgress } = await import('./bar-progress.js');
  return new BarProgress(stream);
}

class LineProgress implements Progress {
  private phase = '';
  private total = 1;
  private last = Date.now();

  constructor(private readonly stream: NodeJS.WriteStream) {}

  begin(phase: string, total: number): void {
    this.phase = phase;
    this.total = Math.max(total, 1);
    this.say(0);
  }

  reach(done: number): void {
    this.say(done);
  }

  end(): void {}

  private say(done: number): void {
    const now = Date.now();
    if (now - this.last < LINE_INTERVAL) return;
    this.last = now;
    this.stream.write(`${this.phase} ${Math.floor((done / this.total) * 100)}%\n`);
  }
}
