import { type Decision } from '../book/book-input.js';
import { computeBook } from '../book/compute-book.js';
import { reconcile, tablesOf } from '../book/reconcile.js';
import {
  FULL,
  month,
  type Month,
  NEIGHBOUR,
  paid,
  paidInDoubt,
  report,
  resultOf,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';
import { decisionStandings } from './decision-standings.js';

const standingsOf = (given: Month): unknown[] => {
  const book = computeBook(tablesOf(month(given)));
  if ('code' in book) throw new Error(book.code);
  return decisionStandings(book).map(({ standing, payments }) => [standing, payments]);
};

const doubtful = paidInDoubt();
const twice = [paidInDoubt({ reference: 'R1' }), paidInDoubt({ reference: 'R2' })];
const given: Month = { roster: [WIDOW, NEIGHBOUR], reports: [report('POS', '2026-02-14', twice)] };
const { questions, links } = resultOf(reconcile, given);
const evidence = questions[0]!.evidence;
const [first, second] = links.map(({ paymentKey }) => paymentKey) as [string, string];

const said = (at: string) => ({ by: 'u-1', at: `2026-04-0${at}T10:00:00.000Z`, reason: 'checked' });
const onPayment = (paymentKey: string, rosterRef: string, at = '2'): Decision => ({
  about: 'PAYMENT',
  paymentKey,
  rosterRef,
  decision: rosterRef === '' ? 'NONE' : 'LINK',
  evidence,
  ...said(at),
});
const onEvidence = (choice: number, at = '2'): Decision => ({
  about: 'EVIDENCE',
  evidence,
  choice,
  decision: choice === 0 ? 'NONE' : 'LINK',
  ...said(at),
});

describe('what becomes of decisions', () => {
  it.each<[string, Decision[], unknown[]]>([
    ['none there', [], []],
    ['about a payment: followed', [onPayment(first, 'roster.csv#2')], [['FOLLOWED', 1]]],
    ['about evidence: followed by all of its payments', [onEvidence(1)], [['FOLLOWED', 2]]],
    [
      'about evidence: followed by those that have no decision of their own',
      [onEvidence(1), onPayment(second, '')],
      [
        ['FOLLOWED', 1],
        ['FOLLOWED', 1],
      ],
    ],
    [
      'two about one payment: the earlier one is replaced',
      [onPayment(first, 'roster.csv#2', '3'), onPayment(first, '', '2')],
      [
        ['FOLLOWED', 1],
        ['REPLACED', 0],
      ],
    ],
    [
      'two about one evidence: the earlier one is replaced',
      [onEvidence(0, '2'), onEvidence(1, '3')],
      [
        ['REPLACED', 0],
        ['FOLLOWED', 2],
      ],
    ],
    ['about a payment that is not there: asleep', [onPayment('0123456789abcdef', '')], [['ASLEEP', 0]]],
    ['to a household that is not on the list: asleep', [onPayment(first, 'roster.csv#9')], [['ASLEEP', 1]]],
    ['to a candidate that is not there: asleep', [onEvidence(7)], [['ASLEEP', 2]]],
  ])('%s', (_, decisions, standings) => {
    expect(standingsOf({ ...given, decisions })).toEqual(standings);
  });

  it('whose payment a later report restates otherwise: changed, and replaced by the decision on that row', () => {
    const weeks: Month = {
      roster: [WIDOW, NEIGHBOUR],
      reports: [report('POS', '2026-02-14', [doubtful]), report('POS', '2026-02-21', [paid(FULL)])],
    };
    const [before, after] = resultOf(reconcile, weeks).links.map(({ paymentKey }) => paymentKey);
    const early = { ...onPayment(before!, ''), evidence };
    expect(standingsOf({ ...weeks, decisions: [early] })).toEqual([['CHANGED', 1]]);
    const asked = resultOf(reconcile, { ...weeks, decisions: [early] }).questions[0]!.evidence;
    const late = { ...onPayment(after!, 'roster.csv#2', '3'), evidence: asked };
    expect(standingsOf({ ...weeks, decisions: [early, late] })).toEqual([
      ['REPLACED', 0],
      ['FOLLOWED', 1],
    ]);
  });

  it('that later evidence contradicts, where it is not known what the person saw: contradicted', () => {
    const withAccount = paid(FULL, { account: whole(WIDOW.account!) });
    const reports = [report('POS', '2026-02-14', [doubtful]), report('POS', '2026-02-21', [withAccount])];
    const [before] = resultOf(reconcile, { roster: [WIDOW, NEIGHBOUR], reports }).links;
    const blind = { ...onPayment(before!.paymentKey, 'roster.csv#3'), evidence: undefined } as Decision;
    expect(standingsOf({ roster: [WIDOW, NEIGHBOUR], reports, decisions: [blind] })).toEqual([
      ['CONTRADICTED', 1],
    ]);
  });
});
