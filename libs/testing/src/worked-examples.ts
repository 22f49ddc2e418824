import { type ReportFile } from '../../domain/src/index.js';
import {
  bankFailed,
  bankPending,
  bankReturned,
  credited,
  day,
  FULL,
  money,
  type Month,
  paid,
  postFailed,
  postPending,
  report,
  whole,
  WIDOW,
} from './builders/sample-month.js';

/** One line of the table of worked examples (rules, 5), of the same name. */
export interface WorkedExample {
  readonly statements: string;
  readonly month: Month;
  /** State of the household's BPNT entitlement; absent where the table leaves it open. */
  readonly state?: string;
  /** Kinds of all findings, in their order; those about an entitlement with their difference. */
  readonly findings: readonly (string | [string, number])[];
  readonly detail?: Readonly<Record<string, string | number>>;
}

const ANY_DAY = '2026-04-30';
const early = '2026-02-28';
const late = '2026-03-28';

/** Final reports of both channels are in, in all examples but the third: a channel that says nothing sends a report about somebody else's payment. */
function bothIn(
  bank: readonly ReportFile['rows'][number][] | object[],
  post: object[],
  dates = [late, late],
): ReportFile[] {
  return [
    report('BRI', dates[0], [...(bank as object[]), ELSEWHERE]),
    report('POS', dates[1], [...post, ELSEWHERE]),
  ];
}

/** A failed payment of somebody in another town: it is counted, and no finding. */
const ELSEWHERE = {
  nik: whole('3201026612750003'),
  name: 'Asep Hidayat',
  kelurahan: 'Cibinong',
  programme: 'BPNT',
  outcome: 'FAILED' as const,
  amount: money(0),
};

