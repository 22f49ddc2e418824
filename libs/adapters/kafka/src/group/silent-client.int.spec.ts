import { type Log } from '#application';
import { recordsOf } from '../../../../testing/src/conformance/log/records.js';
import { type HeldBatch, Taker } from '../../../../testing/src/conformance/log/taker.js';
import { Bench } from '../../../../testing/src/conformance/stand.js';
import { kafkaStand, newPrefix } from '../../test/kafka-stand.js';

/** The client asks for records and hears nothing for longer than anybody may be silent. */
const STUCK = { session: 6_000, heartbeat: 500, poll: 2_500, sharing: 5_000, silence: 1_000 };

const bench = new Bench<Log>(() => kafkaStand(newPrefix(), { times: STUCK }));

it('a client that does nothing any more is begun anew, and what comes is taken', async () => {
  await bench.part.createTopic('inputs', 1);
  const taker = await Taker.join(bench, 'reader', ['inputs']);
  expect(await bench.clock.passPause()).toBe(1_000);
  expect(taker.faults[0]).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringMatching(/^nothing moves/),
  });
  await bench.part.publish('inputs', recordsOf('18.72', 'a'));
  let held: HeldBatch | undefined;
  const coming = taker.next().then((batch) => (held = batch));
  // It may be silent, and begun anew, once more before.
  while (!held) await Promise.race([coming, bench.clock.passPause()]);
  expect(held.values).toEqual(['a']);
  await held.finish();
});
