import { randomBytes } from 'node:crypto';
import { type Log } from '#application';
import { Taker } from '../../../testing/src/conformance/log/taker.js';
import { Bench } from '../../../testing/src/conformance/stand.js';
import { kafkaStand } from '../test/kafka-stand.js';

const bench = new Bench<Log>(() => kafkaStand());

it('what is more than a broker takes at once is published in order, and each record is where it is said to be', async () => {
  await bench.part.createTopic('inputs', 1);
  // Nothing that packing makes smaller: 4 MB.
  const values = Array.from({ length: 2_000 }, () => randomBytes(1_500).toString('base64'));
  const places = await bench.part.publish(
    'inputs',
    values.map((value) => ({ key: '18.72', value })),
  );
  expect(places).toEqual(values.map((_, offset) => ({ partition: 0, offset })));
  const records = await (await Taker.join(bench, 'reader', ['inputs'])).drain(values.length);
  expect(records.map(({ value }) => value)).toEqual(values);
  expect(records.map(({ offset }) => offset)).toEqual(places.map(({ offset }) => offset));
});
