import { type KeyObject, randomBytes } from 'node:crypto';
import { type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import {
  ALERT_KEY,
  alertKeyOf,
  ALERT_KEYS,
  type AlertScope,
  beganWith,
  bookHead,
  type Collections,
  Fault,
  FileReadings,
  type Head,
  HELD_FILES,
  type HeldReport,
  isFault,
  type LogRecord,
  noteHeld,
  relayAlerts,
  rowsOf,
  type Segments,
  type SequencedInput,
  type Telemetry,
  tellDay,
  type DayParts,
} from '#application';
import { type FollowingInput, inputOf } from './book-following.js';
import { type BookTask } from './book-thread.js';

/** What the reconciler is made of. */
export interface ReconcilerParts extends DayParts {
  readonly segments: Segments;
  readonly collections: Collections;
  readonly telemetry: Telemetry;
}

const KEY_BYTES = 32;

/** Milliseconds in which whoever gives files one after the other has given the next one. */
const NEXT_FILE = 250;

/** Milliseconds in which a service begins to read what was received, or says how far it is, on a busy machine, too. */
const STILL_READ = 10_000;

/** Faults that are not of the inputs. */
const BEYOND_INPUTS = [
  ...(['FENCED', 'HEAD_MOVED'] as const),
  ...(['STORE_FULL', 'STORE_AWAY', 'STORE_UNAVAILABLE', 'STORE_CLOSED'] as const),
];

/** Makes the revisions of books, one after the other, and announces them. */
export class Reconciler implements OnModuleDestroy {
  private readonly books: ThreadedWork<BookTask, never, Head>;
  /** The epoch in which this process owns a book, by the name of its head. */
  private readonly owned = new Map<string, number>();
  private readonly readings: FileReadings;
  private key: Promise<KeyObject> | undefined;

  constructor(private readonly parts: ReconcilerParts) {
    const { segments, collections, clock } = parts;
    this.books = new ThreadedWork(new URL('./book-thread.js', import.meta.url), segments, clock);
    this.readings = new FileReadings(collections);
  }

  /**
   * Milliseconds for which inputs wait for others before they are taken: files that are given one after the other make one revision, and nobody is alerted to
   * what the next one explains. What people decide waits for nothing. Faults: those of the collections.
   */
  async pauseBefore(records: readonly LogRecord[], quiet: number): Promise<number> {
    const last = inputOf(records.at(-1)!);
    if (last?.type !== 'report.closed.v1') return 0;
    const since = new Date(this.parts.clock.now() - STILL_READ).toISOString();
    const isAwaiting = quiet >= NEXT_FILE && (await this.readings.isAwaiting(last.cycle, since));
    return isAwaiting ? NEXT_FILE : Math.max(0, NEXT_FILE - quiet);
  }

  /**
   * Takes an input of a book, with inputs of it that stand behind, and announces what they change; the same again changes nothing. Resolves when all is
   * stored. Faults: those of reviseBook and relayAlerts; after FENCED or HEAD_MOVED the book is taken over anew by the next try.
   */
  async take(input: SequencedInput, following: readonly FollowingInput[]): Promise<void> {
    const { region, cycle, type } = input.message;
    this.key ??= this.alertKey().catch((fault: unknown) => {
      // The next try asks again.
      this.key = undefined;
      throw fault;
    });
    const scope: AlertScope = { region, cycle, key: await this.key };
    const name = bookHead(region, cycle);
    try {
      const head = await this.headOf(name);
      const next = await this.revise(head, input, following, scope);
      await this.tellHeld(cycle, next);
      await this.relay(next, scope);
      if (type === 'settings.changed.v1') await tellDay(this.parts, region, cycle);
    } catch (thrown) {
      if (isFault(thrown, 'FENCED', 'HEAD_MOVED')) this.owned.delete(name);
      throw thrown;
    }
  }

  /** Called when the service has taken its last message. */
  onModuleDestroy(): Promise<void> {
    return this.books.close();
  }

  /** The next revision, of which operators are told. */
  private async revise(
    head: Head,
    input: SequencedInput,
    following: readonly FollowingInput[],
    scope: AlertScope,
  ): Promise<Head> {
    if (input.offset < head.watermark) return head;
    const { region, cycle } = scope;
    const { clock, telemetry } = this.parts;
    const began = clock.now();
    const inputs = following.map(({ offset, message }) => ({ offset, message }));
    const next = await telemetry.span('revise book', { region, cycle }, () =>
      this.compute(head, input, inputs, scope),
    );
    const { revision, watermark } = next;
    const taken = following.filter(({ offset }) => offset < watermark);
    const seconds = (clock.now() - began) / 1_000;
    telemetry.tell({ what: 'BOOK_REVISED', region, cycle, revision, inputs: taken.length + 1, seconds });
    for (const { message, origin } of taken)
      beganWith(origin, () =>
        telemetry.tell({ what: 'INPUT_TAKEN', region, cycle, type: message.type, revision }),
      );
    return next;
  }

  /** The next revision. An input whose followers cannot be taken is taken alone: what is wrong with them is told when it is their turn. */
  private async compute(
    head: Head,
    input: SequencedInput,
    following: readonly SequencedInput[],
    scope: AlertScope,
  ): Promise<Head> {
    try {
      return await this.books.do({ head, inputs: [input, ...following], scope });
    } catch (thrown) {
      if (following.length === 0 || isFault(thrown, ...BEYOND_INPUTS)) throw thrown;
      return this.books.do({ head, inputs: [input], scope });
    }
  }

  private relay(head: Head, scope: AlertScope): Promise<void> {
    const { log, segments, telemetry } = this.parts;
    const { region, cycle } = scope;
    return telemetry.span('relay alerts', { region, cycle }, () =>
      relayAlerts(head, { log, segments, scope, telemetry }),
    );
  }

  /** Says which files a book holds. */
  private async tellHeld(cycle: string, head: Head): Promise<void> {
    const { segments, collections, clock } = this.parts;
    const held = await rowsOf<HeldReport>(segments, head, 'HELD');
    const files = collections.writing(HELD_FILES, 'reconciler');
    await noteHeld(files, cycle, held, new Date(clock.now()).toISOString());
  }

  /** The head of a book that this process owns. */
  private async headOf(name: string): Promise<Head> {
    const { segments } = this.parts;
    const head = await segments.readHead(name);
    const epoch = this.owned.get(name);
    if (epoch === undefined) {
      const taken = await segments.moveHead(name, head, { move: 'TAKE_OVER' });
      this.owned.set(name, taken.epoch);
      return taken;
    }
    if (head.epoch !== epoch)
      throw new Fault('FENCED', `${name} has another owner since epoch ${head.epoch}`);
    return head;
  }

  /** The secret of this installation, made when it is first needed. */
  private async alertKey(): Promise<KeyObject> {
    const keys = this.parts.collections.writing(ALERT_KEYS, 'reconciler');
    const known = await keys.get(ALERT_KEY);
    if (known) return alertKeyOf(known.item);
    try {
      const made = await keys.insert(ALERT_KEY, { key: randomBytes(KEY_BYTES).toString('hex') });
      return alertKeyOf(made.item);
    } catch (fault) {
      if (!isFault(fault, 'ITEM_EXISTS')) throw fault;
      return alertKeyOf((await keys.get(ALERT_KEY))!.item);
    }
  }
}
