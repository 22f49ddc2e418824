import { type CycleRecord, type Stored } from '#application';
import { channelProfile } from '#intake';
import { chooseCycle } from './choose-cycle.js';

const PROFILE = channelProfile('BRI')!;

const cycle = (id: string, months: string, cutoff: string): Stored<CycleRecord> => ({
  ...{ id, version: 1 },
  item: {
    region: '18.72',
    settings: {
      ...{ months, programmes: ['BPNT'], cutoffs: { BRI: cutoff } },
      ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
    },
    ...{ revision: 1, createdAt: '', changedAt: '', changedBy: '', lastMessage: '', unsent: [] },
  },
});

const Q1 = cycle('q1', '2026-01/2026-03', '2026-04-10');
const Q2 = cycle('q2', '2026-04/2026-06', '2026-06-30');

describe('the cycle of a report', () => {
  it.each([
    ['that it names', { namedCycle: 'q1' }, { cycle: 'q1' }],
    ['that its region does not have', { namedCycle: 'q9' }, { misfit: 'CYCLE_UNKNOWN', shownIn: 'q2' }],
    [
      'whose months its rows state, whatever the day',
      { date: '2026-05-20', text: 'JAN-MAR 2026' },
      { cycle: 'q1' },
    ],
    ['whose stage its rows state', { date: '2026-05-20', header: 'TAHAP', text: '1 2026' }, { cycle: 'q1' }],
    ['by its day where rows state no months', { date: '2026-02-10' }, { cycle: 'q1' }],
    ['by its day where the months say nothing', { date: '2026-05-10', text: '-' }, { cycle: 'q2' }],
    [
      'by its day where several have the months',
      { date: '2026-05-10', text: 'MAR-APR 2026' },
      { cycle: 'q2' },
    ],
    ['of two by the day', { date: '2026-04-05' }, { misfit: 'SEVERAL_CYCLES_FIT', shownIn: 'q2' }],
    ['of a day of none', { date: '2026-08-05' }, { misfit: 'NO_CYCLE_FITS', shownIn: 'q2' }],
    [
      'of months of none',
      { date: '2026-02-10', text: 'JUL 2026' },
      { misfit: 'NO_CYCLE_FITS', shownIn: 'q2' },
    ],
  ])('%s', (_, { namedCycle, date, header = 'PERIODE', text }: Case, chosen) => {
    const months = text === undefined ? [] : [{ header, text }];
    const stated = { statementDate: date ?? '2026-02-10', months, ...(namedCycle ? { namedCycle } : {}) };
    expect(chooseCycle(stated, PROFILE, [Q1, Q2])).toEqual(chosen);
    expect(chooseCycle(stated, PROFILE, [Q2, Q1])).toEqual(chosen);
  });

  it('is awaited while the region has none', () => {
    const stated = { statementDate: '2026-02-10', months: [] };
    expect(chooseCycle(stated, PROFILE, [])).toEqual({ misfit: 'NO_CYCLE', shownIn: undefined });
  });
});

interface Case {
  readonly namedCycle?: string;
  readonly date?: string;
  readonly header?: string;
  readonly text?: string;
}
