import {
  allItems,
  type Clock,
  type Collections,
  type CycleRecord,
  CYCLES,
  editionOf,
  failureReason,
  identityOf,
  type Log,
  publishMessage,
  type ReadableCollection,
  retraction,
  type Segments,
  type Stored,
  type StreamRecord,
  type StreamRole,
  Streams,
  within,
  type Telemetry,
} from '#application';
import { type FileReceivedV1, type InboundClosingV1, type InboundRowsV1 } from '#contracts';
import { type Day, formatDay } from '#domain';
import { channelProfile, maskedName, statedMonths } from '#intake';
import { type FileThread } from '../file-thread.js';
import { readingOf } from '../intake.js';
import { type ReadingNotes, type Said } from '../reading-notes.js';
import { chooseCycle, type Misfit } from './choose-cycle.js';
import { nameContent, writeContent } from './stream-content.js';
import { contradicted, cycleUnclear, dayAhead, stillOpen, totalsDiffer } from './stream-reasons.js';

/** Milliseconds between two looks at a report whose cycle is not clear, or that could not be settled. */
const LOOKING_AGAIN = 5_000;

export interface StreamIntakeParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  readonly today: () => Day;
  readonly thread: Pick<FileThread, 'read'>;
  readonly notes: ReadingNotes;
  /** Told what an operator has to know. */
  readonly telemetry: Telemetry;
}

/** Takes the reports that a channel streams, and has each read as a file once it is closed and complete. */
export class StreamIntake {
  private readonly streams: Streams;
  private readonly cycles: ReadableCollection<CycleRecord>;
  private readonly profile;
  /** The settling of each report that is under way in this process. */
  private readonly settling = new Map<string, Promise<void>>();
  private readonly warned = new Set<string>();

  constructor(
    role: StreamRole,
    private readonly parts: StreamIntakeParts,
  ) {
    this.streams = new Streams(role, parts);
    this.cycles = parts.collections.reading(CYCLES);
    this.profile = channelProfile(role.toUpperCase())!;
  }

  /** Takes rows of a report. Faults: those of the streams, of reading the file and of publish. */
  async takeRows(message: InboundRowsV1, sender: string): Promise<void> {
    const months = statedMonths(this.profile, message.rows);
    await this.goOn(await this.streams.takeRows(message, sender, months));
  }

  /** Takes the closing of a report. Faults: as takeRows. */
  async takeClosing(message: InboundClosingV1, sender: string): Promise<void> {
    await this.goOn(await this.streams.takeClosing(message, sender));
  }

  /** Settles what waited: for rows that did not come, or for its cycle. What cannot be settled now is tried at the next look. */
  async settleDue(): Promise<void> {
    for (const id of await this.streams.due())
      try {
        await this.settle(id);
      } catch (thrown) {
        this.parts.telemetry.tell({
          what: 'PART_FAILED',
          part: 'streams',
          about: id,
          ...failureReason(thrown),
        });
        await this.postpone((await this.streams.get(id))!);
      }
  }

  /** A report that has all its rows is settled at once, one that lacks some when nothing has come for a while. */
  private async goOn({ id, item }: Stored<StreamRecord>): Promise<void> {
    if (isComplete(item)) return this.settle(id);
    // What it was placed as may be newer than what these rows made of it.
    const placed = await this.place(id);
    const { cycle, misfit } = placed.item;
    if (isComplete(placed.item) || cycle === undefined || misfit !== undefined) return this.settle(id);
    await this.say(placed, openOf(placed.item));
  }

  private async settle(id: string): Promise<void> {
    const before = this.settling.get(id) ?? Promise.resolve();
    const settled = before.catch(() => undefined).then(() => this.settleNow(id));
    this.settling.set(id, settled);
    try {
      await settled;
    } finally {
      if (this.settling.get(id) === settled) this.settling.delete(id);
    }
  }

  private async settleNow(id: string): Promise<void> {
    for (;;) {
      const placed = await this.place(id);
      const { item } = placed;
      const { cycle, misfit, closing, contradiction } = item;
      if (item.settled === editionOf(item)) return;
      if (cycle === undefined || misfit !== undefined) {
        if (cycle === undefined) this.warnOf(id, item);
        else await this.say(placed, unclearOf(item));
        if (await this.postpone(placed)) return;
      } else if (!closing && !contradiction) {
        return this.say(placed, openOf(item));
      } else if (!item.isTold) {
        await this.streams.replace(placed, { ...item, isTold: true });
      } else {
        await this.conclude(placed, cycle);
        if (await this.streams.replace(placed, { ...item, settled: editionOf(item) })) return;
      }
    }
  }

  /** Tells the book what is known of a report, and people how it stands. */
  private async conclude(placed: Stored<StreamRecord>, cycle: string): Promise<void> {
    const { id, item } = placed;
    const { closing, contradiction, statementDate } = item;
    const today = formatDay(this.parts.today());
    if (contradiction) return this.retract(placed, cycle, contradicted(contradiction));
    if (statementDate! > today) return this.retract(placed, cycle, dayAhead(statementDate!, today));
    const { content, sha256, bytes } = await writeContent(
      within(this.parts.segments, { region: item.region, cycle }),
      () => this.streams.rowsOf(id, item),
    );
    await nameContent(this.parts.segments, id, content);
    const received = { ...this.receivedOf(id, item, cycle, sha256), content };
    const { rows, amount } = closing!;
    const stream = { rows, amount, edition: editionOf(item) };
    const { taken, message } = await this.parts.thread.read(received, { stream });
    const input = await publishMessage(this.parts.log, message!);
    const read = { ...readingOf(received, taken), input, sha256, bytes, ordinal: concluding(placed) };
    if (taken.taken === 'REFUSED' || taken.closed.held === undefined) return this.parts.notes.say(id, read);
    await this.parts.notes.say(id, { ...read, status: 'HELD', reason: totalsDiffer(taken.closed) });
  }

