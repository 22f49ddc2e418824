import { join } from 'node:path';
import { LAST_REPORT } from '../calendar.js';
import { refOf, type RosterRow } from '../roster/roster-row.js';
import { REJECTED_COLUMNS } from '../scenarios/rejects.js';
import { type Episode, type Scenario } from '../scenarios/scenario.js';
import { type Part, type Payment } from '../statements/payment.js';
import { CsvFile } from './csv-file.js';
import { type ReportFile } from './report-file.js';
import { type SheetFile } from './sheet-file.js';

/**
 * What a reconciliation with the suggested options must say, known from the scenarios:
 * `truth.csv` of the roster's rows, `truth-payments.csv` of the reports' rows, `truth-findings.csv` of findings beside the entitlements,
 * `truth-rejects.csv` of the rows that cannot be read.
 */
export class TruthFiles {
  readonly roster: CsvFile;
  readonly payments: CsvFile;
  readonly findings: CsvFile;
  readonly rejects: CsvFile;

  /** `allPayments`: also those in which nothing is special. */
  constructor(
    folder: string,
    private readonly allPayments: boolean,
  ) {
    this.roster = new CsvFile(
      join(folder, 'truth.csv'),
      'roster_file,roster_row,programme,scenario,expected_state,expected_findings',
    );
    this.payments = new CsvFile(
      join(folder, 'truth-payments.csv'),
      'file,row,programme,scenario,expected_link,expected_roster_ref',
    );
    this.findings = new CsvFile(join(folder, 'truth-findings.csv'), 'kind,scenario,roster_refs,payment_refs');
    this.rejects = new CsvFile(join(folder, 'truth-rejects.csv'), 'file,row,column');
  }

  /** What is to be said of a roster row in its list. */
  writeRosterRow(scenario: Scenario, row: RosterRow, list: SheetFile): void {
    const { state, findings } = row.expected;
    this.roster.write(
      `${row.file},${row.row},${row.grant.programme},${scenario.name},${state},${findings.join(';')}`,
    );
    if (row.writtenNationalId !== undefined) this.writeReject(scenario, list, row.row);
  }

  /** What is to be said of a payment's row in a report. Its row in the last report stands, the earlier ones are superseded. */
  writePayment(scenario: Scenario, payment: Payment, report: ReportFile, row: number): void {
    const { place } = report.sheet;
    if (payment.link === 'rejected') this.writeReject(scenario, report.sheet, row);
    const stands = report.position === LAST_REPORT;
    const special = this.allPayments || scenario.cases !== 'rest';
    for (const part of payment.channel === 'BRI' ? [payment.part] : payment.parts) {
      if (special) this.writePart(scenario, payment, part, `${place},${row}`, stands);
      if (part.finding && stands)
        this.findings.write(`${part.finding},${scenario.name},${refsOf(part)},${place}#${row}`);
    }
  }

  /** The finding about an account that the rows of an episode share. */
  writeSharedAccount(scenario: Scenario, episode: Episode, paymentRefs: readonly string[]): void {
    const refs = episode.rows.map(refOf).join(';');
    this.findings.write(`SHARED_ACCOUNT,${scenario.name},${refs},${paymentRefs.join(';')}`);
  }

  /** The finding about a report whose total row is off; its refs are the file's name alone. */
  writeWrongTotal(file: string): void {
    this.findings.write(`CONTROL_TOTAL_MISMATCH,,,${file}`);
  }

  /** Closes all four, which stay even when nothing is in them. */
  close(): void {
    for (const file of [this.roster, this.payments, this.findings, this.rejects]) file.close();
  }

  private writePart(scenario: Scenario, payment: Payment, part: Part, place: string, stands: boolean): void {
    const superseded = !stands && payment.link !== 'rejected';
    const link = superseded ? 'superseded' : payment.link;
    const refs = superseded || payment.link === 'rejected' ? '' : refsOf(part);
    this.payments.write(`${place},${part.programme},${scenario.name},${link},${refs}`);
  }

  private writeReject(scenario: Scenario, sheet: SheetFile, row: number): void {
    this.rejects.write(`${sheet.place},${row},${sheet.headerOf(REJECTED_COLUMNS[scenario.name]!)}`);
  }
}

function refsOf(part: Part): string {
  return part.targets.map(refOf).join(';');
}
