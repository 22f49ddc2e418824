import { reconcile } from '../book/reconcile.js';
import {
  FULL,
  type Month,
  type MonthOutcome,
  outcomeOf,
  paid,
  report,
  resultOf,
  whole,
} from '../../../testing/src/builders/sample-month.js';

const outcome = (given: Month): MonthOutcome => outcomeOf(reconcile, given);

const week1 = '2026-02-14';
const week2 = '2026-02-21';

describe('decisions (docs/rules 7)', () => {
  const stranger = paid(FULL, {
    nik: whole('1872014501800099'),
    kk: whole('1872010101109999'),
    name: 'Rohmah',
  });
  const keyOf = (given: Month, at = 0): string => resultOf(reconcile, given).links[at]!.paymentKey;
  const decision = (paymentKey: string, rosterRef: string) => ({
    paymentKey,
    decision: rosterRef === '' ? ('NONE' as const) : ('LINK' as const),
    rosterRef,
    by: 'reviewer',
    at: '2026-04-02T10:00:00Z',
    reason: 'checked at home',
  });

  it('LINK: the payment counts for the household', () => {
    const given = { reports: [report('POS', week1, [stranger])] };
    const decided = { ...given, decisions: [decision(keyOf(given), 'roster.csv#2')] };
    expect(outcome(decided)).toMatchObject({ delivered: FULL, links: ['auto'] });
  });

  it('NONE: the payment was nobody’s on the roster', () => {
    const given = {
      reports: [report('POS', week1, [paid(FULL, { name: 'Sutrisno', kk: whole('3201010101100001') })])],
    };
    expect(outcome(given)).toMatchObject({ state: 'UNDER_REVIEW', findings: ['IDENTITY_MISMATCH'] });
    expect(outcome({ ...given, decisions: [decision(keyOf(given), '')] })).toMatchObject({
      findings: ['NOT_ON_ROSTER', 'REPORT_AWAITED'],
      links: ['none'],
    });
  });

  it('holds for a row that restates the decided one', () => {
    const given = { reports: [report('POS', week1, [stranger]), report('POS', week2, [stranger])] };
    const decided = { ...given, decisions: [decision(keyOf(given), 'roster.csv#2')] };
    expect(outcome(decided)).toMatchObject({ delivered: FULL, links: ['superseded', 'auto'] });
  });

  it('sleeps while its household is not on the roster: nothing is linked silently', () => {
    const given = { reports: [report('POS', week1, [paid(FULL)])] };
    const decided = { ...given, decisions: [decision(keyOf(given), 'roster.csv#77')] };
    expect(outcome(decided)).toMatchObject({ findings: ['IDENTITY_MISMATCH'], links: ['review'] });
  });

  it('of two decisions the later one holds', () => {
    const given = { reports: [report('POS', week1, [stranger])] };
    const key = keyOf(given);
    const later = { ...decision(key, ''), at: '2026-04-03T10:00:00Z' };
    for (const decisions of [
      [decision(key, 'roster.csv#2'), later],
      [later, decision(key, 'roster.csv#2')],
    ])
      expect(outcome({ ...given, decisions })).toMatchObject({ links: ['none'] });
  });
});
