import { type Segments } from '#application';
import { type Bench } from '../stand.js';
import { contentOf, FIRST } from './sample-content.js';

export function describeOwners(bench: Bench<Segments>): void {
  describe('owners', () => {
    it('take a head over by raising its epoch, and leave its content', async () => {
      const content = await contentOf(bench.part, 'one');
      const moved = await bench.part.moveHead('book', FIRST, { move: 'REVISE', content });
      const taken = await bench.part.moveHead('book', moved, { move: 'TAKE_OVER' });
      expect(taken).toEqual({ ...moved, epoch: 1 });
      expect(await bench.part.readHead('book')).toEqual(taken);
    });

    it('that were deposed are FENCED, whatever revision they read', async () => {
      const content = await contentOf(bench.part, 'one');
      const deposed = await bench.part.moveHead('book', FIRST, { move: 'TAKE_OVER' });
      const owner = await bench.part.moveHead('book', deposed, { move: 'TAKE_OVER' });
      const fenced = { code: 'FENCED', canRetry: false };
      for (const from of [deposed, { epoch: 1, revision: 1 }, FIRST])
        await expect(bench.part.moveHead('book', from, { move: 'REVISE', content })).rejects.toMatchObject(
          fenced,
        );
      await expect(bench.part.moveHead('book', deposed, { move: 'TAKE_OVER' })).rejects.toMatchObject(fenced);
      const next = await bench.part.moveHead('book', owner, { move: 'REVISE', content });
      expect(next).toMatchObject({ epoch: 2, revision: 1 });
    });

    it('that take over at once become owners one after the other', async () => {
      const results = await Promise.allSettled(
        [1, 2, 3, 4, 5].map(() => bench.part.moveHead('book', FIRST, { move: 'TAKE_OVER' })),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await bench.part.readHead('book')).toMatchObject({ epoch: 1, revision: 0 });
    });

    it('stay deposed after opening again', async () => {
      const deposed = await bench.part.moveHead('book', FIRST, { move: 'TAKE_OVER' });
      await bench.part.moveHead('book', deposed, { move: 'TAKE_OVER' });
      const reopened = await bench.reopen();
      const content = await contentOf(reopened, 'one');
      await expect(reopened.moveHead('book', deposed, { move: 'REVISE', content })).rejects.toMatchObject({
        code: 'FENCED',
      });
    });
  });
}
