import { type Log } from '#application';
import { type Bench } from '../stand.js';
import { recordsOf } from './records.js';
import { Taker } from './taker.js';

export function describeGathering(bench: Bench<Log>): void {
  describe('gathering', () => {
    it('takes records together with those that they were to wait for', async () => {
      await bench.part.createTopic('inputs', 1);
      const gather = async (records: readonly unknown[]): Promise<number> => (records.length < 3 ? 1_000 : 0);
      const taker = await Taker.join(bench, 'reader', ['inputs'], { gather });
      await bench.part.publish('inputs', recordsOf('18.72', 'a'));
      expect(await bench.clock.pauses()).toEqual([1_000]);
      await bench.part.publish('inputs', recordsOf('18.72', 'b', 'c'));
      const held = await taker.next();
      expect(held.values).toEqual(['a', 'b', 'c']);
      await held.finish();
      await bench.part.publish('inputs', recordsOf('18.72', 'd', 'e', 'f'));
      expect((await taker.drain(3)).map(({ value }) => value)).toEqual(['d', 'e', 'f']);
      expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 6, end: 6 });
    });

    it('says for how long none came', async () => {
      await bench.part.createTopic('inputs', 1);
      const gather = async (_: unknown, quiet: number): Promise<number> => Math.max(0, 1_000 - quiet);
      const taker = await Taker.join(bench, 'reader', ['inputs'], { gather });
      await bench.part.publish('inputs', recordsOf('18.72', 'a'));
      expect(await bench.clock.passPause()).toBe(1_000);
      expect((await taker.next()).values).toEqual(['a']);
    });

    it('waits for half a minute at most', async () => {
      await bench.part.createTopic('inputs', 1);
      const taker = await Taker.join(bench, 'reader', ['inputs'], { gather: async () => 12_000 });
      await bench.part.publish('inputs', recordsOf('18.72', 'a'));
      for (const pause of [12_000, 12_000, 6_000]) expect(await bench.clock.passPause()).toBe(pause);
      expect((await taker.next()).values).toEqual(['a']);
    });

    it('leaves what waits to the next member', async () => {
      await bench.part.createTopic('inputs', 1);
      const first = await Taker.join(bench, 'reader', ['inputs'], { gather: async () => 1_000 });
      await bench.part.publish('inputs', recordsOf('18.72', 'a'));
      await bench.clock.pauses();
      await first.stop();
      const next = await Taker.join(bench, 'reader', ['inputs']);
      expect((await next.next()).values).toEqual(['a']);
    });
  });
}
