import { type ThreadSegments } from '#adapters/threads';
import { type Clock, type Segments } from '#application';
import { describeSegmentsContract } from '../../../testing/src/conformance/segments/describe-segments-contract.js';
import { type Stand } from '../../../testing/src/conformance/stand.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { openInThread, sqliteStand } from '../test/sqlite-stand.js';

/** Segments as another thread opens them: by a connection and a port of its own. */
function standInThread(): Stand<Segments> {
  const stand = sqliteStand(({ segments }) => segments as ThreadSegments);
  return {
    ...stand,
    open: async (clock) => {
      const { part, close } = await stand.open(clock);
      return { part: openInThread(part.forThread().data, clock), close };
    },
  };
}

describeSegmentsContract('SQLite', () => sqliteStand(({ segments }) => segments));

describeSegmentsContract('SQLite, in another thread', standInThread);

describe('segments in another thread', () => {
  const stand = sqliteStand(({ segments }) => segments as ThreadSegments);
  afterAll(() => stand.remove());

  it('are at once what this one wrote, and the other way round; closed with the store', async () => {
    const clock: Clock = new ManualClock();
    const { part, close } = await stand.open(clock);
    const there = openInThread(part.forThread().data, clock);
    const scope = { region: '18.72', cycle: 't1' };
    const [here, other] = await Promise.all([
      part.put(Uint8Array.of(1), scope),
      there.put(Uint8Array.of(2), scope),
    ]);
    expect([await there.get(here), await part.get(other)].map((bytes) => [...bytes])).toEqual([[1], [2]]);
    const content = { watermark: 1, segments: [{ kind: 'LEDGER', hash: other, rows: 1 }], totals: {} };
    const head = await there.moveHead('book', await part.readHead('book'), { move: 'REVISE', content });
    expect(await part.readHead('book')).toEqual(head);
    await close();
    await expect(there.put(Uint8Array.of(3), scope)).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  });
});
