import { type Log } from '#application';
import { type Bench } from '../stand.js';
import { Handler } from './handler.js';
import { recordsOf, REGIONS } from './records.js';
import { Taker } from './taker.js';

export function describeDelivery(bench: Bench<Log>): void {
  describe('delivery', () => {
    it('hands over record by record, and commits behind what is handled', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
      const handler = new Handler();
      await handler.start(bench, 'inputs');
      expect(await handler.until(3)).toEqual(['a', 'b', 'c']);
      await handler.stop();
      expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 3, end: 3 });
    });

    it('tries again after growing pauses, in order', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
      const handler = new Handler();
      handler.failing = ({ value }, tries) => (value === 'b' && tries < 5 ? new Error('away') : undefined);
      await handler.start(bench, 'inputs');
      for (const pause of [1_000, 4_000, 15_000, 60_000]) {
        expect(await bench.clock.pauses()).toEqual([pause]);
        expect(handler.handled).toEqual(['a']);
        bench.clock.advance(pause);
      }
      expect(await handler.until(3)).toEqual(['a', 'b', 'c']);
      expect(handler.failed.map(({ tries }) => tries)).toEqual([1, 2, 3, 4]);
    });

    it('lets the other partitions go on meanwhile', async () => {
      await bench.part.createTopic('inputs', 2);
      const handler = new Handler();
      handler.failing = ({ partition }) => (partition === 0 ? new Error('away') : undefined);
      await handler.start(bench, 'inputs');
      await bench.part.publish(
        'inputs',
        REGIONS.map((key) => ({ key, value: key })),
      );
      await bench.clock.pauses();
      const [, other] = await bench.part.lag('reader', 'inputs');
      await handler.until(other!.end);
    });

    it('has stored before a pause what was done before it', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
      const handler = new Handler();
      handler.failing = ({ value }) => (value === 'b' ? new Error('away') : undefined);
      await handler.start(bench, 'inputs');
      await bench.clock.pauses();
      expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 1 });
      await handler.stop();
      await bench.reopen();
      const again = await Taker.join(bench, 'reader', ['inputs']);
      expect((await again.next()).values).toEqual(['b', 'c']);
    });

    it('stops in the middle of a pause, and a repeat is handled by the next process', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a'));
      const first = new Handler();
      first.failing = () => new Error('away');
      await first.start(bench, 'inputs');
      await bench.clock.pauses();
      await bench.reopen();
      const next = new Handler();
      await next.start(bench, 'inputs');
      expect(await next.until(1)).toEqual(['a']);
    });
  });
}
