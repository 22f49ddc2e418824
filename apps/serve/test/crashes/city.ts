import { rmSync } from 'node:fs';
import { Random } from '../../../../libs/demo/src/randomness/random.js';
import { newFolder } from '../../../../libs/testing/src/command-line.js';
import { type Door } from './door.js';
import { checkLog } from './check-log.js';
import { checkResult, LOOKS, settle } from './check-result.js';
import { type CityOrder, type Sabotage } from './process/life-order.js';
import { Cut } from './process/life.js';
import { Desk } from './office/desk.js';
import { Office, type OfficeSettings } from './office/office.js';
import { type OfficeFile } from './office/office-file.js';
import { type FilesKind, isOfDesk, type Operation, type OperationKind, take } from './office/operation.js';

/** So many operations an office asks for at least, and so many at once at most. */
const LEAST_OPERATIONS = 22;
const MOST_AT_ONCE = 3;

const GIVEN_UP = 15;

/** Milliseconds by which the clock of a process may be off: back and forth over a day's end, too. */
const CLOCK_ERRORS = [0, 0, -3_600_000, 3_600_000, -26 * 3_600_000, 26 * 3_600_000];

/** Kinds of operations before the result stands, as often as they are asked for. */
const KINDS: readonly FilesKind[] = [
  ...Array<FilesKind>(10).fill('UPLOAD'),
  ...Array<FilesKind>(4).fill('WITHDRAW'),
  ...Array<FilesKind>(4).fill('RESTORE'),
  ...Array<FilesKind>(2).fill('SETTINGS'),
  ...Array<FilesKind>(2).fill('UPLOAD_TWICE'),
  'REFUSED',
  'AGAIN',
];

export interface CityOptions {
  readonly sabotage?: Sabotage;
  /** How often, in a hundred, nobody asks again for what was cut off (15). */
  readonly givenUp?: number;
  /** So many looks at what is not computed yet (60). */
  readonly looks?: number;
}

/** An office and its services, through all lives of the processes that serve it. */
export class City {
  readonly office: Office;
  private readonly desk: Desk;
  isSettled = false;
  private readonly folder = newFolder();
  private readonly random: Random;
  private pending: readonly Operation[] = [];
  private asked = 0;

  constructor(
    readonly seed: number,
    private readonly options: CityOptions = {},
  ) {
    this.office = new Office(seed);
    this.desk = new Desk(this.office, seed);
    this.random = new Random(-1 - seed);
  }

  /** What a process is told that is to serve it. */
  order(): CityOrder {
    const { sabotage } = this.options;
    return {
      folder: this.folder,
      asOf: this.office.month.options.asOf,
      clockError: this.random.pick(CLOCK_ERRORS),
      ...(sabotage === undefined ? {} : { sabotage }),
    };
  }

  /** Goes on asking, a kind that is wanted first, until all is asked for and the result is right. Throws a Cut when the process ends before, an Error for anything wrong. */
  async live(door: Door, wanted?: FilesKind): Promise<void> {
    await door.signIn();
    await this.lookUp(door);
    let next = wanted;
    while (!this.areFilesIn || next !== undefined) {
      if (this.pending.length === 0) this.pending = this.drawSome(next);
      next = undefined;
      await this.askPending(door);
    }
    const looks = this.options.looks ?? LOOKS;
    while (this.pending.length > 0 || !this.desk.isDone) {
      if (this.pending.length === 0) this.pending = await this.atDesk(door, looks);
      await this.askPending(door);
    }
    await checkResult(this.office, door, looks);
    await this.desk.check(door);
    for (const { operation, answer } of this.office.acknowledged.slice(-3)) {
      const again = this.office.askAgain({ operation, answer });
      take(again, await door.ask(again.path, again.sent));
    }
    await door.signOut();
  }

  /** Compares what is on the log with what is current, after the services were closed. */
  async checkLog(): Promise<void> {
    await checkLog(this.folder, this.office, this.options.sabotage);
    rmSync(this.folder, { recursive: true });
    this.isSettled = true;
  }

  /** Whether there will be an operation of a kind. Uploads follow where a cycle begins. */
  offers(kind: OperationKind): boolean {
    if (isOfDesk(kind)) return this.desk.offers(kind);
    return this.office.offers(kind) || (kind === 'UPLOAD' && this.office.offers('BEGIN'));
  }

  /** Whether nothing is asked for any more but what people do with the result. */
  private get areFilesIn(): boolean {
    return this.office.missing.length === 0 && this.asked >= LEAST_OPERATIONS;
  }

  private async atDesk(door: Door, looks: number): Promise<Operation[]> {
    await settle(this.office, door, looks);
    const operation = await this.desk.next(door);
    return operation === undefined ? [] : [operation];
  }

  /** Asks what became of the operations that nobody asked for again. */
  private async lookUp(door: Door): Promise<void> {
    const { cycle, files } = this.office;
    for (const file of files) {
      if (file.id === undefined || file.isStanding !== undefined) continue;
      const { withdrawn } = await door.read<{ withdrawn?: object }>(`/api/v1/files/${file.id}`);
      file.see(withdrawn === undefined);
    }
    if (cycle === undefined || this.office.settings.length === 1) return;
    const now = await door.read<OfficeSettings>(`/api/v1/cycles/${cycle}`);
    this.office.see(now);
  }

  private drawSome(wanted: FilesKind | undefined): Operation[] {
    const busy = new Set<OfficeFile>();
    const count = this.office.offers('BEGIN') ? 1 : this.random.between(1, MOST_AT_ONCE);
    const operations: Operation[] = [];
    for (let at = 0; at < count; at++) {
      const isFirst = at === 0 && wanted !== undefined && this.office.offers(wanted);
      const drawn = this.office.draw(isFirst ? wanted : this.drawKind(operations), busy);
      if (drawn === undefined) continue;
      if (drawn.file) busy.add(drawn.file);
      operations.push(drawn.operation);
    }
    this.asked += operations.length;
    return operations;
  }

  /** A kind that is on offer. Settings are changed by one operation at a time. */
  private drawKind(others: readonly Operation[]): FilesKind {
    if (this.office.offers('BEGIN')) return 'BEGIN';
    const isChanging = others.some(({ sent }) => sent.method === 'PATCH');
    const offered = KINDS.filter(
      (kind) => this.office.offers(kind) && !(isChanging && (kind === 'SETTINGS' || kind === 'AGAIN')),
    );
    return this.random.pick(offered);
  }

  /** Asks for all that is pending at once; what is cut off stays pending, or is given up. */
  private async askPending(door: Door): Promise<void> {
    const asked = this.pending;
    const answers = await Promise.allSettled(
      asked.map(async (operation) => take(operation, await door.ask(operation.path, operation.sent))),
    );
    const cut: Operation[] = [];
    for (const [at, result] of answers.entries()) {
      if (result.status === 'fulfilled') continue;
      if (!(result.reason instanceof Cut)) throw result.reason;
      const operation = asked[at]!;
      if (operation.giveUp && this.random.percent(this.options.givenUp ?? GIVEN_UP)) operation.giveUp();
      else cut.push(operation);
    }
    this.pending = cut;
    if (answers.some(({ status }) => status === 'rejected')) throw new Cut();
  }
}
