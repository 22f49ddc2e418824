import { type Log } from '#application';
import { type Bench } from '../stand.js';
import { recordsOf, REGIONS } from './records.js';
import { Taker } from './taker.js';

export function describeGroups(bench: Bench<Log>): void {
  describe('two members of a group', () => {
    it('share the partitions, and each record goes to one of them', async () => {
      await bench.part.createTopic('inputs', 2);
      const [one, other] = [await join(bench), await join(bench)];
      await publish(bench, 'a');
      const [left, right] = [await one.next(), await other.next()];
      expect(left.batch.partition).not.toBe(right.batch.partition);
      expect(left.values.length + right.values.length).toBe(REGIONS.length);
      await Promise.all([left.finish(), right.finish()]);
      const lag = await bench.part.lag('reader', 'inputs');
      expect(lag.every(({ next, end }) => next === end)).toBe(true);
    });

    it('take over from one that leaves, at its last commit', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c'));
      const [one, other] = [await join(bench, 1), await join(bench, 1)];
      await (await one.next()).finish();
      const held = await one.next();
      const leaving = one.stop();
      expect(held.batch.signal.aborted).toBe(true);
      // What is begun may be finished: the partition waits for it.
      await held.finish();
      await leaving;
      expect((await other.next()).values).toEqual(['c']);
    });

    it('get again what the one that left had taken and not committed', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b'));
      const [one, other] = [await join(bench), await join(bench)];
      const held = await one.next();
      const leaving = one.stop();
      held.end();
      await leaving;
      expect((await other.next()).values).toEqual(['a', 'b']);
      await expect(held.batch.commit(2)).rejects.toMatchObject({ code: 'PARTITION_LOST', canRetry: false });
    });
  });

  describeSharing(bench);
}

function describeSharing(bench: Bench<Log>): void {
  describe('partitions', () => {
    it('go to a member that comes', async () => {
      await bench.part.createTopic('inputs', 2);
      const one = await join(bench, 1);
      await publish(bench, 'a');
      const first = [await one.next(), await one.next()];
      const other = await join(bench, 1);
      const moving = first.filter(({ batch }) => batch.signal.aborted);
      expect(moving).toHaveLength(1);
      await Promise.all(first.map((held) => held.finish()));
      const taken = await other.next();
      expect(taken.batch).toMatchObject({ partition: moving[0]!.batch.partition });
      expect(taken.batch.records[0]!.offset).toBe(1);
    });

    it('do not wait for each other', async () => {
      await bench.part.createTopic('inputs', 2);
      const one = await join(bench, 1);
      await publish(bench, 'a');
      const stuck = await one.next();
      for (let taken = 0; taken < 3; taken++) {
        const held = await one.next();
        expect(held.batch.partition).not.toBe(stuck.batch.partition);
        await held.finish();
      }
      stuck.end();
    });

    it('are all for each group', async () => {
      await bench.part.createTopic('inputs', 2);
      await publish(bench, 'a');
      const [reader, auditor] = [await join(bench), await Taker.join(bench, 'auditor', ['inputs'])];
      expect(await reader.drain(REGIONS.length)).toHaveLength(REGIONS.length);
      expect(await auditor.drain(REGIONS.length)).toHaveLength(REGIONS.length);
    });
  });
}

function join(bench: Bench<Log>, batchSize?: number): Promise<Taker> {
  return Taker.join(bench, 'reader', ['inputs'], { batchSize });
}

/** A record for every region. */
async function publish(bench: Bench<Log>, value: string): Promise<void> {
  await bench.part.publish(
    'inputs',
    REGIONS.map((key) => ({ key, value })),
  );
}
