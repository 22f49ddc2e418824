import { type Batch, type Clock, Fault, Gathering, type LogRecord } from '#application';
import { type Member } from './member.js';
import { type StoredRecords } from './stored-records.js';

const DEFAULT_BATCH = 500;

/** Milliseconds before records are taken again that could not be taken; the last one repeats. */
const PAUSES = [1_000, 4_000, 15_000, 60_000];

/** A member's time with a partition. */
interface Tenure {
  readonly member: Member;
  readonly ending: AbortController;
  /** Resolves when the member no longer takes anything. */
  ended: Promise<void>;
  isOver: boolean;
}

/** One partition as one group takes it: one batch at a time, and the next member only after the former one has ended. */
export class Lane {
  private member: Member | undefined;
  private tenure: Tenure | undefined;
  private wake = (): void => undefined;

  constructor(
    readonly group: string,
    readonly topic: string,
    readonly partition: number,
    private readonly records: StoredRecords,
    private readonly clock: Clock,
  ) {}

  /** Gives the partition to a member, or to none. */
  assign(member: Member | undefined): void {
    if (this.member === member) return;
    this.member = member;
    if (this.tenure === undefined) return this.begin();
    this.tenure.ending.abort();
    this.wake();
  }

  /** Resolves when a member takes nothing here any more. */
  async leftBy(member: Member): Promise<void> {
    if (this.tenure?.member === member) await this.tenure.ended;
  }

  /** Says that there are new records. */
  notify(): void {
    this.wake();
  }

  private begin(): void {
    if (this.member === undefined) return;
    const ending = new AbortController();
    const tenure: Tenure = { member: this.member, ending, ended: Promise.resolve(), isOver: false };
    this.tenure = tenure;
    tenure.ended = this.serve(tenure).finally(() => {
      tenure.isOver = true;
      this.tenure = undefined;
      this.begin();
    });
  }

  private async serve(tenure: Tenure): Promise<void> {
    const { options } = tenure.member;
    const { signal } = tenure.ending;
    const gathering = new Gathering(options, this.clock);
    let position: number | undefined;
    let failures = 0;
    // Only when `begin` has noted the tenure: taking may end it at once.
    await Promise.resolve();
    while (!signal.aborted) {
      const woken = new Promise<void>((done) => (this.wake = done));
      try {
        position ??= this.records.progress(this.group, this.topic, this.partition);
        const size = options.batchSize ?? DEFAULT_BATCH;
        const records = this.records.read(this.topic, this.partition, position, size);
        if (records.length === 0) {
          await woken;
          continue;
        }
        const pause = records.length < size ? await gathering.pause(records) : 0;
        if (pause > 0) {
          await gathering.wait(pause, woken, signal);
          continue;
        }
        await options.take(this.batchOf(records, tenure));
        position += records.length;
        failures = 0;
      } catch (fault) {
        options.onFault?.(fault);
        position = undefined;
        await this.clock.wait(PAUSES[Math.min(failures++, PAUSES.length - 1)]!, signal);
      }
    }
  }

  private batchOf(records: readonly LogRecord[], tenure: Tenure): Batch {
    const { group, topic, partition } = this;
    const commit = async (next: number): Promise<void> => {
      if (tenure.isOver) throw new Fault('PARTITION_LOST', `${topic}/${partition} has another member now`);
      await this.records.commit(group, topic, partition, next);
    };
    return { topic, partition, records, signal: tenure.ending.signal, commit };
  }
}
