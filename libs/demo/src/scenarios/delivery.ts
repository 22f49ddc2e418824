import { dayOf } from '../calendar.js';
import { credited, type CreditWish } from '../statements/bank-payments.js';
import { paidByPost } from '../statements/post-payments.js';
import { type Wish } from '../people/town.js';
import { listedHousehold, paid, type Scenario } from './scenario.js';

const AT_BANK: Wish = { channel: 'BRI' };

/** Credited by the bank in a way that the wish describes. */
function creditedWith(wish: CreditWish): Scenario['play'] {
  return (town, expected) => {
    const rows = listedHousehold(town, expected, AT_BANK);
    return { rows, payments: rows.map((row) => credited(town, row, wish)) };
  };
}

/** Listed for one channel, paid by the other one. */
function paidByOther(listedAt: 'BRI' | 'POS', paidBy: 'BRI' | 'POS'): Scenario['play'] {
  return (town, expected) => {
    const rows = listedHousehold(town, expected, { channel: listedAt, named: 'short' });
    return { rows, payments: paid(town, rows, paidBy) };
  };
}

/** The money arrived, but not in the household's hands, not by the agreed channel, or not on an agreed day. */
export const DELIVERY_SCENARIOS: readonly Scenario[] = [
  {
    name: 'NOT_WITHDRAWN',
    summary: 'Credited more than 30 days ago and never withdrawn.',
    cases: 120,
    households: 1,
    leads: true,
    expected: { state: 'CREDITED', findings: ['NOT_WITHDRAWN'] },
    play: creditedWith({ withdrawn: 0 }),
  },
  {
    name: 'CREDITED_RECENTLY',
    summary: 'Credited and not withdrawn, on the last day of grace.',
    cases: 15,
    households: 1,
    leads: true,
    expected: { state: 'CREDITED', findings: [] },
    play: creditedWith({ withdrawn: 0, day: dayOf('2026-03-31') }),
  },
  {
    name: 'CARD_NOT_HANDED_OVER',
    summary: 'Credited, but the household has not received its card.',
    cases: 50,
    households: 1,
    leads: true,
    expected: { state: 'CREDITED', findings: ['CARD_NOT_HANDED_OVER'] },
    play: creditedWith({ withdrawn: 0, cardHandedOver: false }),
  },
  {
    name: 'PARTLY_WITHDRAWN',
    summary: 'Less was withdrawn than credited, and the days of grace are over.',
    cases: 60,
    households: 1,
    leads: true,
    expected: { state: 'PARTLY_WITHDRAWN', findings: ['WITHDRAWN_LESS_THAN_CREDITED'] },
    play: creditedWith({ withdrawn: 150_000 }),
  },
  {
    name: 'WRONG_CHANNEL_POST',
    summary: 'Listed for the bank, paid by Kantor Pos, and the bank is silent.',
    cases: 25,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['WRONG_CHANNEL'] },
    play: paidByOther('BRI', 'POS'),
  },
  {
    name: 'WRONG_CHANNEL_BANK',
    summary: 'Listed for Kantor Pos, credited by the bank.',
    cases: 10,
    households: 1,
    expected: { state: 'RECEIVED', findings: ['WRONG_CHANNEL'] },
    play: paidByOther('POS', 'BRI'),
  },
  {
    name: 'CREDITED_EARLY',
    summary: 'Credited before the payment window opened.',
    cases: 10,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['OUT_OF_WINDOW'] },
    play: creditedWith({ day: dayOf('2026-01-29') }),
  },
  {
    name: 'PAID_LATE',
    summary: 'Paid by Kantor Pos after the payment window closed.',
    cases: 15,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['OUT_OF_WINDOW'] },
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'POS' });
      const day = town.random.pick([dayOf('2026-04-01'), dayOf('2026-04-02')]);
      return { rows, payments: [paidByPost(town, rows, { day })] };
    },
  },
];
