import fc from 'fast-check';
import { type ReportClosedV1 } from '#contracts';
import { NO_INPUTS, standingFiles, takeInput } from './book-inputs.js';

const edition = (known: number, held?: ReportClosedV1['held']): ReportClosedV1 => ({
  ...{
    type: 'report.closed.v1',
    id: `m-${known}`,
    region: '18.72',
    cycle: 't1',
    at: '2026-03-31T00:00:00.000Z',
  },
  file: { id: 'f-1', name: 'stream R-1', sha256: '0'.repeat(64), role: 'bri' },
  ...{ final: true, accepted: 0, rejected: 0, amount: 0, entries: 0, problems: 0 },
  ...{ chunks: [], rejects: [], controls: [], edition: known, held },
});

it('of the same bytes with several mappings the last upload counts, whichever was read first', () => {
  const upload = (id: string, receivedAt: string): ReportClosedV1 => ({
    ...edition(0),
    ...{ edition: undefined, file: { ...edition(0).file, id }, receivedAt },
  });
  const [misread, read] = [
    upload('f-2', '2026-03-07T01:00:00.000Z'),
    upload('f-1', '2026-03-07T02:00:00.000Z'),
  ];
  for (const messages of [
    [misread, read],
    [read, misread],
  ]) {
    const inputs = messages.reduce(takeInput, NO_INPUTS);
    expect(standingFiles(inputs)).toEqual([read]);
    expect(standingFiles({ ...inputs, withdrawn: { 'f-1': true } })).toEqual([misread]);
  }
});

it('of a streamed report what was said when most was known counts, whichever came last', () => {
  const editions = [edition(3, 'CONTROL_TOTALS'), edition(4), edition(5, 'REFUSED')];
  fc.assert(
    fc.property(fc.shuffledSubarray([...editions, ...editions], { minLength: 6 }), (messages) => {
      const inputs = messages.reduce(takeInput, NO_INPUTS);
      expect(inputs.files).toEqual({ 'f-1': edition(5, 'REFUSED') });
      expect(standingFiles(inputs)).toEqual([]);
    }),
  );
});
