/** What handlers were given, and how a test has them fail. */
export class Recorder {
  readonly seen: string[] = [];
  /** Is called with the id of a message before it counts as seen. */
  before: (id: string) => void | Promise<void> = () => undefined;
  private watchers: (() => void)[] = [];

  async record(id: string): Promise<void> {
    await this.before(id);
    this.seen.push(id);
    for (const watcher of this.watchers.splice(0)) watcher();
  }

  /** Resolves when so many messages were seen. */
  async until(count: number): Promise<readonly string[]> {
    while (this.seen.length < count) await new Promise<void>((seen) => this.watchers.push(seen));
    return this.seen;
  }
}
