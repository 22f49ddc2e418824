import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { type InboundClosingV1, type InboundRowsV1 } from '#contracts';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { editionOf, streamId, type StreamRecord } from './stream-record.js';
import { Streams } from './streams.js';

const SENDER = 'bri-kanwil';
const ID = streamId({ role: 'bri', sender: SENDER, reportId: 'R-1' });

const rows = (sequence: number, more: Partial<InboundRowsV1> = {}): InboundRowsV1 => ({
  ...{ type: 'bri.rows.v1', reportId: 'R-1', region: '18.72', statementDate: '2026-03-07', sequence },
  rows: Array.from({ length: sequence + 1 }, (_, at) => ({ NIK: `${sequence}.${at}` })),
  ...more,
});

const closing = (more: Partial<InboundClosingV1> = {}): InboundClosingV1 => ({
  ...{ type: 'bri.closing.v1', reportId: 'R-1', region: '18.72', closed: true, rowCount: 6, amountTotal: 0 },
  ...more,
});

type Sent = InboundRowsV1 | InboundClosingV1;

/** What is known after messages, taken so many at once. */
async function after(
  messages: readonly Sent[],
  atOnce = 1,
): Promise<StreamRecord & { readonly said: string }> {
  const clock = new ManualClock();
  const store = openMemory(clock);
  const streams = new Streams('bri', { ...store, clock });
  for (let from = 0; from < messages.length; from += atOnce)
    await Promise.all(
      messages.slice(from, from + atOnce).map((message) => {
        if ('closed' in message) return streams.takeClosing(message, SENDER);
        return streams.takeRows(message, SENDER, [{ header: 'PERIODE', text: `TAHAP ${message.sequence}` }]);
      }),
    );
  const { item } = (await streams.get(ID))!;
  const said: unknown[] = [];
  for await (const some of streams.rowsOf(ID, item)) said.push(...some);
  return { ...item, said: JSON.stringify(said) };
}

it('is the same once the same messages came, in any order, again, and several at once', async () => {
  const messages = [rows(0), rows(1), rows(2), closing()];
  const expected = await after(messages);
  expect(expected).toMatchObject({ rows: 6, parts: [[0, 2]], closing: { rows: 6, amount: 0, final: true } });
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...messages, ...messages, ...messages], { minLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (sent, atOnce) => expect(await after(sent, atOnce)).toEqual(expected),
    ),
  );
});

it.each([
  ['other rows', rows(1, { rows: [{ NIK: '9' }] }), { about: 'ROWS', sequence: 1 }],
  ['another day', rows(1, { statementDate: '2026-03-08' }), { about: 'DATE', sequence: 1 }],
  ['another region', rows(1, { region: '18.71' }), { about: 'REGION', sequence: 1 }],
  ['another cycle', rows(1, { cycle: 'c-2' }), { about: 'CYCLE', sequence: 1 }],
  ['another closing', closing({ rowCount: 7 }), { about: 'CLOSING' }],
  ['a closing of another region', closing({ region: '18.71' }), { about: 'REGION' }],
])('%s than before contradict the report, for good', async (_, other, contradiction) => {
  const before = [rows(0, { cycle: 'c-1' }), rows(1, { cycle: 'c-1' }), closing()];
  const contradicted = await after([...before, other]);
  expect(contradicted.contradiction).toEqual(contradiction);
  expect(editionOf(contradicted)).toBeGreaterThan(editionOf(await after(before)));
  expect((await after([...before, other, ...before])).contradiction).toEqual(contradiction);
  expect((await after([other, ...before])).contradiction?.about).toBe(contradiction.about);
});

it('is looked at again when nothing came for a while, and not once it is settled', async () => {
  const clock = new ManualClock();
  const streams = new Streams('bri', { ...openMemory(clock), clock });
  await streams.takeRows(rows(0), SENDER, []);
  const stored = await streams.takeClosing(closing(), SENDER);
  expect(await streams.due()).toEqual([]);
  clock.advance(2_000);
  expect(await streams.due()).toEqual([ID]);
  await streams.replace(stored, { ...stored.item, settled: editionOf(stored.item) });
  expect(await streams.due()).toEqual([]);
  await streams.takeRows(rows(1), SENDER, []);
  clock.advance(2_000);
  expect(await streams.due()).toEqual([ID]);
});
