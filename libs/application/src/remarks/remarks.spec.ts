import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Remarks, type SaidOf } from './remarks.js';

const claim = (number: number) => ({ id: `c-${number}`, at: `2026-04-0${number}T03:00:00.000Z` });

const said = (more: Partial<SaidOf> = {}): SaidOf => ({
  ...{ cycle: 'c-1', subjects: ['s-1', 's-2'], status: 'EXPLAINED', reason: 'pindah kanal', by: 'ani' },
  ...more,
});

describe('remarks on discrepancies', () => {
  let remarks: Remarks;
  beforeEach(() => {
    const { collections } = openMemory(new ManualClock());
    remarks = new Remarks({ collections });
  });

  it('are of each that was named, and of no other', async () => {
    await remarks.say(claim(1), said());
    const [first, second, other] = await remarks.of('c-1', ['s-1', 's-2', 's-3']);
    for (const each of [first, second])
      expect(each).toMatchObject({ status: 'EXPLAINED', reason: 'pindah kanal', by: 'ani', earlier: [] });
    expect(other).toBeUndefined();
    expect(await remarks.of('c-2', ['s-1'])).toEqual([undefined]);
  });

  it('keep what was said before, the newest first', async () => {
    await remarks.say(claim(1), said());
    await remarks.say(claim(2), said({ subjects: ['s-1'], status: 'TO_SETTLE', by: 'budi' }));
    await remarks.say(claim(3), said({ subjects: ['s-1'], status: 'NEW', reason: 'keliru' }));
    const [first, second] = await remarks.of('c-1', ['s-1', 's-2']);
    expect(first).toMatchObject({
      ...{ status: 'NEW', reason: 'keliru' },
      earlier: [
        { status: 'TO_SETTLE', by: 'budi' },
        { status: 'EXPLAINED', by: 'ani' },
      ],
    });
    expect(second).toMatchObject({ status: 'EXPLAINED', earlier: [] });
  });

  it('are said once by a write that is repeated', async () => {
    await remarks.say(claim(1), said());
    await remarks.say(claim(2), said({ status: 'NEW' }));
    await remarks.say(claim(2), said({ status: 'NEW' }));
    expect(await remarks.of('c-1', ['s-1'])).toMatchObject([
      { status: 'NEW', earlier: [{ status: 'EXPLAINED' }] },
    ]);
  });

  it('are all kept of people who say something at once', async () => {
    await Promise.all([1, 2, 3].map((number) => remarks.say(claim(number), said({ by: `orang-${number}` }))));
    const [{ by, earlier } = { by: '', earlier: [] }] = await remarks.of('c-1', ['s-1']);
    expect([by, ...earlier.map((each) => each.by)].sort()).toEqual(['orang-1', 'orang-2', 'orang-3']);
  });

  it('lose their reasons when the data of their cycle are destroyed', async () => {
    await remarks.say(claim(1), said());
    await remarks.say(claim(2), said({ status: 'NEW' }));
    await remarks.say(claim(3), said({ cycle: 'c-2' }));
    await remarks.forgetReasons('c-1');
    expect(JSON.stringify(await remarks.of('c-1', ['s-1', 's-2']))).not.toContain('pindah');
    expect(await remarks.of('c-2', ['s-1'])).toMatchObject([{ reason: 'pindah kanal' }]);
  });

  it('of each its own are said once, and only where nobody spoke since it was seen', async () => {
    await remarks.say(claim(1), said({ subjects: ['s-1'] }));
    const seen = { by: 'ani', at: claim(1).at };
    const saying = (subject: string, was: typeof seen | undefined) => ({
      ...{ subject, status: 'TO_SETTLE' as const, reason: `tentang ${subject}`, seen: was },
    });
    const sayings = [saying('s-1', seen), saying('s-2', undefined), saying('s-3', seen)];
    for (let time = 0; time < 2; time++)
      expect(await remarks.sayEach(claim(2), 'c-1', 'budi', sayings)).toBe(2);
    const [first, second, third] = await remarks.of('c-1', ['s-1', 's-2', 's-3']);
    expect(first).toMatchObject({ reason: 'tentang s-1', by: 'budi', earlier: [{ by: 'ani' }] });
    expect(second).toMatchObject({ reason: 'tentang s-2', earlier: [] });
    expect(third).toBeUndefined();
    expect(await remarks.sayEach(claim(3), 'c-1', 'cici', sayings)).toBe(0);
    expect([...(await remarks.statuses('c-1')).keys()]).toEqual(['s-1', 's-2']);
  });
});
