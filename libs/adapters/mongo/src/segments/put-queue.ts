import { type Model } from 'mongoose';
import { type Database } from '../connection/database.js';
import { isDuplicate } from '../connection/mongo-fault.js';
import { type SegmentRow } from './segment-rows.js';

/** Bytes that go to the server at once, about; it takes 48 MB. */
const LARGEST_SENDING = 4_000_000;

/** How many sendings are on their way at once: one is made ready while the server stores another. */
const SENDINGS = 2;

/** A segment on its way. */
interface Waiting {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly touched: number;
  readonly done: () => void;
  readonly fail: (fault: unknown) => void;
}

/** Stores segments, and with each sending all that came meanwhile: a page's way to most members is paid once for many. */
export class PutQueue {
  private waiting: Waiting[] = [];
  private sendings = 0;

  constructor(
    private readonly database: Database,
    private readonly segments: Model<SegmentRow>,
  ) {}

  /** Resolves when the bytes are stored, or were before; they may change meanwhile. Faults: those of `Database.ask`. */
  put(hash: string, bytes: Uint8Array, touched: number): Promise<void> {
    return new Promise((done, fail) => {
      this.waiting.push({ hash, bytes: Buffer.from(bytes), touched, done, fail });
      if (this.sendings < SENDINGS) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.sendings++;
    // All that is put in the same turn goes together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const sent = this.next();
      try {
        await this.send(sent);
        for (const { done } of sent) done();
      } catch (fault) {
        for (const { fail } of sent) fail(fault);
      }
    }
    this.sendings--;
  }

  private next(): Waiting[] {
    let size = 0;
    const end = this.waiting.findIndex(({ bytes }) => (size += bytes.length) > LARGEST_SENDING);
    return this.waiting.splice(0, end === -1 ? this.waiting.length : Math.max(end, 1));
  }

  private send(sent: readonly Waiting[]): Promise<void> {
    const writes = sent.map(({ hash, bytes, touched }) => ({
      updateOne: {
        filter: { _id: hash },
        update: { $max: { touched }, $setOnInsert: { body: bytes } },
        upsert: true,
      },
    }));
    return this.database.ask(this.segments, async (segments) => {
      const options = { ordered: false, throwOnValidationError: true } as const;
      try {
        await segments.bulkWrite(writes, options);
      } catch (thrown) {
        // Somebody put the same bytes at the same moment: now they are there.
        if (!isDuplicate(thrown)) throw thrown;
        await segments.bulkWrite(writes, options);
      }
    });
  }
}
