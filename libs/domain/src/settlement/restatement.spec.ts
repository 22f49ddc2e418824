import { reconcile } from '../book/reconcile.js';
import {
  bankFailed,
  bankPending,
  bankReturned,
  credited,
  day,
  FULL,
  type Month,
  month,
  money,
  paid,
  report,
  type MonthOutcome,
  outcomeOf,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';

const outcome = (given: Month): MonthOutcome => outcomeOf(reconcile, given);

const week1 = '2026-02-14';
const week2 = '2026-02-21';
const week3 = '2026-02-28';

describe('which rows count (rules 2)', () => {
  it('rows of one report are distinct payments, even when they look the same', () =>
    expect(outcome({ reports: [report('BRI', week1, [credited(FULL), credited(FULL)])] })).toMatchObject({
      delivered: 1_200_000,
      findings: ['PAID_TWICE'],
      links: ['auto', 'auto'],
    }));

  it('a cumulative weekly report never doubles money', () =>
    expect(
      outcome({ reports: [week1, week2, week3].map((date) => report('BRI', date, [credited(FULL)])) }),
    ).toMatchObject({
      delivered: FULL,
      findings: [],
      links: ['superseded', 'superseded', 'auto'],
    }));

  it('two equal payments of one report are restated by two, by ordinal', () =>
    expect(
      outcome({
        reports: [week1, week2].map((date) => report('BRI', date, [credited(FULL), credited(FULL)])),
      }),
    ).toMatchObject({ delivered: 1_200_000, links: ['superseded', 'superseded', 'auto', 'auto'] }));

  it('a second, different transfer is never hidden', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL)]),
          report('BRI', week2, [credited(FULL), credited(FULL, { day: day('2026-02-17') })]),
        ],
      }),
    ).toMatchObject({ delivered: 1_200_000, findings: ['PAID_TWICE'] }));

  it('references decide before day and amount', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL, { reference: 'A' })]),
          report('BRI', week2, [credited(400_000, { reference: 'A', day: day('2026-02-11') })]),
        ],
      }),
    ).toMatchObject({ delivered: 400_000, links: ['superseded', 'auto'] }));

  it('different references are different payments on one day', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(300_000, { reference: 'A' })]),
          report('BRI', week2, [credited(300_000, { reference: 'B' })]),
        ],
      }),
    ).toMatchObject({ delivered: FULL, links: ['auto', 'auto'] }));

  it('10: where either statement lacks a reference, day and amount decide', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL)]),
          report('BRI', week2, [credited(FULL, { reference: 'A' })]),
        ],
      }),
    ).toMatchObject({ delivered: FULL, links: ['superseded', 'auto'] }));

  it('newer means the statement date, not the name', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week2, [credited(FULL, { withdrawn: FULL })], {
            file: { name: 'a.csv', sha256: 'a' },
          }),
          report('BRI', week1, [credited(FULL, { withdrawn: money(0) })], {
            file: { name: 'b.csv', sha256: 'b' },
          }),
        ],
      }),
    ).toMatchObject({ state: 'RECEIVED', links: ['auto', 'superseded'] }));

  it('a report without any day is the oldest', () =>
    expect(
      outcome({
        reports: [
          report('BRI', undefined, [credited(FULL, { reference: 'A' })]),
          report('BRI', week1, [credited(400_000, { reference: 'A' })]),
        ],
      }),
    ).toMatchObject({ delivered: 400_000 }));

  it('the same row in two reports of one date is one payment', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL)], { file: { name: 'a.csv', sha256: 'a' } }),
          report('BRI', week1, [credited(FULL)], { file: { name: 'b.csv', sha256: 'b' } }),
        ],
      }),
    ).toMatchObject({ delivered: FULL, links: ['superseded', 'auto'] }));

  it('two reports of one date that contradict each other are refused', () =>
    expect(
      reconcile(
        month({
          reports: [
            report('BRI', week1, [credited(FULL, { reference: 'A' })], {
              file: { name: 'a.csv', sha256: 'a' },
            }),
            report('BRI', week1, [credited(400_000, { reference: 'A' })], {
              file: { name: 'b.csv', sha256: 'b' },
            }),
          ],
        }),
      ),
    ).toEqual({
      code: 'REPORTS_CONTRADICT',
      earlierRef: 'a.csv#2',
      laterRef: 'b.csv#2',
      laterFile: 'b.csv',
    }));

  it('a pending row is superseded by any newer row of the channel', () =>
    expect(
      outcome({ reports: [report('BRI', week1, [bankPending()]), report('BRI', week2, [credited(FULL)])] }),
    ).toMatchObject({ delivered: FULL, findings: [], links: ['superseded', 'auto'] }));

  it('a failure is superseded by a newer "not yet"', () =>
    expect(
      outcome({ reports: [report('BRI', week1, [bankFailed()]), report('BRI', week2, [bankPending()])] }),
    ).toMatchObject({ state: 'NOT_DELIVERED', links: ['superseded', 'auto'] }));

  it('at equal dates a failure is not the newest statement', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [bankFailed()], { file: { name: 'a.csv', sha256: 'a' } }),
          report('BRI', week1, [bankPending({ amount: FULL })], { file: { name: 'b.csv', sha256: 'b' } }),
        ],
      }),
    ).toMatchObject({ state: 'NOT_DELIVERED' }));

  it('a NIK corrected next week: the older row does not stand beside the newer', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL, { nik: whole('187201450180001'), name: 'X' })]),
          report('BRI', week2, [credited(FULL)]),
        ],
      }),
    ).toMatchObject({ delivered: FULL, findings: [], links: ['superseded', 'auto'] }));

  it('a NIK corrected next week in both programmes of the household: nothing is held', () => {
    const wrong = { nik: whole('1872014501800007') };
    const pkh = { programme: 'PKH' };
    expect(
      outcome({
        roster: [WIDOW, { ...WIDOW, row: 3, programme: 'PKH', amount: money(750_000) }].map((row) => ({
          ...row,
          channel: 'POS',
        })),
        reports: [
          report('POS', week1, [paid(FULL, wrong), paid(750_000, { ...wrong, ...pkh })]),
          report('POS', week2, [paid(FULL), paid(750_000, pkh)]),
        ],
      }),
    ).toMatchObject({ findings: [], links: ['superseded', 'superseded', 'auto', 'auto'] });
  });

  it('a newer row that lost its NIK keeps the household of the payment that it restates', () => {
    const widow = { ...WIDOW, account: undefined, card: undefined };
    const roster = [
      Object.fromEntries(
        Object.entries(widow).filter(([, value]) => value !== undefined),
      ) as unknown as typeof WIDOW,
    ];
    expect(
      outcome({
        roster,
        reports: [
          report('BRI', week1, [credited(FULL)]),
          report('BRI', week2, [{ ...credited(FULL), nik: undefined }]),
        ],
      }),
    ).toMatchObject({ delivered: FULL, findings: [], links: ['superseded', 'auto'] });
  });
});

