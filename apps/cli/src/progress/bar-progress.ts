import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal. */
export class BarProgress {
  private readonly bar: SingleBar;

  constructor(stream: NodeJS.WriteStream) {
    this.bar = new SingleBar(
      {
        stream,
        format: '{phase} [{bar}] {percentage}%',
        clearOnComplete: true,
        hideCursor: true,
        barsize: 30,
      },
      Presets.rect,
    );
  }

  begin(phase: string, total: number): void {
    this.bar.stop();
    this.bar.start(Math.max(total, 1), 0, { phase: phase.padEnd(12) });
  }

  reach(done: number): void {
    this.bar.update(done);
    this.bar.render();
  }

  end(): void {
    this.bar.stop();
  }
}
