import { deliver, type FailedTry, type Log, type LogRecord, type Subscription } from '#application';
import { type Bench } from '../stand.js';

/** A handler that says what it was given, and fails as the test wants. */
export class Handler {
  readonly handled: string[] = [];
  readonly failed: FailedTry[] = [];
  readonly faults: unknown[] = [];
  /** What a value fails with: a fault, or nothing. */
  failing: (record: LogRecord, tries: number) => Error | undefined = () => undefined;
  /** Whether a value is about data that were destroyed. */
  isGone: (record: LogRecord) => boolean = () => false;
  /** How many records behind one are done with along with it. */
  along: (record: LogRecord) => number = () => 0;
  private readonly tries = new Map<LogRecord['value'], number>();
  private watchers: { readonly count: number; readonly seen: () => void }[] = [];
  private subscription: Subscription | undefined;

  /** Begins delivery of a topic to the handler. */
  async start(bench: Bench<Log>, topic: string, group = 'reader', log: Log = bench.part): Promise<void> {
    this.subscription = await deliver(log, {
      group,
      topics: [topic],
      clock: bench.clock,
      handle: async (record, _, takeAlong) => {
        this.handle(record);
        takeAlong(this.along(record));
      },
      isGone: async (record) => this.isGone(record),
      onFailedTry: (failed) => this.failed.push(failed),
      onFault: (fault) => this.faults.push(fault),
    });
  }

  async stop(): Promise<void> {
    await this.subscription?.stop();
  }

  /** Resolves when so many records were handled. */
  async until(count: number): Promise<readonly string[]> {
    if (this.handled.length < count) await new Promise<void>((seen) => this.watchers.push({ count, seen }));
    return this.handled;
  }

  private handle(record: LogRecord): void {
    const tries = (this.tries.get(record.value) ?? 0) + 1;
    this.tries.set(record.value, tries);
    const fault = this.failing(record, tries);
    if (fault) throw fault;
    this.handled.push(record.value);
    for (const { count, seen } of this.watchers) if (this.handled.length >= count) seen();
    this.watchers = this.watchers.filter(({ count }) => this.handled.length < count);
  }
}
