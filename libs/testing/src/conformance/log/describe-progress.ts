import { type Log } from '#application';
import { type Bench } from '../stand.js';
import { recordsOf } from './records.js';
import { Taker } from './taker.js';

export function describeProgress(bench: Bench<Log>): void {
  describe('progress', () => {
    beforeEach(async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c', 'd', 'e'));
    });

    const join = (batchSize?: number): Promise<Taker> =>
      Taker.join(bench, 'reader', ['inputs'], { batchSize });

    it('is where the next process goes on', async () => {
      await (await (await join(2)).next()).finish();
      await bench.reopen();
      expect((await (await join()).next()).values).toEqual(['c', 'd', 'e']);
    });

    it('that was not committed before a crash brings the records again', async () => {
      const taker = await join(2);
      await (await taker.next()).finish();
      // Stored, and then the process ends before it can commit.
      (await taker.next()).end();
      await bench.reopen();
      const again = await (await join(2)).next();
      expect(again.values).toEqual(['c', 'd']);
      again.end();
    });

    it('may be committed within a batch', async () => {
      const held = await (await join()).next();
      await held.batch.commit(3);
      held.end();
      await bench.reopen();
      expect((await (await join()).next()).values).toEqual(['d', 'e']);
    });

    it('never goes back', async () => {
      const held = await (await join()).next();
      await held.batch.commit(4);
      await held.batch.commit(1);
      held.end();
      expect(await bench.part.lag('reader', 'inputs')).toEqual([
        { topic: 'inputs', partition: 0, next: 4, end: 5 },
      ]);
    });

    it('need not be committed for the next records to come', async () => {
      const taker = await join(2);
      (await taker.next()).end();
      expect((await taker.next()).values).toEqual(['c', 'd']);
      expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 0 });
    });

    it('is one for each group', async () => {
      await (await (await join()).next()).finish();
      const other = await Taker.join(bench, 'other', ['inputs']);
      expect((await other.next()).values).toHaveLength(5);
      expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 5, end: 5 });
      expect((await bench.part.lag('other', 'inputs'))[0]).toMatchObject({ next: 0, end: 5 });
    });
  });

  describeTakingAgain(bench);
}

function describeTakingAgain(bench: Bench<Log>): void {
  describe('taking that fails', () => {
    beforeEach(async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c', 'd', 'e'));
    });

    it('brings all records since the last commit again', async () => {
      const taker = await Taker.join(bench, 'reader', ['inputs'], { batchSize: 2 });
      (await taker.next()).end();
      (await taker.next()).fail(new Error('the store is away'));
      await bench.clock.passPause();
      expect((await taker.next()).values).toEqual(['a', 'b']);
    });

    it('is repeated after growing pauses, and said', async () => {
      const taker = await Taker.join(bench, 'reader', ['inputs'], { batchSize: 2 });
      await (await taker.next()).finish();
      for (const pause of [1_000, 4_000, 15_000, 60_000, 60_000]) {
        const held = await taker.next();
        expect(held.values).toEqual(['c', 'd']);
        held.fail(new Error('the store is away'));
        expect(await bench.clock.passPause()).toBe(pause);
      }
      await (await taker.next()).finish();
      expect(taker.faults).toHaveLength(5);
      expect((await taker.next()).values).toEqual(['e']);
    });
  });
}
