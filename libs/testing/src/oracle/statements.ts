import {
  type BookInput,
  type Outcome,
  type ReportFile,
  type StatementRow,
} from '../../../domain/src/book/book-input.js';
import { normaliseArea } from '../../../domain/src/names/normalise-area.js';
import { normaliseName } from '../../../domain/src/names/normalise-name.js';
import { paymentKeyOf } from '../../../domain/src/statements/payment-key.js';
import { type Months } from '../../../domain/src/values/months.js';
import { accountOf, kkOf, nikOf, type StatedNik } from './identifiers.js';
import { inOrder, labelOf, refOf } from './order-and-refs.js';

/** One report; undated ones have day 0, older than every other. */
export interface Report {
  readonly label: string;
  readonly channel: string;
  readonly date: number;
  readonly isFinal: boolean;
  /** Position by date, then file order. */
  readonly age: number;
}

/** One row's word on one programme. Texts are empty and numbers 0 where the row states none. */
export interface Statement {
  readonly report: Report;
  readonly row: StatementRow;
  readonly ref: string;
  readonly key: string;
  /** Position of the row in the order of files and rows. */
  readonly position: number;
  readonly channel: string;
  readonly programme: string;
  readonly months: Months;
  readonly outcome: Outcome;
  readonly amount: number;
  readonly day: number;
  readonly reference: string;
  readonly nik: StatedNik;
  readonly kk: string;
  readonly account: string;
  readonly card: string;
  readonly danom: string;
  readonly nameKey: string;
  readonly kelurahanKey: string;
  readonly kecamatanKey: string;
}

/** The reports of these files, which are in their order. */
export function reportsOf(files: readonly ReportFile[], input: BookInput): Report[] {
  const ages = [...files].sort((one, other) => dateOf(one) - dateOf(other));
  return files.map((file) => ({
    label: labelOf(file.file, input),
    channel: file.channel,
    date: dateOf(file),
    isFinal: file.final,
    age: ages.indexOf(file),
  }));
}

/** All statements in the order of files and rows (docs/rules.md, 3). */
export function statementsOf(input: BookInput): Statement[] {
  const files = inOrder(input.reports);
  const reports = reportsOf(files, input);
  const statements = files.flatMap((file, place) => {
    const rows = file.rows.map((row) => statementOf(row, reports[place]!, input.settings.cycle));
    return rows.map((statement, at) => ({ ...statement, key: keyOf(statement, ordinalOf(rows, at)) }));
  });
  return statements.map((statement, position) => ({ ...statement, position }));
}

function statementOf(row: StatementRow, report: Report, cycle: Months): Statement {
  return {
    report,
    row,
    ref: refOf(report.label, row),
    key: '',
    position: 0,
    channel: report.channel,
    programme: row.programme ?? '',
    months: row.months ?? cycle,
    outcome: row.outcome,
    amount: row.amount,
    day: row.day ?? 0,
    reference: row.reference ?? '',
    nik: nikOf(row.nik),
    kk: kkOf(row.kk),
    account: accountOf(row.account),
    card: accountOf(row.card),
    danom: row.danom ?? '',
    nameKey: normaliseName(row.name ?? ''),
    kelurahanKey: normaliseArea(row.kelurahan ?? ''),
    kecamatanKey: normaliseArea(row.kecamatan ?? ''),
  };
}

/** Statement date: given, else the newest day in the report, else none (0). */
function dateOf(file: ReportFile): number {
  return file.statementDate ?? Math.max(0, ...file.rows.map(({ day }) => day ?? 0));
}

/** Position among the rows of the report for which everything else in the key is equal. */
function ordinalOf(rows: readonly Statement[], at: number): number {
  const mine = keyOf(rows[at]!, 0);
  return rows.slice(0, at + 1).filter((row) => keyOf(row, 0) === mine).length;
}

function keyOf(statement: Statement, ordinal: number): string {
  const { channel, nik, account, card, danom, programme, months, reference } = statement;
  const isNumbered = nik.digits !== '' || account !== '' || card !== '' || danom !== '';
  return paymentKeyOf({
    channel,
    nik: nik.digits,
    account,
    card,
    danom,
    name: isNumbered ? '' : statement.nameKey,
    kelurahan: isNumbered ? '' : statement.kelurahanKey,
    programme,
    months,
    reference,
    day: reference === '' ? statement.day : 0,
    amount: reference === '' ? statement.amount : 0,
    ordinal,
  });
}

/** Money moved. */
export function moved({ outcome }: Statement): boolean {
  return outcome === 'CREDITED' || outcome === 'PAID';
}

/** The row speaks of every programme of its payee: it failed, waits or went back, without amount and programme. */
export function speaksOfEveryProgramme(statement: Statement): boolean {
  return !moved(statement) && statement.amount === 0 && statement.programme === '';
}

/** Whether a report is newer than another: by statement date only. */
export function isNewer(one: Report, other: Report): boolean {
  return one.date > other.date;
}
