import {
  type AmendmentRow,
  type BookInput,
  type BookResult,
  type Day,
  type Decision,
  type ExclusionRow,
  parseIsoDay,
  parseIsoMonths,
  type ReconciliationSettings,
  type RegionCode,
  type ReportContradiction,
  type ReportFile,
  type RosterRow,
  type Rupiah,
  type StatedNumber,
  type StatementRow,
} from '../../../domain/src/index.js';

/** A reconciliation of plain values: the fast one or the oracle. */
export type Reconcile = (input: BookInput) => BookResult | ReportContradiction;

/** The BPNT amount of three months, in rupiah. */
export const FULL = 600_000 as Rupiah;

/** A day written as `2026-03-31`. */
export function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
}

/** Rupiah. */
export function money(amount: number): Rupiah {
  return amount as Rupiah;
}

/** A number that is stated whole. */
export function whole(digits: string): StatedNumber {
  return { digits, shortened: false };
}

/** An invented widow on the roster: BPNT, channel BRI. */
export const WIDOW: RosterRow = {
  row: 2,
  programme: 'BPNT',
  nik: '1872014501800001',
  kk: '1872010101100001',
  name: 'Siti Aminah',
  kelurahan: 'Iringmulyo',
  kecamatan: 'Metro Timur',
  amount: FULL,
  channel: 'BRI',
  account: '012345678901234',
  card: '6013010000000001',
};

/** An invented neighbour of hers, with whom she shares nothing but the kelurahan. */
export const NEIGHBOUR: RosterRow = {
  ...WIDOW,
  row: 3,
  nik: '1872014501950007',
  kk: '1872010101100077',
  name: 'Rohmah',
  account: '112233445566778',
  card: '6013010000000077',
};

/** The widow as a report of the bank states her: without amounts or outcome. */
const AT_THE_BANK = {
  nik: whole(WIDOW.nik),
  name: WIDOW.name,
  account: whole(WIDOW.account!),
  programme: 'BPNT',
};

/** The widow as Kantor Pos states her. */
const AT_THE_POST = {
  nik: whole(WIDOW.nik),
  kk: whole(WIDOW.kk!),
  name: WIDOW.name,
  kelurahan: WIDOW.kelurahan!,
  programme: 'BPNT',
};

type Stated = Partial<StatementRow>;

/** BRI topped the widow up, on 10 February unless said otherwise; all was withdrawn unless said otherwise. */
export function credited(amount: number, more: Stated = {}): Stated {
  return {
    ...AT_THE_BANK,
    outcome: 'CREDITED',
    amount: money(amount),
    day: day('2026-02-10'),
    withdrawn: money(amount),
    ...more,
  };
}

/** BRI could not top the widow up. */
export function bankFailed(more: Stated = {}): Stated {
  return {
    ...AT_THE_BANK,
    outcome: 'FAILED',
    amount: money(0),
    reason: { code: 'ACCOUNT_PASSIVE', text: 'REKENING PASIF' },
    ...more,
  };
}

/** BRI has not topped the widow up yet. */
export function bankPending(more: Stated = {}): Stated {
  return { ...AT_THE_BANK, outcome: 'PENDING', amount: money(0), ...more };
}

/** The credit went back to the treasury, on 1 March unless said otherwise. */
export function bankReturned(amount: number, more: Stated = {}): Stated {
  return {
    ...AT_THE_BANK,
    outcome: 'RETURNED',
    amount: money(amount),
    day: day('2026-03-01'),
    withdrawn: money(0),
    ...more,
  };
}

/** Kantor Pos paid the widow in cash, on 5 March unless said otherwise. */
export function paid(amount: number, more: Stated = {}): Stated {
  return { ...AT_THE_POST, outcome: 'PAID', amount: money(amount), day: day('2026-03-05'), ...more };
}

