import { availableParallelism } from 'node:os';
import { ThreadedWork } from '#adapters/threads';
import {
  type Clock,
  type Collections,
  type CycleRecord,
  CYCLES,
  type Segments,
  type StreamClosing,
  type Telemetry,
  Turns,
} from '#application';
import { type FileReceivedV1 } from '#contracts';
import { type Day, parseIsoMonths } from '#domain';
import { keptMapping } from '#intake';
import { type IntakeProgress, type IntakeResult, type IntakeTask } from './intake-thread.js';

export interface FileThreadParts {
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Pick<Clock, 'now'>;
  /** The day by which rows are looked at: a row of a later day is rejected. */
  readonly today: () => Day;
  readonly telemetry: Telemetry;
}

export interface FileReadingOptions {
  /** Of a report that was streamed. */
  readonly stream?: StreamClosing;
  readonly onProgress?: (progress: IntakeProgress) => void;
}

/** Bytes of a file whose memory is worth a new thread. */
const LARGE_BYTES = 16 << 20;

/** Files that are read at once by all services of this process: a core is left to the thread that answers people, who would wait for those that read. */
const TURNS = new Turns(Math.max(1, availableParallelism() - 1));

/** Takes files in, in a thread of its own; what is to be said of them is for the caller to publish. */
export class FileThread {
  private readonly work: ThreadedWork<IntakeTask, IntakeProgress, IntakeResult>;

  constructor(private readonly parts: FileThreadParts) {
    const { segments, clock } = parts;
    this.work = new ThreadedWork(new URL('./intake-thread.js', import.meta.url), segments, clock);
  }

  /** Faults: those of takeInFile and of the collections. */
  async read(
    received: FileReceivedV1,
    { stream, onProgress }: FileReadingOptions = {},
  ): Promise<IntakeResult> {
    const context = await this.contextOf(received);
    let bytes = 0;
    const hear = (progress: IntakeProgress): void => {
      bytes = progress.bytes;
      onProgress?.(progress);
    };
    const result = await TURNS.take(async () => {
      const now = this.parts.clock.now();
      const read = await this.work.do({ received, context, now, ...(stream ? { stream } : {}) }, hear);
      this.tellOf(received, read, (this.parts.clock.now() - now) / 1_000);
      return read;
    });
    if (bytes > LARGE_BYTES) await this.work.rest();
    return result;
  }

  close(): Promise<void> {
    return this.work.close();
  }

  private tellOf({ file, region, cycle }: FileReceivedV1, { taken }: IntakeResult, seconds: number): void {
    const { telemetry } = this.parts;
    const about = { file: file.id, role: file.role, region, cycle };
    if (taken.taken === 'REFUSED') {
      telemetry.tell({ what: 'FILE_REFUSED', ...about, code: taken.reason.code });
      return;
    }
    const { accepted, rejected, chunks } = taken.closed;
    telemetry.tell({ what: 'FILE_TAKEN_IN', ...about, accepted, rejected, chunks: chunks.length, seconds });
  }

  private async contextOf({ cycle, mapping }: FileReceivedV1): Promise<IntakeTask['context']> {
    const { settings }: CycleRecord = (await this.parts.collections.reading(CYCLES).get(cycle))!.item;
    const given = mapping === undefined ? undefined : keptMapping(await this.parts.segments.get(mapping));
    return {
      cycle: parseIsoMonths(settings.months)!,
      programmes: settings.programmes,
      asOf: this.parts.today(),
      ...(given === undefined ? {} : { mapping: given }),
    };
  }
}
