import { type Texts } from '../indonesian/index.js';

export const CYCLES: Texts['cycles'] = {
  intro: 'A cycle is one round of disbursement in one city or district. All of it can be changed later.',
  region: 'City or district',
  regionHint: 'Type its name and choose, or its official code, such as 18.72 for Kota Metro.',
  firstMonth: 'First month',
  lastMonth: 'Last month',
  months: 'Months that are paid',
  programmes: 'Programmes',
  cutoffs: 'Cut-offs',
  cutoffsHint:
    'The last day on which that channel pays. Whoever has nothing after it counts as not delivered. Empty: the last day of the cycle.',
  begin: 'Begin the cycle',
};
