import { type Segments } from '#application';
import { type Bench } from '../stand.js';
import { bytesOf, contentOf, FIRST, HERE } from './sample-content.js';

export function describeHeads(bench: Bench<Segments>): void {
  describe('heads', () => {
    it('are empty until they are moved', async () => {
      const empty = { epoch: 0, revision: 0, watermark: 0, segments: [], totals: {} };
      expect(await bench.part.readHead('book')).toEqual(empty);
    });

    it('move to the next revision as a whole', async () => {
      const content = await contentOf(bench.part, 'one', 'two');
      const moved = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content });
      expect(moved).toEqual({ epoch: 0, revision: 1, ...content });
      expect(await bench.part.readHead('book')).toEqual(moved);
      expect((await bench.part.readHead('other')).revision).toBe(0);
    });

    it('take their content alone from a whole head', async () => {
      const content = await contentOf(bench.part, 'one');
      const moved = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content });
      const again = await bench.part.moveHead('book', moved, { move: 'REVISE', content: moved });
      expect(again).toEqual({ ...moved, revision: 2 });
    });

    it('are there after opening again', async () => {
      const content = await contentOf(bench.part, 'one');
      const moved = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content });
      expect(await (await bench.reopen()).readHead('book')).toEqual(moved);
    });

    it('that moved since they were read are HEAD_MOVED, and stay', async () => {
      const content = await contentOf(bench.part, 'one');
      const moved = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content });
      for (const from of [FIRST, { epoch: 0, revision: 2 }, { epoch: 1, revision: 1 }])
        await expect(bench.part.moveHead('book', from, { move: 'REVISE', content })).rejects.toMatchObject({
          code: 'HEAD_MOVED',
          canRetry: true,
        });
      expect(await bench.part.readHead('book')).toEqual(moved);
    });

    it('that many move at once move once', async () => {
      const contents = await Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map((at) => contentOf(bench.part, `${at}`)),
      );
      const moves = await Promise.allSettled(
        contents.map((content) => bench.part.moveHead('book', FIRST, { move: 'REVISE', content })),
      );
      const won = moves.flatMap((move) => (move.status === 'fulfilled' ? [move.value] : []));
      expect(won).toHaveLength(1);
      expect(await bench.part.readHead('book')).toEqual(won[0]);
    });

    it('never name a segment that is not there', async () => {
      const hash = await bench.part.put(bytesOf('there'), HERE);
      const segments = [hash, 'f'.repeat(64)].map((each) => ({ kind: 'LEDGER', hash: each, rows: 1 }));
      const content = { watermark: 1, segments, totals: {} };
      await expect(bench.part.moveHead('book', FIRST, { move: 'REVISE', content })).rejects.toMatchObject({
        code: 'SEGMENT_MISSING',
      });
      expect((await bench.part.readHead('book')).revision).toBe(0);
    });
  });
}
