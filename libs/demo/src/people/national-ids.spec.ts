import { digitEdits } from '../../../domain/src/values/national-id.js';
import { Random } from '../randomness/random.js';
import { mistyped, NationalIds, neighbourOf } from './national-ids.js';

describe('NationalIds', () => {
  it('never draws a NIK twice, and all have a birth day of the sex', () => {
    const nationalIds = new NationalIds(new Random(1));
    const drawn = Array.from({ length: 20_000 }, (_, number) => nationalIds.draw(number % 2 === 0));
    expect(new Set(drawn).size).toBe(drawn.length);
    drawn.forEach((nationalId, number) => {
      const day = Number(nationalId.slice(6, 8)) - (number % 2 === 0 ? 40 : 0);
      expect(nationalId).toMatch(/^\d{16}$/);
      expect(day >= 1 && day <= 31).toBe(true);
      expect(Number(nationalId.slice(8, 10))).toBeLessThanOrEqual(12);
    });
  });

  it('keeps any two at least three digits apart', () => {
    const nationalIds = new NationalIds(new Random(2));
    const drawn = Array.from({ length: 1500 }, () => nationalIds.draw(true));
    let least = 16;
    for (const [position, one] of drawn.entries())
      for (let place = position + 1; place < drawn.length; place++)
        least = Math.min(least, differences(one, drawn[place]!));
    expect(least).toBeGreaterThan(2);
  });
});

describe('mistyped', () => {
  it('is one edit away', () => {
    const random = new Random(3);
    for (let round = 0; round < 2000; round++)
      expect(digitEdits('1872014107905511', mistyped('1872014107905511', random))).toBe(1);
  });
});

describe('neighbourOf', () => {
  it('is one digit away', () => {
    expect(neighbourOf('1872014107905519')).toBe('1872014107905510');
  });
});

function differences(one: string, other: string): number {
  let count = 0;
  for (let place = 0; place < one.length; place++)
    if (one.charCodeAt(place) !== other.charCodeAt(place)) count++;
  return count;
}