/** Kantor Pos paid in cash, by the widow's NIK beside the name and family card of somebody else: a person has to be asked. */
export function paidInDoubt(more: Stated = {}): Stated {
  return paid(FULL, { name: 'Sutrisno', kk: whole('3201010101100001'), ...more });
}

/** Kantor Pos could not pay the widow. */
export function postFailed(more: Stated = {}): Stated {
  return {
    ...AT_THE_POST,
    outcome: 'FAILED',
    amount: money(0),
    reason: { code: 'OUT_OF_TOWN', text: 'LUAR KOTA' },
    ...more,
  };
}

/** Kantor Pos has not paid the widow yet. */
export function postPending(more: Stated = {}): Stated {
  return { ...AT_THE_POST, outcome: 'PENDING', amount: money(0), ...more };
}

/** A report of some rows, final unless said otherwise. Its name follows from channel and date, so that later dates come later. */
export function report(
  channel: string,
  statementDate: string | undefined,
  rows: readonly Stated[],
  more: Partial<ReportFile> = {},
): ReportFile {
  const name = `${channel.toLowerCase()}-${statementDate ?? 'undated'}.csv`;
  return {
    file: { name, sha256: `hash of ${name}` },
    channel,
    final: true,
    ...(statementDate === undefined ? {} : { statementDate: day(statementDate) }),
    rows: rows.map((row, at) => ({ row: at + 2, outcome: 'PAID', amount: FULL, ...row })),
    ...more,
  };
}

/** What a sample month may change of the usual one. */
export interface Month {
  readonly roster?: readonly RosterRow[];
  readonly amendments?: readonly AmendmentRow[];
  readonly reports?: readonly ReportFile[];
  readonly exclusions?: readonly ExclusionRow[];
  readonly decisions?: readonly Decision[];
  readonly asOf?: string;
  readonly settings?: Partial<ReconciliationSettings>;
}

/** A reconciliation of Kota Metro, January to March 2026, cut-offs on 31 March: the widow alone unless said otherwise. */
export function month(given: Month): BookInput {
  return {
    rosters: [{ file: { name: 'roster.csv', sha256: 'hash of roster' }, rows: given.roster ?? [WIDOW] }],
    amendments: given.amendments
      ? [{ file: { name: 'amendments.csv', sha256: 'hash of amendments' }, rows: given.amendments }]
      : [],
    reports: given.reports ?? [],
    exclusions: given.exclusions
      ? [{ file: { name: 'exclusions.csv', sha256: 'hash of exclusions' }, rows: given.exclusions }]
      : [],
    decisions: given.decisions ?? [],
    settings: {
      region: '18.72' as RegionCode,
      cycle: parseIsoMonths('2026-01/2026-03')!,
      asOf: day(given.asOf ?? '2026-04-30'),
      cutoffs: { BRI: day('2026-03-31'), POS: day('2026-03-31') },
      tolerance: money(0),
      graceDays: 30,
      idleDays: 105,
      ...given.settings,
    },
    areas: { liesElsewhere: (_, kelurahan) => kelurahan === 'CIBINONG' },
  };
}

/** The result of a month that no reports contradict. */
export function resultOf(reconcile: Reconcile, given: Month): BookResult {
  const result = reconcile(month(given));
  if ('code' in result) throw new Error(`${result.laterRef} contradicts ${result.earlierRef}`);
  return result;
}

/** What a month comes to for its first household: delivered rupiah, state, kinds of all findings, and the link of each statement. */
export interface MonthOutcome {
  readonly delivered: number;
  readonly state: string;
  readonly findings: readonly string[];
  readonly links: readonly string[];
}

/** The outcome of a month that no reports contradict. */
export function outcomeOf(reconcile: Reconcile, given: Month): MonthOutcome {
  const result = resultOf(reconcile, given);
  const { delivered = 0, state = '' } = result.ledger[0] ?? {};
  return {
    delivered,
    state,
    findings: result.findings.map(({ kind }) => kind),
    links: result.links.map(({ link }) => link),
  };
}
