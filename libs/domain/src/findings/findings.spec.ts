import {
  credited,
  day,
  FULL,
  money,
  type Month,
  paid,
  report,
  resultOf,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';
import { type Finding } from '../book/book-result.js';
import { reconcile } from '../book/reconcile.js';
import { parseIsoMonths } from '../values/months.js';

const late = '2026-03-28';
const findingsOf = (given: Month): readonly Finding[] => resultOf(reconcile, given).findings;
const kindsOf = (given: Month): string[] => findingsOf(given).map(({ kind }) => kind);

const neighbour = {
  ...WIDOW,
  row: 3,
  nik: '1872026612750444',
  kk: '1872010101109999',
  name: 'Wahyuningsih',
  card: '6013010000000009',
};
const stranger = { nik: whole('3201026612750003'), kk: whole('3201010101101234'), name: 'Rohmah' };
const reported = [report('BRI', late, [credited(FULL)])];

describe('findings in addition (rules 4)', () => {
  it.each<[string, Month, string[]]>([
    [
      'INELIGIBLE_RECIPIENT: an exclusion list names the NIK',
      { reports: reported, exclusions: [{ row: 2, nik: WIDOW.nik, reason: 'ASN' }] },
      ['INELIGIBLE_RECIPIENT'],
    ],
    [
      'DUPLICATE_ENTITLEMENT: the same programme and NIK',
      { reports: reported, roster: [WIDOW, { ...WIDOW, row: 3 }] },
      ['DUPLICATE_ENTITLEMENT'],
    ],
    [
      'no duplicate: the same NIK month by month; the parts add up',
      {
        reports: reported,
        roster: ['2026-01', '2026-02', '2026-03'].map((months, at) => ({
          ...WIDOW,
          row: at + 2,
          amount: money(200_000),
          months: parseIsoMonths(months)!,
        })),
      },
      [],
    ],
    [
      'DUPLICATE_ENTITLEMENT: the same programme and KK',
      {
        reports: [
          report('BRI', late, [
            credited(FULL),
            credited(FULL, { nik: whole(neighbour.nik), name: neighbour.name, account: whole('777') }),
          ]),
        ],
        roster: [WIDOW, { ...neighbour, kk: WIDOW.kk!, account: '777' }],
      },
      ['DUPLICATE_ENTITLEMENT'],
    ],
    [
      'CARD_NOT_HANDED_OVER, and no withdrawal finding',
      { reports: [report('BRI', late, [credited(FULL, { withdrawn: money(0), cardHandedOver: false })])] },
      ['CARD_NOT_HANDED_OVER'],
    ],
    [
      'WITHDRAWN_LESS_THAN_CREDITED',
      { reports: [report('BRI', late, [credited(FULL, { withdrawn: money(150_000) })])] },
      ['WITHDRAWN_LESS_THAN_CREDITED'],
    ],
    [
      'a credit whose report has no withdrawal columns counts as taken out',
      {
        reports: [
          report('BRI', late, [
            Object.fromEntries(Object.entries(credited(FULL)).filter(([name]) => name !== 'withdrawn')),
          ]),
        ],
      },
      [],
    ],
    [
      'OUT_OF_WINDOW',
      { reports: reported, settings: { window: { first: day('2026-02-15'), last: day('2026-03-31') } } },
      ['OUT_OF_WINDOW'],
    ],
    [
      'a payment on the last day of the window',
      { reports: reported, settings: { window: { first: day('2026-02-01'), last: day('2026-02-10') } } },
      [],
    ],
  ])('%s', (_, given, kinds) => expect(kindsOf(given)).toEqual(kinds));
});

describe('findings beside the entitlements (rules 4)', () => {
  const posWidow = [{ ...WIDOW, channel: 'POS' }];
  it.each<[string, Month, string[]]>([
    [
      'NOT_ON_ROSTER: money moved, and nobody fits',
      { reports: [...reported, report('POS', late, [paid(FULL, stranger)])] },
      ['NOT_ON_ROSTER'],
    ],
    [
      'NOT_ON_ROSTER: months outside the entitlement’s',
      {
        roster: [{ ...WIDOW, months: parseIsoMonths('2026-01')! }],
        reports: [
          report('BRI', late, [credited(FULL), credited(FULL, { months: parseIsoMonths('2026-03')! })]),
        ],
      },
      ['NOT_ON_ROSTER'],
    ],
    [
      'a payment that failed and finds nobody is no finding',
      { reports: [...reported, report('POS', late, [paid(FULL, { ...stranger, outcome: 'FAILED' })])] },
      [],
    ],
    [
      'outside: an area of another region',
      { reports: [...reported, report('POS', late, [paid(FULL, { ...stranger, kelurahan: 'Cibinong' })])] },
      [],
    ],
    [
      'AMBIGUOUS_MATCH: several households fit',
      {
        roster: [
          ...posWidow,
          { ...neighbour, name: WIDOW.name, kelurahan: WIDOW.kelurahan!, channel: 'POS', account: '777' },
        ],
        reports: [report('POS', late, [paid(FULL, { nik: undefined, kk: undefined })])],
      },
      ['AMBIGUOUS_MATCH'],
    ],
    [
      'REPORT_AWAITED: past the cut-off, one a channel',
      { roster: [WIDOW, neighbour], asOf: '2026-04-01' },
      ['REPORT_AWAITED', 'SHARED_ACCOUNT'],
    ],
    [
      'REPORT_AWAITED: an interim report is not final',
      { reports: [report('BRI', late, [], { final: false })] },
      ['REPORT_AWAITED'],
    ],
    [
      'SHARED_ACCOUNT: one finding a group of households, even if they share both',
      { roster: [WIDOW, { ...neighbour, card: WIDOW.card! }], asOf: '2026-03-01' },
      ['SHARED_ACCOUNT'],
    ],
    [
      'one KK with BPNT and PKH on one card is normal',
      { roster: [WIDOW, { ...WIDOW, row: 3, programme: 'PKH' }], asOf: '2026-03-01' },
      [],
    ],
    [
      'one NIK whose KK stands in one row only is one household',
      {
        roster: [
          { ...WIDOW, kk: undefined },
          { ...WIDOW, row: 3, programme: 'PKH' },
        ],
        asOf: '2026-03-01',
      },
      [],
    ],
    [
      'CONTROL_TOTAL_MISMATCH: about a file',
      {
        reports: [
          report('BRI', late, [credited(FULL)], {
            controls: [{ measure: 'NOMINAL_SALUR', stated: 1_200_000, counted: 600_000 }],
          }),
        ],
      },
      ['CONTROL_TOTAL_MISMATCH'],
    ],
    [
      'control totals that agree',
      {
        reports: [
          report('BRI', late, [credited(FULL)], { controls: [{ measure: 'COUNT', stated: 1, counted: 1 }] }),
        ],
      },
      [],
    ],
  ])('%s', (_, given, kinds) => expect(kindsOf(given)).toEqual(kinds));

  it('a finding names its evidence: file and row', () => {
    const [finding] = findingsOf({
      reports: [report('BRI', late, [credited(FULL)]), report('POS', late, [paid(FULL)])],
    });
    expect(finding).toMatchObject({
      kind: 'PAID_TWICE',
      rosterRefs: ['roster.csv#2'],
      paymentRefs: [`bri-${late}.csv#2`, `pos-${late}.csv#2`],
      entitled: 600_000,
      delivered: 1_200_000,
      difference: 600_000,
    });
  });
});
