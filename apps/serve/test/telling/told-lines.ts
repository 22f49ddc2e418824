/** A line of the log. */
export type Told = Readonly<Record<string, string | number>> & {
  readonly what: string;
  readonly service: string;
};

/** The log of the services, as they write it. */
export class ToldLines {
  readonly lines: Told[] = [];
  /** All that was written. */
  text = '';
  private watchers: (() => void)[] = [];

  readonly write = (line: string): void => {
    this.text += line;
    this.lines.push(JSON.parse(line) as Told);
    for (const watcher of this.watchers.splice(0)) watcher();
  };

  of(what: string): readonly Told[] {
    return this.lines.filter((line) => line.what === what);
  }

  /** Resolves when the lines are as they should be. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((done) => this.watchers.push(done));
  }
}
