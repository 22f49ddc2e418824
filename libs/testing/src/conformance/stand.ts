import { type Clock } from '#application';
import { ManualClock } from '../time/manual-clock.js';

/** A part of a store under test. */
export interface Opened<Part> {
  readonly part: Part;
  close(): Promise<void>;
}

/** A place where a part keeps what it stores: opened again, it finds it, as a new process would. */
export interface Stand<Part> {
  open(clock: Clock): Promise<Opened<Part>>;
  /** Spoils the stored bytes of a segment behind the store's back; for the segments only. */
  damage?(hash: string): Promise<void>;
  /** Removes everything. */
  remove(): Promise<void>;
}

/** What a test has at hand: the part, opened on an empty stand before each test and removed after it. */
export class Bench<Part> {
  clock = new ManualClock();
  private stand: Stand<Part>;
  private opened: Opened<Part> | undefined;
  private closing: (() => void)[] = [];

  constructor(newStand: () => Stand<Part>) {
    beforeEach(async () => {
      this.clock = new ManualClock();
      this.stand = newStand();
      await this.open();
    });
    afterEach(async () => {
      await this.close();
      await this.stand.remove();
    });
  }

  get part(): Part {
    return this.opened!.part;
  }

  /** Closes the part and opens it again. */
  async reopen(): Promise<Part> {
    await this.close();
    return this.open();
  }

  damage(hash: string): Promise<void> {
    return this.stand.damage!(hash);
  }

  /** Has something done while the part is being closed, once. */
  whileClosing(end: () => void): void {
    this.closing.push(end);
  }

  private async open(): Promise<Part> {
    this.opened = await this.stand.open(this.clock);
    return this.opened.part;
  }

  private async close(): Promise<void> {
    const closed = this.opened?.close();
    for (const end of this.closing.splice(0)) end();
    await closed;
    this.opened = undefined;
  }
}
