import { type Bench } from '../stand.js';
import {
  type Batch,
  type Log,
  type LogRecord,
  type Subscription,
  type SubscriptionOptions,
} from '#application';

/** A batch that is being taken: it stays so until the test says how taking ends. */
export interface HeldBatch {
  readonly batch: Batch;
  readonly values: readonly string[];
  /** Commits all of the batch and ends taking. */
  finish(): Promise<void>;
  /** Ends taking; nothing is committed by it. */
  end(): void;
  fail(fault: Error): void;
}

/** A member of a group that takes batches when the test wants them. */
export class Taker {
  readonly faults: unknown[] = [];
  private readonly held: HeldBatch[] = [];
  /** How the batches end that the test has not ended. */
  private readonly ends = new Set<() => void>();
  private isOver = false;
  private readonly waiting: ((batch: HeldBatch) => void)[] = [];
  private subscription: Subscription;

  /** Begins taking, as a subscription says it. When the log is closed, what is being taken ends as in a crash. */
  static async join(
    bench: Bench<Log>,
    group: string,
    topics: readonly string[],
    options: Pick<SubscriptionOptions, 'batchSize' | 'gather'> = {},
  ): Promise<Taker> {
    const taker = new Taker();
    bench.whileClosing(() => taker.endAll());
    taker.subscription = await bench.part.subscribe({
      group,
      topics,
      ...options,
      take: (batch) => taker.hold(batch),
      onFault: (fault) => taker.faults.push(fault),
    });
    return taker;
  }

  /** The next batch that comes. */
  next(): Promise<HeldBatch> {
    const held = this.held.shift();
    if (held) return Promise.resolve(held);
    return new Promise((take) => this.waiting.push(take));
  }

  /** Takes and commits until so many records came; returns them. */
  async drain(count: number): Promise<LogRecord[]> {
    const records: LogRecord[] = [];
    while (records.length < count) {
      const held = await this.next();
      records.push(...held.batch.records);
      await held.finish();
    }
    return records;
  }

  /** Leaves the group; batches that the test did not ask for end at once. */
  async stop(): Promise<void> {
    const stopping = this.subscription.stop();
    for (const held of this.held.splice(0)) held.end();
    await stopping;
  }

  private endAll(): void {
    this.isOver = true;
    for (const end of this.ends) end();
  }

  private hold(batch: Batch): Promise<void> {
    if (this.isOver) return Promise.resolve();
    return new Promise((end, fail) => {
      this.ends.add(end);
      const finish = async (): Promise<void> => {
        await batch.commit(batch.records.at(-1)!.offset + 1);
        end();
      };
      const held = { batch, values: batch.records.map(({ value }) => value), finish, end, fail };
      const taker = this.waiting.shift();
      if (taker) taker(held);
      else this.held.push(held);
    });
  }
}
