import { type Log } from '#application';
import { Taker } from '../../../../testing/src/conformance/log/taker.js';
import { recordsOf, REGIONS } from '../../../../testing/src/conformance/log/records.js';
import { Bench } from '../../../../testing/src/conformance/stand.js';
import { brokers, kafkaStand, newPrefix } from '../../test/kafka-stand.js';
import { OtherProcess } from '../../test/other-process.js';
import { quickOptions } from '../../test/quick-options.js';

/** Milliseconds. */
const SESSION = 1_500;

let prefix: string;
const bench = new Bench<Log>(() => {
  prefix = newPrefix();
  const { times } = quickOptions(brokers, prefix, bench.clock, SESSION);
  return kafkaStand(prefix, { times });
});

function otherProcess(): OtherProcess {
  return new OtherProcess(brokers, prefix, String(SESSION));
}

it('a process that stands still loses its partition, and can commit nothing when it goes on', async () => {
  await bench.part.createTopic('inputs', 1);
  await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b'));
  const other = otherProcess();
  expect([await other.said(), await other.said()].sort()).toEqual(['joined', 'taken a b']);
  const taker = await Taker.join(bench, 'reader', ['inputs']);
  other.freeze();
  const held = await taker.next();
  expect(held.values).toEqual(['a', 'b']);
  await held.batch.commit(1);
  other.thaw();
  other.finish();
  expect(await other.said()).toBe('PARTITION_LOST');
  expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 1 });
  await held.finish();
  await other.end();
});

it('one that is killed leaves its partition to the others, who meanwhile hold theirs as long as they want', async () => {
  await bench.part.createTopic('inputs', 2);
  const taker = await Taker.join(bench, 'reader', ['inputs']);
  const other = otherProcess();
  expect(await other.said()).toBe('joined');
  await bench.part.publish(
    'inputs',
    REGIONS.map((key) => ({ key, value: key })),
  );
  const [own, its] = [await taker.next(), await other.said()];
  other.kill();
  // That comes only after a session without a sign: this member, which took all the while, gave signs.
  const left = await taker.next();
  expect(`taken ${left.values.join(' ')}`).toBe(its);
  expect(own.batch.signal.aborted).toBe(false);
  await Promise.all([own.finish(), left.finish()]);
  const lag = await bench.part.lag('reader', 'inputs');
  expect(lag.every(({ next, end }) => next === end)).toBe(true);
});

it('a process that comes gets its share, and gives it back when it ends', async () => {
  await bench.part.createTopic('inputs', 2);
  const taker = await Taker.join(bench, 'reader', ['inputs']);
  const other = otherProcess();
  expect(await other.said()).toBe('joined');
  await bench.part.publish(
    'inputs',
    REGIONS.map((key) => ({ key, value: key })),
  );
  const [own, its] = [await taker.next(), await other.said()];
  expect(own.values.length + its.split(' ').length - 1).toBe(REGIONS.length);
  await own.finish();
  other.finish();
  expect(await other.said()).toBe('committed');
  await other.end();
  await bench.part.publish(
    'inputs',
    REGIONS.map((key) => ({ key, value: key })),
  );
  expect(await taker.drain(REGIONS.length)).toHaveLength(REGIONS.length);
});
