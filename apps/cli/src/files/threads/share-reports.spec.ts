import { countForThread } from './share-reports.js';

const MIB = 1024 * 1024;

describe('how many reports a second thread reads', () => {
  it.each([
    ['none, where there are none', { lists: 100 * MIB, reports: [] }, 2, 0],
    ['none, where one thread is wanted', { lists: 100 * MIB, reports: [100 * MIB] }, 1, 0],
    ['none of a small month', { lists: MIB, reports: [MIB] }, undefined, 0],
    ['those of a small month, where it is wanted', { lists: 1, reports: [1] }, 2, 1],
    ['all, where the lists are as large', { lists: 100, reports: [60, 40] }, 2, 2],
    ['the first ones, where the reports are larger', { lists: 10, reports: [30, 30, 30, 30] }, 2, 2],
    ['at least one, however large it is', { lists: 10, reports: [1000] }, 4, 1],
  ])('%s', (_, work, threads, count) => {
    expect(countForThread(work, threads)).toBe(count);
  });
});
