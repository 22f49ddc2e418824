import fc from 'fast-check';
import { type Log } from '#application';
import { type Bench } from '../stand.js';
import { Taker } from './taker.js';

const KEYS = ['18.72', '18.71', '51.71', '31.74'];

/** Records are published; a member takes some batches of a size, commits all but the last, and of that some; then it leaves, or its process ends. */
type Step =
  | { readonly does: 'PUBLISH'; readonly keys: readonly number[] }
  | {
      readonly does: 'TAKE';
      readonly batches: number;
      readonly size: number;
      readonly commits: number;
      readonly ends: boolean;
    };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant('PUBLISH' as const),
      keys: fc.array(fc.nat(KEYS.length - 1), { minLength: 1, maxLength: 6 }),
    }),
    fc.record({
      does: fc.constant('TAKE' as const),
      batches: fc.integer({ min: 1, max: 3 }),
      size: fc.integer({ min: 1, max: 4 }),
      commits: fc.nat(4),
      ends: fc.boolean(),
    }),
  ),
  { maxLength: 14 },
);

/** One partition as the port's comments describe it: values in order, and how many are done. */
interface Model {
  readonly values: string[];
  done: number;
}

/** Processes that come and end as chance has it, against the model. */
export function describeLogModel(bench: Bench<Log>): void {
  it('any publishing, taking and ending: the log is what a simple model says (property)', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        await play(bench, given, `inputs-${run++}`);
      }),
      { numRuns: 40, seed: 20_260_331 },
    );
  });
}

async function play(bench: Bench<Log>, given: readonly Step[], topic: string): Promise<void> {
  await bench.part.createTopic(topic, 1);
  const model: Model = { values: [], done: 0 };
  for (const step of given)
    if (step.does === 'PUBLISH') {
      const records = step.keys.map((key, at) => ({
        key: KEYS[key]!,
        value: `${model.values.length + at}`,
      }));
      await bench.part.publish(topic, records);
      model.values.push(...records.map(({ value }) => value));
    } else await takeAndLeave(bench, topic, step, model);
  const rest = model.values.slice(model.done);
  const taker = await Taker.join(bench, 'reader', [topic]);
  expect((await taker.drain(rest.length)).map(({ value }) => value)).toEqual(rest);
  expect((await bench.part.lag('reader', topic))[0]).toMatchObject({
    next: model.values.length,
    end: model.values.length,
  });
  await taker.stop();
}

async function takeAndLeave(
  bench: Bench<Log>,
  topic: string,
  { batches, size, commits, ends }: Extract<Step, { does: 'TAKE' }>,
  model: Model,
): Promise<void> {
  const taker = await Taker.join(bench, 'reader', [topic], { batchSize: size });
  let position = model.done;
  for (let at = 1; at <= batches && position < model.values.length; at++) {
    const held = await taker.next();
    const expected = model.values.slice(position, position + size);
    expect(held.values).toEqual(expected);
    const isLast = at === batches;
    const next = position + Math.min(isLast ? commits : size, expected.length);
    if (next > position) {
      await held.batch.commit(next);
      model.done = next;
    }
    position += expected.length;
    held.end();
  }
  await taker.stop();
  if (ends) await bench.reopen();
}
