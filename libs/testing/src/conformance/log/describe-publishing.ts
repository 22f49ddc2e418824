import { type Log } from '#application';
import { type Bench } from '../stand.js';
import { recordsOf, REGIONS } from './records.js';
import { Taker } from './taker.js';

export function describePublishing(bench: Bench<Log>): void {
  describe('publishing', () => {
    it('keeps the order of a key, over calls and reopening', async () => {
      await bench.part.createTopic('inputs', 3);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b'));
      await bench.part.publish('inputs', recordsOf('18.72', 'c'));
      await (await bench.reopen()).publish('inputs', recordsOf('18.72', 'd'));
      const records = await (await Taker.join(bench, 'reader', ['inputs'])).drain(4);
      expect(records.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd']);
      expect(records.map(({ offset }) => offset)).toEqual([0, 1, 2, 3]);
      expect(new Set(records.map(({ partition }) => partition)).size).toBe(1);
    });

    it('keeps key, value, headers and moment', async () => {
      await bench.part.createTopic('inputs', 2);
      const value = JSON.stringify({ name: 'Ni Luh Putu "Ayu" Déwi', line: 'a\nb\u0000' });
      const at = bench.clock.now();
      await bench.part.publish('inputs', [{ key: '51.71', value, headers: { origin: 'test' } }]);
      const [record] = await (await Taker.join(bench, 'reader', ['inputs'])).drain(1);
      expect(record).toMatchObject({ topic: 'inputs', key: '51.71', value, headers: { origin: 'test' }, at });
    });

    it('says where each record stands', async () => {
      await bench.part.createTopic('inputs', 3);
      const some = [...recordsOf('18.72', 'a', 'b'), ...recordsOf('51.71', 'c')];
      const places = [...(await bench.part.publish('inputs', some))];
      places.push(...(await (await bench.reopen()).publish('inputs', recordsOf('18.72', 'd'))));
      const records = await (await Taker.join(bench, 'reader', ['inputs'])).drain(4);
      const placeOf = (wanted: string) => records.find(({ value }) => value === wanted)!;
      expect(places).toEqual(
        ['a', 'b', 'c', 'd'].map(placeOf).map(({ partition, offset }) => ({ partition, offset })),
      );
    });

    it('spreads keys over all partitions, each key always to the same one', async () => {
      await bench.part.createTopic('inputs', 4);
      for (const turn of ['first', 'second'])
        await bench.part.publish(
          'inputs',
          REGIONS.map((key) => ({ key, value: turn })),
        );
      const records = await (await Taker.join(bench, 'reader', ['inputs'])).drain(80);
      const partitions = REGIONS.map(
        (region) => new Set(records.filter(({ key }) => key === region).map(({ partition }) => partition)),
      );
      expect(partitions.every(({ size }) => size === 1)).toBe(true);
      expect(new Set(records.map(({ partition }) => partition)).size).toBe(4);
    });

    it('wakes who waits', async () => {
      await bench.part.createTopic('inputs', 1);
      const taker = await Taker.join(bench, 'reader', ['inputs']);
      const coming = taker.next();
      await bench.part.publish('inputs', recordsOf('18.72', 'late'));
      const held = await coming;
      expect(held.values).toEqual(['late']);
      await held.finish();
    });

    it('of many at once keeps all of them', async () => {
      await bench.part.createTopic('inputs', 3);
      await Promise.all(REGIONS.map((key) => bench.part.publish('inputs', recordsOf(key, '1', '2', '3'))));
      const records = await (await Taker.join(bench, 'reader', ['inputs'], { batchSize: 7 })).drain(120);
      for (const region of REGIONS)
        expect(records.filter(({ key }) => key === region).map(({ value }) => value)).toEqual([
          '1',
          '2',
          '3',
        ]);
    });
  });

  describeTopics(bench);
}

function describeTopics(bench: Bench<Log>): void {
  describe('topics', () => {
    it('are made once, with a number of partitions that stays', async () => {
      await bench.part.createTopic('inputs', 3);
      await bench.part.createTopic('inputs', 3);
      const reopened = await bench.reopen();
      await reopened.createTopic('inputs', 3);
      await expect(reopened.createTopic('inputs', 4)).rejects.toMatchObject({ code: 'TOPIC_DIFFERS' });
    });

    it('that nobody made are TOPIC_UNKNOWN', async () => {
      const unknown = { code: 'TOPIC_UNKNOWN', canRetry: false };
      const take = (): Promise<void> => Promise.resolve();
      await expect(bench.part.publish('nowhere', recordsOf('18.72', 'a'))).rejects.toMatchObject(unknown);
      await expect(bench.part.lag('reader', 'nowhere')).rejects.toMatchObject(unknown);
      await expect(
        bench.part.subscribe({ group: 'reader', topics: ['nowhere'], take }),
      ).rejects.toMatchObject(unknown);
    });
  });
}
