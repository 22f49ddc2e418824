import { type Assessment, FURTHER_RULES, MONEY_RULES } from './assessment.js';
import { assessMoney } from './state.js';

/** Due, reported, and nothing said of it. */
const nothing: Assessment = {
  entitled: 600_000,
  delivered: 0,
  takenOut: 0,
  payments: 0,
  returned: false,
  newestIsFailure: false,
  isCandidate: false,
  isDue: true,
  isReported: true,
  tolerance: 0,
  cardKept: false,
  bankCredited: 0,
  bankWithdrawn: 0,
  graceIsOver: false,
  paidByOwnChannel: true,
  ownChannelGaveUp: false,
  hasChannel: true,
  paidOutsideWindow: false,
  isExcluded: false,
  isRepeated: false,
};

const paid = (delivered: number, payments = 1): Partial<Assessment> => ({
  delivered,
  payments,
  takenOut: delivered,
});

describe('money findings, the first that holds (rules 4)', () => {
  it('has the order of the rules', () =>
    expect(MONEY_RULES.map((rule) => ('finding' in rule ? rule.finding : rule.state))).toEqual([
      'UNDER_REVIEW',
      'PAID_TWICE',
      'OVERPAID',
      'UNDERPAID',
      'RETURNED',
      'PAYMENT_FAILED',
      'PENDING',
      'AWAITING_REPORT',
      'NOT_DELIVERED',
    ]));

  it.each<[string, Partial<Assessment>, string | undefined, string]>([
    [
      'UNDER_REVIEW: a held payment names it and nothing is delivered',
      { isCandidate: true },
      undefined,
      'UNDER_REVIEW',
    ],
    [
      'UNDER_REVIEW goes before a failure',
      { isCandidate: true, newestIsFailure: true },
      undefined,
      'UNDER_REVIEW',
    ],
    [
      'a held payment beside a delivery says nothing',
      { isCandidate: true, ...paid(600_000) },
      undefined,
      'RECEIVED',
    ],
    ['PAID_TWICE: two payments of the whole', paid(1_200_000, 2), 'PAID_TWICE', 'RECEIVED'],
    [
      'PAID_TWICE within the tolerance',
      { ...paid(1_190_000, 2), tolerance: 10_000 },
      'PAID_TWICE',
      'RECEIVED',
    ],
    ['OVERPAID: one payment of double the amount', paid(1_200_000, 1), 'OVERPAID', 'RECEIVED'],
    ['OVERPAID: two payments, less than double', paid(800_000, 2), 'OVERPAID', 'RECEIVED'],
    ['within the tolerance above', { ...paid(601_000), tolerance: 1000 }, undefined, 'RECEIVED'],
    ['UNDERPAID', paid(400_000), 'UNDERPAID', 'RECEIVED'],
    ['within the tolerance below', { ...paid(599_000), tolerance: 1000 }, undefined, 'RECEIVED'],
    ['two parts that add up are delivered', paid(600_000, 2), undefined, 'RECEIVED'],
    ['RETURNED', { returned: true }, 'RETURNED', 'RETURNED'],
    ['RETURNED goes before a failure', { returned: true, newestIsFailure: true }, 'RETURNED', 'RETURNED'],
    ['a return beside a delivery says nothing', { returned: true, ...paid(600_000) }, undefined, 'RECEIVED'],
    ['PAYMENT_FAILED', { newestIsFailure: true, isDue: false }, 'PAYMENT_FAILED', 'FAILED'],
    ['PENDING: not yet due', { isDue: false }, undefined, 'PENDING'],
    ['PENDING goes before the missing report', { isDue: false, isReported: false }, undefined, 'PENDING'],
    ['AWAITING_REPORT: due, and no final report is in', { isReported: false }, undefined, 'AWAITING_REPORT'],
    ['NOT_DELIVERED', {}, 'NOT_DELIVERED', 'NOT_DELIVERED'],
  ])('%s', (_, facts, finding, state) => {
    const assessed = assessMoney({ ...nothing, ...facts });
    expect(assessed.finding).toBe(finding);
    expect(assessed.state).toBe(state);
  });
});

describe('state of what was delivered (rules 4)', () => {
  it.each<[string, Partial<Assessment>, string]>([
    ['RECEIVED: all taken out', { delivered: 600_000, takenOut: 600_000 }, 'RECEIVED'],
    [
      'RECEIVED: as much as entitled of a double payment',
      { delivered: 1_200_000, takenOut: 600_000 },
      'RECEIVED',
    ],
    ['CREDITED: nothing taken out', { delivered: 600_000, takenOut: 0 }, 'CREDITED'],
    ['PARTLY_WITHDRAWN: some taken out', { delivered: 600_000, takenOut: 100_000 }, 'PARTLY_WITHDRAWN'],
  ])('%s', (_, facts, state) => expect(assessMoney({ ...nothing, payments: 1, ...facts }).state).toBe(state));
});

describe('findings in addition, each on its own (rules 4)', () => {
  const found = (facts: Partial<Assessment>): string[] =>
    FURTHER_RULES.filter(({ when }) => when({ ...nothing, ...facts })).map(({ finding }) => finding);
  const credited: Partial<Assessment> = {
    delivered: 600_000,
    payments: 1,
    bankCredited: 600_000,
    graceIsOver: true,
  };

  it.each<[string, Partial<Assessment>, string[]]>([
    ['nothing', {}, []],
    ['INELIGIBLE_RECIPIENT', { isExcluded: true }, ['INELIGIBLE_RECIPIENT']],
    ['DUPLICATE_ENTITLEMENT', { isRepeated: true }, ['DUPLICATE_ENTITLEMENT']],
    [
      'CARD_NOT_HANDED_OVER, and then no withdrawal finding',
      { ...credited, cardKept: true },
      ['CARD_NOT_HANDED_OVER'],
    ],
    ['NOT_WITHDRAWN', credited, ['NOT_WITHDRAWN']],
    ['NOT_WITHDRAWN only after the grace', { ...credited, graceIsOver: false }, []],
    [
      'WITHDRAWN_LESS_THAN_CREDITED',
      { ...credited, bankWithdrawn: 100_000 },
      ['WITHDRAWN_LESS_THAN_CREDITED'],
    ],
    ['all withdrawn', { ...credited, bankWithdrawn: 600_000 }, []],
    ['WRONG_CHANNEL', { ...paid(600_000), paidByOwnChannel: false }, ['WRONG_CHANNEL']],
    [
      'a stated fallback is legitimate',
      { ...paid(600_000), paidByOwnChannel: false, ownChannelGaveUp: true },
      [],
    ],
    [
      'an entry without a channel has no wrong one',
      { ...paid(600_000), paidByOwnChannel: false, hasChannel: false },
      [],
    ],
    ['OUT_OF_WINDOW', { ...paid(600_000), paidOutsideWindow: true }, ['OUT_OF_WINDOW']],
  ])('%s', (_, facts, kinds) => expect(found(facts)).toEqual(kinds));
});
