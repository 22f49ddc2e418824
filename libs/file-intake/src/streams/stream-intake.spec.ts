import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import {
  type Batch,
  CYCLES,
  type CycleRecord,
  NO_TELEMETRY,
  readingsOf,
  standingFiles,
  takeInFile,
} from '#application';
import {
  type InboundClosingV1,
  type InboundRowsV1,
  type Message,
  readMessage,
  type ReportClosedV1,
  TOPICS,
} from '#contracts';
import { parseIsoDay, parseIsoMonths } from '#domain';
import { fragile, type Hitch } from '../../../testing/src/fragile-ports.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { NO_INPUTS, takeInput } from '../../../application/src/book/book-inputs.js';
import { streamId } from '../../../application/src/streams/stream-record.js';
import { readContent } from '../read-content.js';
import { ReadingNotes } from '../reading-notes.js';
import { StreamIntake } from './stream-intake.js';

const ASOF = parseIsoDay('2026-04-30')!;
const CYCLE: CycleRecord = {
  region: '18.72',
  settings: {
    ...{ months: '2026-01/2026-03', programmes: ['BPNT'], cutoffs: { BRI: '2026-03-31' } },
    ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
  },
  ...{ revision: 1, createdAt: '2026-01-01', changedAt: '2026-01-01', changedBy: 'u-1', lastMessage: 'm-1' },
  unsent: [],
};

const ID = streamId({ role: 'bri', sender: 'BRI', reportId: 'R-1' });

type Sent = InboundRowsV1 | InboundClosingV1;

const rows = (sequence: number, amount = '600000'): Sent => ({
  ...{ type: 'bri.rows.v1', reportId: 'R-1', region: '18.72', statementDate: '2026-03-07', sequence },
  rows: [
    {
      ...{ NIK: `187201450180000${sequence}`, NAMA: `SITI ${sequence}`, PROGRAM: 'BPNT' },
      ...{ 'NOMINAL SALUR': amount, 'STATUS SALUR': 'BERHASIL', 'TGL SALUR': '2026-03-02' },
    },
  ],
});
const closing = (rowCount: number, amountTotal: number): Sent => ({
  ...{ type: 'bri.closing.v1', reportId: 'R-1', region: '18.72', closed: true, rowCount, amountTotal },
});

/** Two instances of the service on one store. */
class Bench {
  readonly clock = new ManualClock();
  readonly store = openMemory(this.clock);
  readonly instances: readonly StreamIntake[];

  private constructor(next: () => Hitch) {
    const { log, segments, collections } = this.store;
    const ports = {
      log: fragile(log, next),
      segments: fragile(segments, next),
      collections: fragile(collections, next),
    };
    this.instances = [1, 2].map(() => {
      const notes = new ReadingNotes('bri', { ...ports, clock: this.clock });
      return new StreamIntake('bri', {
        ...{ ...ports, clock: this.clock, today: () => ASOF, notes, telemetry: NO_TELEMETRY },
        thread: {
          read: async (received, { stream } = {}) => {
            let message: Message | undefined;
            const cycle = parseIsoMonths(CYCLE.settings.months)!;
            const context = { cycle, programmes: CYCLE.settings.programmes, asOf: ASOF };
            const taken = await takeInFile(received, {
              ...{ segments: ports.segments, clock: this.clock, stream },
              read: (content) => readContent(content, received, context),
              publish: async (said) => void (message = said),
            });
            return { taken, message: message! };
          },
        },
      });
    });
  }

  static async open(next: () => Hitch = () => undefined): Promise<Bench> {
    const bench = new Bench(next);
    for (const topic of Object.values(TOPICS)) await bench.store.log.createTopic(topic, 1);
    await bench.store.collections.writing(CYCLES, 'gateway').insert('c-1', CYCLE);
    return bench;
  }

  /** Takes a message until it is taken, as the log hands it out. */
  async take(message: Sent, instance: number): Promise<void> {
    const intake = this.instances[instance % 2]!;
    for (;;)
      try {
        if ('closed' in message) await intake.takeClosing(message, 'BRI');
        else await intake.takeRows(message, 'BRI');
        return;
      } catch (fault) {
        expect(fault).toMatchObject({ code: expect.stringMatching(/^(STORE_UNAVAILABLE|HEAD_MOVED)$/) });
      }
  }

  /** Lets time pass, and has the instances look at what is due. */
  async look(): Promise<void> {
    this.clock.advance(10_000);
    for (const intake of this.instances) await intake.settleDue().catch(() => undefined);
  }

  /** Lets time pass until nothing more changes, and tells what a book has and what people see. */
  async end(): Promise<{ readonly book: readonly object[]; readonly shown: object }> {
    for (let look = 0; look < 5; look++) await this.look();
    const inputs = (await this.published()).reduce(takeInput, NO_INPUTS);
    const book = standingFiles(inputs).map((closed) => ({ ...closed, at: '' }));
    const reading = await this.store.collections.reading(readingsOf('bri')).get(ID);
    return { book, shown: { ...reading!.item, changedAt: '', input: undefined, ordinal: undefined } };
  }

  private async published(): Promise<ReportClosedV1[]> {
    const { log } = this.store;
    const { end } = (await log.lag('reader', TOPICS.inputs))[0]!;
    const messages: ReportClosedV1[] = [];
    if (end === 0) return messages;
    await new Promise<void>((done) => {
      const take = async ({ records }: Batch): Promise<void> => {
        for (const { value } of records) messages.push(readMessage(TOPICS.inputs, value) as ReportClosedV1);
        if (messages.length === end) done();
      };
      void log.subscribe({ group: 'reader', topics: [TOPICS.inputs], take });
    });
    return messages;
  }
}

const THREE = [rows(0), rows(1), rows(2)];
const REPORTS: readonly (readonly [what: string, messages: readonly Sent[], status: string])[] = [
  ['agrees with its closing', [...THREE, closing(3, 1_800_000)], 'APPLIED'],
  ['lacks rows', [...THREE, closing(4, 2_400_000)], 'HELD'],
  ['has other rupiah', [...THREE, closing(3, 1_800_001)], 'HELD'],
  ['has no closing', THREE, 'READING'],
  ['is closed in two ways', [...THREE, closing(3, 1_800_000), closing(2, 1_200_000)], 'REFUSED'],
  ['contradicts itself', [...THREE, rows(1, '500000'), closing(3, 1_800_000)], 'REFUSED'],
];

describe.each(REPORTS)('a streamed report that %s', (_, messages, status) => {
  it('ends the same, whatever the order, the repeats, the instance, and the faults of the store', async () => {
    const clean = await Bench.open();
    for (const message of messages) await clean.take(message, 0);
    const expected = await clean.end();
    expect(expected.shown).toMatchObject({ status });
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...messages, ...messages], { minLength: messages.length * 2 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }),
        fc.array(
          fc.constantFrom<Hitch>('BEFORE', 'AFTER', 'LATE', 'LATE', 'LATE', undefined, undefined, undefined),
          {
            minLength: 60,
            maxLength: 120,
          },
        ),
        async (sent, looks, hitches) => {
          const bench = await Bench.open(() => hitches.shift());
          for (let at = 0; at < sent.length; at += 2) {
            await Promise.all([bench.take(sent[at]!, 0), bench.take(sent[at + 1]!, 1)]);
            if (looks[at % looks.length]) await bench.look();
          }
          const { book, shown } = await bench.end();
          if (status === 'REFUSED') expect(shown).toMatchObject({ status });
          else expect(shown).toEqual(expected.shown);
          expect(book).toEqual(expected.book);
        },
      ),
      { numRuns: 60 },
    );
  });
});