const namesake = { nik: whole('3201026612750444'), kk: whole('3201010101101234') };
const oneOff = whole('1872014501800007');
const posWidow: Month = { roster: [{ ...WIDOW, channel: 'POS' }] };

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    statements: 'none, not yet due',
    month: { reports: bothIn([], []), asOf: '2026-03-31' },
    state: 'PENDING',
    findings: [],
  },
  {
    statements: 'none',
    month: { reports: bothIn([], []), asOf: '2026-04-01' },
    state: 'NOT_DELIVERED',
    findings: [['NOT_DELIVERED', -600_000]],
  },
  {
    statements: 'none, and no report of its channel is in',
    month: { reports: [report('POS', late, [ELSEWHERE])], asOf: '2026-04-01' },
    state: 'AWAITING_REPORT',
    findings: ['REPORT_AWAITED'],
  },
  {
    statements: 'BRI credited 600,000, withdrawn 600,000',
    month: { reports: bothIn([credited(FULL)], []) },
    state: 'RECEIVED',
    findings: [],
  },
  {
    statements: 'BRI credited 600,000 on 02-10, withdrawn 0; the 30 days are not over',
    month: { reports: bothIn([credited(FULL, { withdrawn: money(0) })], []), asOf: '2026-03-12' },
    state: 'CREDITED',
    findings: [],
  },
  {
    statements: 'BRI credited 600,000 on 02-10, withdrawn 0; the 30 days are over',
    month: { reports: bothIn([credited(FULL, { withdrawn: money(0) })], []), asOf: '2026-03-13' },
    state: 'CREDITED',
    findings: [['NOT_WITHDRAWN', 0]],
    detail: { creditDay: '2026-02-10', daysLeft: 74 },
  },
  {
    statements: 'BRI 600,000 and Pos 600,000',
    month: { reports: bothIn([credited(FULL)], [paid(FULL)]) },
    state: 'RECEIVED',
    findings: [['PAID_TWICE', 600_000]],
  },
  {
    statements: 'BRI 400,000 and Pos 200,000',
    month: { reports: bothIn([credited(400_000)], [paid(200_000)]) },
    findings: [],
  },
  {
    statements: 'BRI 600,000 and Pos 200,000',
    month: { reports: bothIn([credited(FULL)], [paid(200_000)]) },
    findings: [['OVERPAID', 200_000]],
  },
  {
    statements: 'Pos 400,000',
    month: { ...posWidow, reports: bothIn([], [paid(400_000)]) },
    state: 'RECEIVED',
    findings: [['UNDERPAID', -200_000]],
  },
  {
    statements: 'BRI failed (account passive); roster says BRI',
    month: { reports: bothIn([bankFailed()], []) },
    state: 'FAILED',
    findings: [['PAYMENT_FAILED', -600_000]],
    detail: { reason: 'ACCOUNT_PASSIVE', text: 'REKENING PASIF' },
  },
  {
    statements: 'BRI failed, Pos paid 600,000; roster says BRI',
    month: { reports: bothIn([bankFailed()], [paid(FULL)]) },
    state: 'RECEIVED',
    findings: [],
  },
  {
    statements: 'Pos paid 600,000; roster says BRI; BRI silent',
    month: { reports: bothIn([], [paid(FULL)]) },
    state: 'RECEIVED',
    findings: [['WRONG_CHANNEL', 0]],
  },
  {
    statements: 'week 1 BRI pending, week 2 BRI credited 600,000',
    month: { reports: [report('BRI', early, [bankPending()]), ...bothIn([credited(FULL)], [])] },
    findings: [],
  },
  {
    statements: 'week 1 BRI credited 600,000 on 02-10, week 2 the same row',
    month: { reports: [report('BRI', early, [credited(FULL)]), ...bothIn([credited(FULL)], [])] },
    findings: [],
  },
  {
    statements: 'week 1 BRI credited 600,000 on 02-10, week 2 credited 600,000 on 02-17',
    month: {
      reports: [
        report('BRI', early, [credited(FULL)]),
        ...bothIn([credited(FULL, { day: day('2026-02-17') })], []),
      ],
    },
    findings: [['PAID_TWICE', 600_000]],
  },
  {
    statements: 'BRI credited 600,000, later returned',
    month: { reports: [report('BRI', early, [credited(FULL)]), ...bothIn([bankReturned(FULL)], [])] },
    state: 'RETURNED',
    findings: [['RETURNED', -600_000]],
  },
  {
    statements: "NIK equal, another person's name, no other identifier, Pos paid 600,000",
    month: {
      ...posWidow,
      reports: bothIn([], [paid(FULL, { name: 'Sutrisno', kk: undefined, kelurahan: undefined })]),
    },
    state: 'UNDER_REVIEW',
    findings: ['IDENTITY_MISMATCH'],
  },
  {
    statements: 'NIK one digit off, same name and kelurahan, unique',
    month: { ...posWidow, reports: bothIn([], [paid(FULL, { nik: oneOff, kk: undefined })]) },
    state: 'RECEIVED',
    findings: [],
  },
  {
    statements: 'same name and kelurahan, NIK and account missing in the row',
    month: { ...posWidow, reports: bothIn([], [paid(FULL, { nik: undefined, kk: undefined })]) },
    state: 'UNDER_REVIEW',
    findings: ['IDENTITY_MISMATCH'],
  },
  {
    statements: 'BRI failed; Pos says pending, not yet due',
    month: { reports: bothIn([bankFailed()], [postPending()]), asOf: '2026-03-01' },
    state: 'PENDING',
    findings: [],
  },
  {
    statements: 'BRI failed; Pos says pending (newer)',
    month: { reports: bothIn([bankFailed()], [postPending()], [early, late]) },
    state: 'NOT_DELIVERED',
    findings: [['NOT_DELIVERED', -600_000]],
  },
  {
    statements: 'BRI credited and returned in one report',
    month: { reports: bothIn([credited(FULL), bankReturned(FULL)], []) },
    state: 'RETURNED',
    findings: [['RETURNED', -600_000]],
  },
  {
    statements: 'the credit repeated beside its return in the next',
    month: {
      reports: [report('BRI', early, [credited(FULL)]), ...bothIn([credited(FULL), bankReturned(FULL)], [])],
    },
    state: 'RETURNED',
    findings: [['RETURNED', -600_000]],
  },
  {
    statements: 'BRI returned, then Pos paid 600,000; roster says BRI',
    month: { reports: bothIn([bankReturned(FULL)], [paid(FULL, { day: day('2026-03-20') })]) },
    state: 'RECEIVED',
    findings: [],
  },
  {
    statements: 'BRI credited 600,000 without reference, next report the same with one',
    month: {
      reports: [report('BRI', early, [credited(FULL)]), ...bothIn([credited(FULL, { reference: 'A' })], [])],
    },
    findings: [],
  },
  {
    statements: 'BRI credited 600,000 not withdrawn, Pos paid 600,000',
    month: { reports: bothIn([credited(FULL, { withdrawn: money(0) })], [paid(FULL)]), asOf: '2026-04-30' },
    state: 'RECEIVED',
    findings: [
      ['PAID_TWICE', 600_000],
      ['NOT_WITHDRAWN', 600_000],
    ],
  },
  {
    statements: 'same name and kelurahan, another full NIK and KK',
    month: { ...posWidow, reports: bothIn([], [paid(FULL), paid(FULL, namesake)]) },
    findings: ['NOT_ON_ROSTER'],
  },
  {
    statements: 'NIK one digit off, another name, another KK',
    month: {
      ...posWidow,
      reports: bothIn([], [paid(FULL), paid(FULL, { ...namesake, nik: oneOff, name: 'Sutrisno' })]),
    },
    findings: ['NOT_ON_ROSTER'],
  },
  {
    statements: 'NIK one digit off, another name, same KK',
    month: { ...posWidow, reports: bothIn([], [paid(FULL, { nik: oneOff, name: 'Sutrisno' })]) },
    state: 'UNDER_REVIEW',
    findings: ['IDENTITY_MISMATCH'],
  },
  {
    statements: 'account equal, NIK and name of somebody else',
    month: { reports: bothIn([credited(FULL, { nik: namesake.nik, name: 'Sutrisno' })], []) },
    state: 'UNDER_REVIEW',
    findings: ['IDENTITY_MISMATCH'],
  },
  {
    statements: 'Pos paid the exact NIK, and another payee with that NIK one digit off and the same name',
    month: { ...posWidow, reports: bothIn([], [paid(FULL), paid(FULL, { nik: oneOff })]) },
    state: 'RECEIVED',
    findings: ['IDENTITY_MISMATCH'],
  },
  {
    statements: 'Pos row failed without amounts',
    month: { ...posWidow, reports: bothIn([], [postFailed({ programme: undefined })]) },
    state: 'FAILED',
    findings: [['PAYMENT_FAILED', -600_000]],
    detail: { reason: 'OUT_OF_TOWN', text: 'LUAR KOTA' },
  },
  {
    statements: 'Pos row: NOMINAL_PKH 750,000 and NOMINAL_SEMBAKO 600,000; roster only BPNT',
    month: { ...posWidow, reports: bothIn([], [paid(FULL), paid(750_000, { programme: 'PKH' })]) },
    state: 'RECEIVED',
    findings: ['NOT_ON_ROSTER'],
  },
].map((example) => ({ ...example, month: { asOf: ANY_DAY, ...example.month } })) as WorkedExample[];