describe('returns (rules 2)', () => {
  it('a credit followed by a newer return of the same amount is one payment, now returned', () =>
    expect(
      outcome({
        reports: [report('BRI', week1, [credited(FULL)]), report('BRI', '2026-03-07', [bankReturned(FULL)])],
      }),
    ).toMatchObject({ delivered: 0, state: 'RETURNED', findings: ['RETURNED'] }));

  it('a return of a smaller amount reduces it', () =>
    expect(
      outcome({ reports: [report('BRI', '2026-03-07', [credited(FULL), bankReturned(200_000)])] }),
    ).toMatchObject({ delivered: 400_000, findings: ['UNDERPAID'] }));

  it('a return without an amount takes back one payment whole', () =>
    expect(
      outcome({ reports: [report('BRI', '2026-03-07', [credited(FULL), bankReturned(0)])] }),
    ).toMatchObject({ delivered: 0, state: 'RETURNED' }));

  it('a return takes back only what was paid before it', () =>
    expect(
      outcome({
        reports: [
          report('BRI', '2026-03-14', [bankReturned(FULL), credited(FULL, { day: day('2026-03-10') })]),
        ],
      }),
    ).toMatchObject({ delivered: FULL, state: 'RECEIVED' }));

  it('a return that restates its own credit leaves the reissued payment alone', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL, { reference: 'A' })]),
          report('BRI', '2026-03-07', [
            bankReturned(FULL, { reference: 'A', day: day('2026-02-25') }),
            credited(FULL, { reference: 'B', day: day('2026-02-20') }),
          ]),
        ],
      }),
    ).toMatchObject({ delivered: FULL, state: 'RECEIVED', findings: [] }));

  it('the credit repeated beside its return in the next report', () =>
    expect(
      outcome({
        reports: [
          report('BRI', week1, [credited(FULL)]),
          report('BRI', '2026-03-07', [bankReturned(FULL), credited(FULL)]),
        ],
      }),
    ).toMatchObject({ delivered: 0, state: 'RETURNED', findings: ['RETURNED'] }));

  it('money that nobody on the roster had and that went back is no finding', () =>
    expect(
      outcome({
        roster: [],
        reports: [report('BRI', '2026-03-07', [credited(FULL), bankReturned(FULL)])],
      }),
    ).toMatchObject({ findings: [] }));
});
