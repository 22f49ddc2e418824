import fc from 'fast-check';
import { shareOf } from './interval.js';

describe('the 95 % interval of a share', () => {
  // Wilson's bounds as in Agresti and Coull 1998 and R's prop.test(correct = FALSE).
  it.each([
    [8, 10, 0.4902, 0.9433],
    [1, 10, 0.0179, 0.4042],
    [50, 100, 0.4038, 0.5962],
    [1, 1000, 0.0002, 0.0056],
  ])('%d of %d: %f to %f', (events, trials, low, high) => {
    const share = shareOf(events, trials);
    expect(share).toMatchObject({ events, trials, share: events / trials, method: 'WILSON' });
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it.each([
    ['never in 300', 0, 300, 0, 0.01],
    ['always in 300', 300, 300, 0.99, 1],
    ['never in 2', 0, 2, 0, 1],
    ['always in 2', 2, 2, 0, 1],
    ['no trials', 0, 0, 0, 1],
  ])('%s: the rule of three', (_, events, trials, low, high) => {
    expect(shareOf(events, trials)).toMatchObject({ low, high, method: 'RULE_OF_THREE' });
  });

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (trials, number) => {
        const { share, low, high } = shareOf(number % (trials + 1), trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
