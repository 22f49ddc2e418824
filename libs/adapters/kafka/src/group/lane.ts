import {
  type Batch,
  type Clock,
  Fault,
  Gathering,
  type LogRecord,
  type SubscriptionOptions,
} from '#application';
import { keyOf, type Partition } from './partition.js';

const DEFAULT_BATCH = 500;

/** Milliseconds before records are taken again that could not be taken; the last one repeats. */
const PAUSES = [1_000, 4_000, 15_000, 60_000];

/** Where a lane's records come from. */
export interface Source {
  /** Has records come again, from where it stopped or from an offset. */
  resume(partition: Partition, from?: number): void;
  /** Has none come. */
  pause(partition: Partition): void;
  /** Stores progress. Faults: PARTITION_LOST, STORE_UNAVAILABLE. */
  commit(partition: Partition, next: number, lost: AbortSignal): Promise<void>;
}

/** A member's time with a partition: one batch at a time. */
export class Lane {
  /** Resolves when nothing is taken any more. */
  readonly ended: Promise<void>;
  private readonly ending = new AbortController();
  private readonly over = new AbortController();
  private readonly gathering: Gathering;
  private waiting: LogRecord[] = [];
  /** The offset behind all that came; unknown before anything did. */
  private next: number | undefined;
  /** Where the group goes on; what comes first is what it stored. */
  private committed: number | undefined;
  /** Whether records are asked for. At all other times the partition pauses, so that none come which were asked for before a step back. */
  private isHungry = false;
  private wake = (): void => undefined;

  constructor(
    readonly place: Partition,
    /** The topic as the port names it. */
    private readonly topic: string,
    private readonly options: SubscriptionOptions,
    private readonly clock: Clock,
    private readonly source: Source,
    /** The former time with the partition has to have ended. */
    before: Promise<void>,
  ) {
    this.gathering = new Gathering(options, clock);
    this.ended = before.then(() => this.serve());
  }

  /** Whether another member may have the partition, or nothing is taken any more. */
  get isLost(): boolean {
    return this.over.signal.aborted;
  }

  /** Takes over records that came; the partition pauses. */
  give(records: readonly LogRecord[]): void {
    if (!this.isHungry) return;
    const from = this.next ?? 0;
    const fresh = records.filter(({ offset }) => offset >= from);
    if (fresh.length === 0) return this.ask();
    this.isHungry = false;
    this.committed ??= fresh[0]!.offset;
    this.next = fresh.at(-1)!.offset + 1;
    this.waiting.push(...fresh);
    this.wake();
  }

  /** Asks again for what it waits for: where the client goes on is lost when the group shares anew. */
  ask(): void {
    if (this.isHungry) this.source.resume(this.place, this.next);
  }

  /** Begins nothing more. */
  end(): void {
    this.ending.abort();
    this.wake();
  }

  /** The partition may have another member already: what is begun is done in vain. */
  lose(): void {
    this.over.abort();
    this.end();
  }

  private async serve(): Promise<void> {
    let failures = 0;
    while (!this.ending.signal.aborted) {
      const woken = new Promise<void>((done) => (this.wake = done));
      if (this.waiting.length === 0) {
        this.isHungry = true;
        this.ask();
        await woken;
        continue;
      }
      try {
        if (await this.hasWaited(woken)) continue;
        await this.options.take(this.nextBatch());
        failures = 0;
      } catch (fault) {
        this.options.onFault?.(fault);
        this.waiting = [];
        this.next = this.committed;
        await this.clock.wait(PAUSES[Math.min(failures++, PAUSES.length - 1)]!, this.ending.signal);
      }
    }
    this.over.abort();
  }

  /** Whether those that came waited for others; they are to be taken now when they did not. */
  private async hasWaited(others: Promise<void>): Promise<boolean> {
    const isFull = this.waiting.length >= this.batchSize;
    const pause = isFull ? 0 : await this.gathering.pause(this.waiting);
    if (pause > 0 && !this.isHungry) {
      this.isHungry = true;
      this.ask();
    }
    if (pause > 0) await this.gathering.wait(pause, others, this.ending.signal);
    else if (this.isHungry) {
      this.isHungry = false;
      this.source.pause(this.place);
    }
    return pause > 0;
  }

  private get batchSize(): number {
    return this.options.batchSize ?? DEFAULT_BATCH;
  }

  private nextBatch(): Batch {
    const records = this.waiting.splice(0, this.batchSize);
    return {
      topic: this.topic,
      partition: this.place.partition,
      records,
      signal: this.ending.signal,
      commit: (next) => this.commit(next),
    };
  }

  private async commit(next: number): Promise<void> {
    if (this.isLost) throw new Fault('PARTITION_LOST', `${keyOf(this.place)} has another member now`);
    if (next <= this.committed!) return;
    await this.source.commit(this.place, next, this.over.signal);
    this.committed = Math.max(this.committed!, next);
  }
}
