import { type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import {
  type Clock,
  type Collections,
  CYCLES,
  type FileReading,
  FILES,
  type FileRole,
  isFault,
  type Log,
  publishMessage,
  readingsOf,
  type ReadableCollection,
  type CycleRecord,
  type FileRecord,
  type Segments,
  type WritableCollection,
} from '#application';
import { type FileReceivedV1 } from '#contracts';
import { type Day, parseIsoMonths } from '#domain';
import { type GivenMapping, parseMapping } from '#intake';
import { type IntakeProgress, type IntakeResult, type IntakeTask } from './intake-thread.js';

/** What a service that reads files is made of. */
export interface IntakeParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  /** The day by which rows are looked at: a row of a later day is rejected. */
  readonly today: () => Day;
}

/** Bytes of a file whose memory is worth a new thread. */
const LARGE_BYTES = 16 << 20;

/** Reads the files of a service's roles, and says how far it is. */
export class Intake implements OnModuleDestroy {
  private readonly thread: ThreadedWork<IntakeTask, IntakeProgress, IntakeResult>;
  private readonly readings: WritableCollection<FileReading>;
  private readonly cycles: ReadableCollection<CycleRecord>;
  private readonly files: ReadableCollection<FileRecord>;

  constructor(
    private readonly roles: readonly FileRole[],
    private readonly parts: IntakeParts,
  ) {
    const { collections, segments } = parts;
    const readings = readingsOf(roles[0]!);
    this.readings = collections.writing(readings, readings.owner);
    this.cycles = collections.reading(CYCLES);
    this.files = collections.reading(FILES);
    this.thread = new ThreadedWork(new URL('./intake-thread.js', import.meta.url), segments);
  }

  /** Takes in a file of a role of this service; others are passed over. Taken again it changes nothing. Faults: those of takeInFile, publish and the collections. */
  async take(received: FileReceivedV1): Promise<void> {
    if (!this.roles.includes(received.file.role)) return;
    const { id } = received.file;
    const settled = await this.readings.get(id);
    if (settled && settled.item.status !== 'READING') return;
    await this.say(id, this.begun(received));
    const { taken, message } = await this.read(received);
    if ((await this.bytesOf(id)) > LARGE_BYTES) await this.thread.rest();
    if (message !== undefined) {
      const input = await publishMessage(this.parts.log, message);
      return this.say(id, { ...this.readingOf(received, taken), input });
    }
    return this.say(id, this.readingOf(received, taken));
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  private async read(received: FileReceivedV1): Promise<IntakeResult> {
    const bytes = await this.bytesOf(received.file.id);
    const task = { received, context: await this.contextOf(received), now: this.parts.clock.now() };
    let told: Promise<void> | undefined;
    const result = await this.thread.do(task, (progress) => {
      // What is told while the last word is being stored is left out: how far it is shows at the next.
      told ??= this.say(received.file.id, {
        ...this.begun(received),
        progress: bytes === 0 ? 0 : Math.min(1, progress.bytes / bytes),
      }).finally(() => (told = undefined));
    });
    await told;
    return result;
  }

  private async bytesOf(file: string): Promise<number> {
    return (await this.files.get(file))?.item.bytes ?? 0;
  }

  private async contextOf({ cycle, mapping }: FileReceivedV1): Promise<IntakeTask['context']> {
    const { settings } = (await this.cycles.get(cycle))!.item;
    const given = mapping === undefined ? undefined : await this.mappingOf(mapping);
    return {
      cycle: parseIsoMonths(settings.months)!,
      programmes: settings.programmes,
      asOf: this.parts.today(),
      ...(given === undefined ? {} : { mapping: given }),
    };
  }

  /** A mapping that was checked when it was given. */
  private async mappingOf(segment: string): Promise<GivenMapping> {
    const text = new TextDecoder().decode(await this.parts.segments.get(segment));
    return parseMapping(text) as GivenMapping;
  }

  private begun({ cycle }: FileReceivedV1): FileReading {
    const changedAt = this.moment();
    return { cycle, status: 'READING', rows: 0, accepted: 0, rejected: 0, progress: 0, changedAt };
  }

  private readingOf(received: FileReceivedV1, taken: IntakeResult['taken']): FileReading {
    const begun = { ...this.begun(received), progress: 1 };
    if (taken.taken === 'REFUSED') return { ...begun, status: 'REFUSED', reason: taken.reason };
    const { accepted, rejected } = taken.closed;
    return { ...begun, status: 'APPLIED', rows: accepted + rejected, accepted, rejected };
  }

  /** Stores how far a file is, whatever was stored before. */
  private async say(id: string, reading: FileReading): Promise<void> {
    for (;;) {
      const known = await this.readings.get(id);
      try {
        if (known === undefined) await this.readings.insert(id, reading);
        else await this.readings.replace(id, known.version, reading);
        return;
      } catch (fault) {
        if (!isFault(fault, 'ITEM_CHANGED', 'ITEM_EXISTS')) throw fault;
      }
    }
  }

  private moment(): string {
    return new Date(this.parts.clock.now()).toISOString();
  }
}
