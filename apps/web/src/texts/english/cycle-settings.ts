import { type Texts } from '../indonesian/index.js';

export const CYCLE_SETTINGS: Texts['cycleSettings'] = {
  none: 'There is no cycle yet. Begin the first one, then upload the roster and the reports.',
  changed: 'Last changed',
  purged: 'Data destroyed',
  cutoffOf: '{{channel}} {{day}}',
  title: 'Cycle {{months}}, {{region}}',
  toAll: 'To all cycles',
  changedAt: 'Last changed {{at}} by {{by}}.',
  purgedAt: 'The data of this cycle were destroyed {{at}}; nothing of it can be changed any more.',
  names: {
    months: 'Months that are paid',
    programmes: 'Programmes',
    cutoffs: 'Cut-offs',
    window: 'Schedule of payments',
    tolerance: 'Tolerance (rupiah)',
    graceDays: 'Days before a balance counts as idle',
    idleDays: 'Days before a balance is pulled back to the treasury',
    secondPersonAbove: 'Second person for decisions above (rupiah)',
  },
  effects: {
    months: 'Rosters and reports are read by these months.',
    programmes: 'Only these programmes count.',
    cutoffs:
      'The last day on which that channel pays. Whoever has nothing after it counts as not delivered, and reports that are not in count as awaited.',
    window:
      'Payments outside this schedule are discrepancies (outside the schedule). Without one there are none of these.',
    tolerance: 'Differences of up to this much do not count as paid too much or too little.',
    graceDays: 'A balance that nobody touched for so long is a discrepancy (idle balance).',
    idleDays: 'The days left until a balance is pulled back are counted from this.',
    secondPersonAbove:
      'Decisions of reviews about more than this count once another account has confirmed them. 0: one person is enough.',
  },
  limits: 'Tolerance and days of waiting',
  days: '{{days}} days',
  noWindow: 'No schedule',
  noSecondPerson: 'Not needed',
  hasWindow: 'Payments are scheduled',
  windowFirst: 'First day',
  windowLast: 'Last day',
  hasFiles:
    'Months and programmes can no longer be changed, for the files of this cycle were read by them. For other months, begin another cycle.',
  save: 'Save changes',
  nothing: 'You changed nothing yet.',
  ask: 'Change the settings of the cycle?',
  confirm: 'Change and compute anew',
  fromTo: '{{before}} becomes {{after}}',
  recomputed:
    'The whole cycle is computed anew: discrepancies, alerts and the overview may become more or fewer. Decisions, statuses and final minutes stay as they are.',
  saved: 'Saved. The cycle is being computed anew; overview and discrepancies show it by themselves.',
  look: 'Look at the overview',
  conflict:
    'Somebody else changed this cycle after you opened it, so your changes were not saved. The other fields are up to date now, and what you changed is still here: check it, then save again.',
};
