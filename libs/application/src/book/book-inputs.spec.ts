import fc from 'fast-check';
import { type ReportClosedV1 } from '#contracts';
import { NO_INPUTS, standingFiles, takeInput } from './book-inputs.js';

const edition = (known: number, held?: string): ReportClosedV1 => ({
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

it('of a streamed report what was said when most was known counts, whichever came last', () => {
  const editions = [edition(3, 'CONTROL_TOTALS'), edition(4), edition(5, 'REFUSED')];
  fc.assert(
    fc.property(fc.shuffledSubarray([...editions, ...editions], { minLength: 6 }), (messages) => {
      expect(standingFiles(messages.reduce(takeInput, NO_INPUTS))).toEqual([edition(5, 'REFUSED')]);
    }),
  );
});