  private async retract(
    placed: Stored<StreamRecord>,
    cycle: string,
    reason: NonNullable<Said['reason']>,
  ): Promise<void> {
    const { id, item } = placed;
    const received = this.receivedOf(id, item, cycle, identityOf(item));
    const at = this.streams.moment(0);
    const input = await publishMessage(this.parts.log, retraction(received, editionOf(item), at));
    const ordinal = concluding(placed);
    await this.say(placed, { status: 'REFUSED', rows: item.rows, reason, input, ordinal });
  }

  /** Finds the cycle of a report, and has it stand among its files. */
  private async place(id: string): Promise<Stored<StreamRecord>> {
    for (;;) {
      const stored = (await this.streams.get(id))!;
      const { item } = stored;
      if (item.isTold) return stored;
      const chosen = chooseCycle(item, this.profile, await this.cyclesOf(item.region));
      const cycle = 'cycle' in chosen ? chosen.cycle : chosen.shownIn;
      const misfit: Misfit | undefined = 'cycle' in chosen ? undefined : chosen.misfit;
      if (item.statementDate === undefined || (cycle === item.cycle && misfit === item.misfit)) return stored;
      if (cycle !== undefined && cycle !== item.cycle) await this.tell(id, item, cycle);
      const replaced = await this.streams.replace(stored, { ...item, cycle, misfit });
      if (replaced) return replaced;
    }
  }

  /** Tells the front door among whose files a report stands. */
  private async tell(id: string, item: StreamRecord, cycle: string): Promise<void> {
    const { role, sender, reportId, region, statementDate, beganAt: at } = item;
    const file = { id, name: nameOf(item), role };
    const about = {
      sender: maskedName(sender),
      reportId: maskedName(reportId),
      statementDate: statementDate!,
    };
    const whom = { id: `${id}.streamed.${cycle}`, region, cycle, at };
    await publishMessage(this.parts.log, { type: 'report.streamed.v1', ...whom, file, ...about });
  }

  private async cyclesOf(region: string): Promise<Stored<CycleRecord>[]> {
    const cycles = await allItems(this.cycles, 'ofRegion', region);
    return cycles.filter(({ item }) => item.purgedAt === undefined);
  }

  /** Has a report looked at again later; undefined when somebody has changed it since. */
  private postpone(stored: Stored<StreamRecord>): Promise<Stored<StreamRecord> | undefined> {
    return this.streams.replace(stored, { ...stored.item, lookAt: this.streams.moment(LOOKING_AGAIN) });
  }

  /** Of what stands among no files only the log can tell. Once is enough. */
  private warnOf(id: string, { misfit, region }: StreamRecord): void {
    if (misfit === undefined || this.warned.has(id)) return;
    this.warned.add(id);
    this.parts.telemetry.tell({
      what: 'WARNED',
      part: 'streams',
      code: misfit,
      about: `${id}, region ${region}`,
    });
  }

  private say(
    { id, item, version }: Stored<StreamRecord>,
    said: Pick<Said, 'status' | 'rows' | 'reason'> & Partial<Said>,
  ): Promise<void> {
    const cycle = item.cycle!;
    const ordinal = 2 * version;
    return this.parts.notes.say(id, { cycle, accepted: 0, rejected: 0, progress: 0, ordinal, ...said });
  }

  /** The report as if it had been uploaded. */
  private receivedOf(
    id: string,
    item: StreamRecord,
    cycle: string,
    sha256: string,
  ): Omit<FileReceivedV1, 'content'> {
    const { role, region, statementDate, closing, beganAt: at } = item;
    const file = { id, name: nameOf(item), sha256, role };
    const whom = { id: `${id}.e${editionOf(item)}`, region, cycle, at };
    return { type: 'file.received.v1', ...whom, file, statementDate, final: closing?.final ?? true };
  }
}

/** Whether nothing has to be waited for: settling it does what is still to be done. */
function isComplete(item: StreamRecord): boolean {
  const { closing, contradiction, rows, settled } = item;
  return contradiction !== undefined || closing?.rows === rows || settled === editionOf(item);
}

/** Where a conclusion stands in the order of what is said: of the same state of a report it is the last word. */
function concluding({ version }: Stored<StreamRecord>): number {
  return 2 * version + 1;
}

function nameOf({ reportId }: StreamRecord): string {
  return `stream ${maskedName(reportId)}`;
}

function openOf(item: StreamRecord): Pick<Said, 'status' | 'rows' | 'reason' | 'progress'> {
  const { rows, closing } = item;
  const progress = closing && closing.rows > 0 ? Math.min(1, rows / closing.rows) : 0;
  return { status: 'READING', rows, reason: stillOpen(item), progress };
}

function unclearOf(item: StreamRecord): Pick<Said, 'status' | 'rows' | 'reason'> {
  return { status: 'HELD', rows: item.rows, reason: cycleUnclear(item.misfit as Misfit, item) };
}
