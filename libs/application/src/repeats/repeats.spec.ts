import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Refused } from '../faults/refused.js';
import { type Claim, type GivenAnswer, REPEATS } from './repeat-record.js';
import { Repeats } from './repeats.js';

const DAY = 24 * 60 * 60_000;
const write = { caller: 'u-1', key: 'k-1', request: 'a' };

function open() {
  const clock = new ManualClock();
  const records = openMemory(clock).collections.writing(REPEATS, 'gateway');
  const claims: Claim[] = [];
  const work = async (claim: Claim): Promise<GivenAnswer> => {
    claims.push(claim);
    return { status: 201, headers: {}, body: { id: claim.id } };
  };
  return { clock, records, claims, work, repeats: new Repeats(records, clock) };
}

it('two instances that do the same write at once do it with one claim', async () => {
  const { clock, records, claims, work, repeats } = open();
  const other = new Repeats(records, clock);
  const [one, two] = await Promise.all([repeats.once(write, work), other.once(write, work)]);
  expect(one.body).toEqual(two.body);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(1);
});

it('work that failed gets the same claim again, at a later time, too', async () => {
  const { clock, claims, work, repeats } = open();
  const failing = (claim: Claim): Promise<GivenAnswer> => {
    claims.push(claim);
    return Promise.reject(new Error('away'));
  };
  await expect(repeats.once(write, failing)).rejects.toThrow('away');
  clock.advance(DAY);
  await repeats.once(write, work);
  expect(claims[1]).toEqual(claims[0]);
});

it('work that was refused leaves nothing', async () => {
  const { claims, work, repeats } = open();
  await expect(repeats.once(write, () => Promise.reject(new Refused('CYCLE_MISSING')))).rejects.toMatchObject(
    {
      code: 'CYCLE_MISSING',
    },
  );
  await repeats.once({ ...write, request: 'b' }, work);
  expect(claims.length).toBe(1);
});

it('keys of two callers, and no key at all, are never the same', async () => {
  const { claims, work, repeats } = open();
  await repeats.once(write, work);
  await repeats.once({ ...write, caller: 'u-2' }, work);
  await repeats.once({ ...write, key: undefined }, work);
  await repeats.once({ ...write, key: undefined }, work);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(4);
});

it('a key is forgotten after a week', async () => {
  const { clock, records, work, repeats } = open();
  for (const key of ['k-1', 'k-2', 'k-3']) await repeats.once({ ...write, key }, work);
  clock.advance(7 * DAY + 1);
  for (const key of ['k-4', 'k-5']) await repeats.once({ ...write, key }, work);
  expect((await records.page('byAge', '', { limit: 10 })).items.length).toBe(2);
});
