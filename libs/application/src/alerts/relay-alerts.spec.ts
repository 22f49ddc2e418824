import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { TOPICS } from '#contracts';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { credited, FULL, month, report } from '../../../testing/src/builders/sample-month.js';
import { ToldBook, turnOf } from '../../test/told-book.js';
import { Fault } from '../faults/fault.js';
import { type Log } from '../ports/log.js';
import { type Segments } from '../ports/segments.js';
import { type Alert } from './announce.js';
import { relayAlerts, type RelayParts } from './relay-alerts.js';

const SCOPE = { region: '18.72', cycle: 't1' };

interface Event {
  readonly id: string;
  readonly type: string;
  readonly data: Partial<Alert>;
}

/** A log that remembers what was published, and after so many records answers no more, whether it took them or not. */
class FailingLog {
  readonly events: Event[] = [];

  constructor(private failures: number[]) {}

  readonly log = {
    publish: (topic: string, records: readonly { readonly value: string }[]): Promise<[]> => {
      expect(topic).toBe(TOPICS.alerts);
      const fate = this.failures.shift() ?? 0;
      if (fate !== 1) this.events.push(...records.map(({ value }) => JSON.parse(value) as Event));
      return fate === 0 ? Promise.resolve([]) : Promise.reject(new Error('no answer'));
    },
  } as Partial<Log> as Log;
}

const distinct = (events: readonly Event[]): string[] => [...new Set(events.map(({ id }) => id))];

async function untilRelayed(book: ToldBook, parts: RelayParts): Promise<void> {
  for (;;)
    try {
      return await relayAlerts(await book.head(), parts);
    } catch {
      // As a message that is tried again.
    }
}

it('every alert of every revision is published, in order, whatever the log answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 6 }), fc.boolean(), async (failures, between) => {
      const whole = month({ reports: [report('BRI', '2026-02-14', [credited(FULL)])] });
      const book = await ToldBook.of(month({}));
      const { events, log } = new FailingLog(failures);
      const parts = { log, segments: book.parts.segments, scope: SCOPE };
      if (between) await untilRelayed(book, parts);
      await book.tell(...(await book.closing(whole)));
      if (between) await untilRelayed(book, parts);
      await book.tell(turnOf('file.withdrawn.v1', 'w-1', 'report-0'));
      await untilRelayed(book, parts);
      const alerts = await book.alerts();
      expect(distinct(events)).toEqual(alerts.map(({ id }) => id));
      const count = events.length;
      await relayAlerts(await book.head(), parts);
      expect(events).toHaveLength(count);
    }),
  );
});

it('how many were sent is stored behind them, whichever of the two fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 6 }), fc.nat(6), async (failures, lost) => {
      const book = await ToldBook.of(month({}));
      await book.tell(
        ...(await book.closing(month({ reports: [report('BRI', '2026-02-14', [credited(FULL)])] }))),
      );
      await book.tell(turnOf('file.withdrawn.v1', 'w-1', 'report-0'));
      const { events, log } = new FailingLog(failures);
      const { segments } = book.parts;
      let moves = 0;
      const watched: Segments = {
        ...{ put: segments.put.bind(segments), get: segments.get.bind(segments) },
        ...{ readHead: segments.readHead.bind(segments), sweep: segments.sweep.bind(segments) },
        async moveHead(name, from, move) {
          if (++moves === lost) throw new Fault('STORE_UNAVAILABLE', 'no answer');
          if (move.move === 'REVISE')
            expect(distinct(events).length).toBeGreaterThanOrEqual(move.content.watermark);
          return segments.moveHead(name, from, move);
        },
      };
      await untilRelayed(book, { log, segments: watched, scope: SCOPE, atOnce: 1 });
      const alerts = await book.alerts();
      expect(alerts.length).toBeGreaterThan(2);
      expect(distinct(events)).toEqual(alerts.map(({ id }) => id));
    }),
  );
});

it('an alert goes out as a CloudEvent that says what and of whom without naming anybody', async () => {
  const book = await ToldBook.of(month({}));
  const { events, log } = new FailingLog([]);
  await relayAlerts(await book.head(), { log, segments: book.parts.segments, scope: SCOPE });
  const [alert] = await book.alerts();
  expect(events).toMatchObject([
    {
      specversion: '1.0',
      id: alert!.id,
      source: '/regions/18.72/cycles/t1',
      type: 'id.tersalur.discrepancy.opened.v1',
      subject: alert!.subject,
      time: '2026-03-31T00:00:00.000Z',
      dataschema: 'urn:tersalur:schema:id.tersalur.discrepancy.opened.v1',
      data: { kind: 'REPORT_AWAITED', channel: 'BRI', ordinal: 1 },
    },
  ]);
});

it('a book without alerts publishes nothing', async () => {
  const { segments } = openMemory(new ManualClock());
  const { events, log } = new FailingLog([]);
  await relayAlerts(await segments.readHead('book 18.72 t1'), { log, segments, scope: SCOPE });
  expect(events).toEqual([]);
});
