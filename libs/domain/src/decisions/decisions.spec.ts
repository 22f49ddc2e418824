import { type EvidenceDecision, type PaymentDecision } from '../book/book-input.js';
import { type LinkRow } from '../book/book-result.js';
import { reconcile } from '../book/reconcile.js';
import {
  FULL,
  type Month,
  type MonthOutcome,
  NEIGHBOUR,
  outcomeOf,
  paid,
  paidInDoubt,
  report,
  resultOf,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';

const outcome = (given: Month): MonthOutcome => outcomeOf(reconcile, given);
const linksOf = (given: Month): readonly LinkRow[] => resultOf(reconcile, given).links;
const keyOf = (given: Month, at = 0): string => linksOf(given)[at]!.paymentKey;
const evidenceOf = (given: Month): string => resultOf(reconcile, given).questions[0]!.evidence;

const week1 = '2026-02-14';
const week2 = '2026-02-21';

const decided = { by: 'reviewer', at: '2026-04-02T10:00:00Z', reason: 'checked at home' };
const onPayment = (paymentKey: string, rosterRef: string, evidence?: string): PaymentDecision => ({
  about: 'PAYMENT',
  paymentKey,
  decision: rosterRef === '' ? 'NONE' : 'LINK',
  rosterRef,
  ...decided,
  ...(evidence === undefined ? {} : { evidence }),
});
/** `choice` 0 is NONE. */
const onEvidence = (evidence: string, choice: number): EvidenceDecision => ({
  about: 'EVIDENCE',
  evidence,
  decision: choice === 0 ? 'NONE' : 'LINK',
  choice,
  ...decided,
});

const stranger = paid(FULL, {
  nik: whole('1872014501800099'),
  kk: whole('1872010101109999'),
  name: 'Rohmah',
});
const doubtful = paidInDoubt();
/** The widow as she is. */
const clean = paid(FULL);
/** Her name and kelurahan without any number: held, too. */
const named = paid(FULL, { nik: undefined, kk: undefined });

describe('a decision on a payment (docs/rules 7)', () => {
  it('LINK: the payment counts for the household', () => {
    const given = { reports: [report('POS', week1, [stranger])] };
    const decisions = [onPayment(keyOf(given), 'roster.csv#2')];
    expect(outcome({ ...given, decisions })).toMatchObject({ delivered: FULL, links: ['auto'] });
    expect(linksOf({ ...given, decisions })[0]!.ruling).toMatchObject({ standing: 'FOLLOWED' });
  });

  it('NONE: the payment was nobody’s on the roster', () => {
    const given = { reports: [report('POS', week1, [doubtful])] };
    expect(outcome(given)).toMatchObject({ state: 'UNDER_REVIEW', findings: ['IDENTITY_MISMATCH'] });
    expect(outcome({ ...given, decisions: [onPayment(keyOf(given), '')] })).toMatchObject({
      findings: ['NOT_ON_ROSTER', 'REPORT_AWAITED'],
      links: ['none'],
    });
  });

  it('holds for a row that restates the decided one', () => {
    const given = { reports: [report('POS', week1, [stranger]), report('POS', week2, [stranger])] };
    const decisions = [onPayment(keyOf(given), 'roster.csv#2')];
    expect(outcome({ ...given, decisions })).toMatchObject({
      delivered: FULL,
      links: ['superseded', 'auto'],
    });
  });

  it('sleeps while its household is not on the roster: nothing is linked silently', () => {
    const given = { reports: [report('POS', week1, [clean])] };
    const decisions = [onPayment(keyOf(given), 'roster.csv#77')];
    expect(outcome({ ...given, decisions })).toMatchObject({
      findings: ['IDENTITY_MISMATCH'],
      links: ['review'],
    });
    expect(linksOf({ ...given, decisions })[0]!.ruling).toMatchObject({ standing: 'ASLEEP' });
  });

  it('of two decisions the later one holds', () => {
    const given = { reports: [report('POS', week1, [stranger])] };
    const early = onPayment(keyOf(given), 'roster.csv#2');
    const later = { ...onPayment(keyOf(given), ''), at: '2026-04-03T10:00:00Z' };
    for (const decisions of [
      [early, later],
      [later, early],
    ])
      expect(outcome({ ...given, decisions })).toMatchObject({ links: ['none'] });
  });
});

describe('a decision that carries the evidence that the person saw', () => {
  /** Week 1 was doubtful; week 2 states the same payment otherwise. */
  const restated = (row: typeof clean, roster = [WIDOW, NEIGHBOUR]): Month => ({
    roster,
    reports: [report('POS', week1, [doubtful]), report('POS', week2, [row])],
  });
  const first: Month = { roster: [WIDOW, NEIGHBOUR], reports: [report('POS', week1, [doubtful])] };
  const linkTo = (ref: string): PaymentDecision => onPayment(keyOf(first), ref, evidenceOf(first));

  it.each<[string, string, typeof clean, string, Partial<LinkRow>]>([
    ['the same evidence: it holds', 'roster.csv#2', doubtful, 'FOLLOWED', { link: 'auto' }],
    [
      'it says the decided household by itself now: they agree',
      'roster.csv#2',
      clean,
      'FOLLOWED',
      { link: 'auto' },
    ],
    [
      'it says another household now: a person sees both',
      'roster.csv#3',
      clean,
      'CHANGED',
      { link: 'review', candidates: ['roster.csv#2', 'roster.csv#3'] },
    ],
    [
      'it says a household now, after NONE: a person is asked',
      '',
      clean,
      'CHANGED',
      { link: 'review', candidates: ['roster.csv#2'] },
    ],
    [
      'it is another doubt now: a person sees its candidates and the decided household',
      'roster.csv#3',
      paidInDoubt({ name: 'Budi Santoso' }),
      'CHANGED',
      { link: 'review', candidates: ['roster.csv#2', 'roster.csv#3'] },
    ],
  ])('%s', (_, ref, row, standing, link) => {
    const [, last] = linksOf({ ...restated(row), decisions: [linkTo(ref)] });
    expect(last).toMatchObject({ ...link, ruling: { standing } });
  });

  it.each<[string, string, string, Partial<LinkRow>]>([
    [
      'LINK: a person sees the decided household',
      'roster.csv#3',
      'CHANGED',
      { link: 'review', candidates: ['roster.csv#3'] },
    ],
    ['NONE: they agree', '', 'FOLLOWED', { link: 'none' }],
  ])('nobody is left on the roster who is like the payee, after %s', (_, ref, standing, link) => {
    const amendments = [{ ...WIDOW, withdraws: true }];
    const [only] = linksOf({ ...first, amendments, decisions: [linkTo(ref)] });
    expect(only).toMatchObject({ ...link, ruling: { standing } });
  });

  it('the answer to a question that showed both households holds, whichever of them it names', () => {
    const asked = { ...restated(clean), decisions: [linkTo('roster.csv#3')] };
    const evidence = evidenceOf(asked);
    for (const ref of ['roster.csv#2', 'roster.csv#3']) {
      const answer = { ...onPayment(keyOf(first), ref, evidence), at: '2026-04-09T10:00:00Z' };
      const [, last] = linksOf({ ...asked, decisions: [...asked.decisions, answer] });
      expect(last).toMatchObject({ link: 'auto', rosterRef: ref, ruling: { decision: answer } });
    }
  });
});

describe('a decision on evidence', () => {
  const given: Month = { reports: [report('POS', week1, [doubtful])] };
  const evidence = evidenceOf(given);

  it('settles every held payment of the same evidence, in later reports, programmes and channels too', () => {
    const later: Month = {
      roster: [WIDOW, { ...WIDOW, row: 3, programme: 'PKH' }],
      reports: [
        report('POS', week1, [doubtful]),
        report('POS', week2, [doubtful, { ...doubtful, programme: 'PKH', reference: 'R2' }]),
        report('BRI', week2, [{ ...doubtful, outcome: 'CREDITED' }]),
      ],
      decisions: [onEvidence(evidence, 1)],
    };
    expect(outcome(later).links).toEqual(['auto', 'superseded', 'auto', 'auto']);
    expect(resultOf(reconcile, later).questions).toEqual([]);
  });

  it('NONE: they are nobody’s', () => {
    expect(outcome({ ...given, decisions: [onEvidence(evidence, 0)] })).toMatchObject({
      findings: ['NOT_ON_ROSTER', 'REPORT_AWAITED'],
      links: ['none'],
    });
  });

  it.each<[string, Partial<Month>]>([
    [
      'the list names the candidate otherwise',
      { amendments: [{ ...WIDOW, name: 'Siti Aminan', withdraws: false }] },
    ],
    [
      'another candidate comes on the list',
      { amendments: [{ ...NEIGHBOUR, name: WIDOW.name, withdraws: false }] },
    ],
  ])('is asked again when %s', (_, change) => {
    const asked: Month = { reports: [report('POS', week1, [named])] };
    const decisions = [onEvidence(evidenceOf(asked), 1)];
    expect(linksOf({ ...asked, decisions })[0]).toMatchObject({ link: 'auto' });
    expect(linksOf({ ...asked, ...change, decisions })[0]).toMatchObject({
      link: 'review',
      ruling: { standing: 'CHANGED' },
    });
  });

  it('says nothing against evidence that needs nobody', () => {
    const [, second] = linksOf({
      reports: [report('POS', week1, [doubtful]), report('POS', week2, [clean])],
      decisions: [onEvidence(evidence, 0)],
    });
    expect(second).toMatchObject({ link: 'auto', rosterRef: 'roster.csv#2' });
    expect(second!.ruling).toBeUndefined();
  });

  it('gives way to a decision on the payment itself', () => {
    const decisions = [
      { ...onEvidence(evidence, 0), at: '2026-04-09T10:00:00Z' },
      onPayment(keyOf(given), 'roster.csv#2'),
    ];
    expect(linksOf({ ...given, decisions })[0]).toMatchObject({
      link: 'auto',
      ruling: { decision: { about: 'PAYMENT' } },
    });
  });

  it('sleeps where no candidate has its number', () => {
    const [link] = linksOf({ ...given, decisions: [onEvidence(evidence, 2)] });
    expect(link).toMatchObject({ link: 'review', ruling: { standing: 'ASLEEP' } });
  });

  it('of several the latest holds, whatever their order', () => {
    const later = { ...onEvidence(evidence, 0), at: '2026-04-03T10:00:00Z' };
    for (const decisions of [
      [onEvidence(evidence, 1), later],
      [later, onEvidence(evidence, 1)],
    ])
      expect(outcome({ ...given, decisions }).links).toEqual(['none']);
  });

  it('answers what a decision on the payment left open, when it is later', () => {
    const withAccount = paid(FULL, { account: whole(WIDOW.account!) });
    const reports = [report('POS', week1, [doubtful]), report('POS', week2, [withAccount])];
    const old = onPayment(keyOf(given), 'roster.csv#3');
    const open: Month = { roster: [WIDOW, NEIGHBOUR], reports, decisions: [old] };
    expect(linksOf(open)[1]).toMatchObject({ link: 'review', ruling: { standing: 'CONTRADICTED' } });
    const answer = onEvidence(evidenceOf(open), 2);
    const after = (at: string) => linksOf({ ...open, decisions: [old, { ...answer, at }] })[1];
    expect(after('2026-04-09T10:00:00Z')).toMatchObject({ link: 'auto', rosterRef: 'roster.csv#3' });
    expect(after('2026-04-01T10:00:00Z')).toMatchObject({ link: 'review' });
  });
});
