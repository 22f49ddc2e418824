import { countForThread, isWorthSharing } from './share-reports.js';

const MIB = 1024 * 1024;

describe('how many reports a second thread reads', () => {
  it.each([
    ['none, where there are none', { lists: 100, reports: [] }, 0],
    ['all, where the lists are as large', { lists: 100, reports: [60, 40] }, 2],
    ['the first ones, where the reports are larger', { lists: 10, reports: [30, 30, 30, 30] }, 2],
    ['at least one, however large it is', { lists: 10, reports: [1000] }, 1],
  ])('%s', (_, work, count) => {
    expect(countForThread(work)).toBe(count);
  });

  it('is worth it for a large month only', () => {
    expect(isWorthSharing({ lists: 80 * MIB, reports: [40 * MIB, 39 * MIB] })).toBe(false);
    expect(isWorthSharing({ lists: 80 * MIB, reports: [40 * MIB, 40 * MIB] })).toBe(true);
  });
});
