import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  AS_OF,
  BANK_REPORT_DAYS,
  CUTOFF_BRI,
  CUTOFF_POS,
  CYCLE,
  isoDay,
  LAST_REPORT,
  POST_REPORT_DAYS,
  WINDOW,
} from './calendar.js';
import { BankReport } from './files/bank-report.js';
import { EXCLUSION_COLUMNS } from './files/columns.js';
import { PostReport } from './files/post-report.js';
import { type ReportFile } from './files/report-file.js';
import { RosterFiles } from './files/roster-files.js';
import { type SheetFile } from './files/sheet-file.js';
import { SHEET_FORMATS, SheetFolder, type SheetFormat } from './files/sheet-folder.js';
import { TruthFiles } from './files/truth-files.js';
import { type GeneratedMonth, type GeneratedReport, type MonthOptions } from './generated-month.js';
import { Town } from './people/town.js';
import { areaAt, REGION } from './places/areas.js';
import { ONE_OF_EACH_KIND, planMonth } from './plan.js';
import { EXCLUSIONS_LAYOUT } from './workbooks/layouts/exclusions-layout.js';
import { Random } from './randomness/random.js';
import { SCENARIOS } from './scenarios/catalogue.js';
import { type Episode, type ExcludedPerson, type Scenario } from './scenarios/scenario.js';

const CSV_ALONE: ReadonlySet<SheetFormat> = new Set(['csv']);
/** More would not fit on a sheet of a workbook. */
export const MOST_HOUSEHOLDS_IN_WORKBOOKS = 1_000_000;
/** From here on only special payments are in the truth, and (unless asked for) each channel has one report. */
const LARGE_MONTH = 100_000;
const PROGRESS_STEP = 4096;
/** One in so many households stands for a person on the exclusion list who is not on the roster. */
const EXCLUDED_ELSEWHERE = 400;
/** By which one report's total is off, in rupiah: one payment of BPNT. */
const TOTAL_ERROR = 600_000;

/**
 * Writes a month of an invented Kota Metro into a folder: roster, amendments, reports of BRI and Kantor Pos, exclusions, and the truth about them. Streams, so that
 * its memory does not grow with the reports. Faults: RangeError for households or seed that are no whole numbers, and for too many households for workbooks; those of the file system.
 */
export function generateMonth(options: MonthOptions): GeneratedMonth {
  requireWhole('households', options.households, 1);
  requireWhole('seed', options.seed, 0);
  if (options.formats?.has('xlsx') && options.households > MOST_HOUSEHOLDS_IN_WORKBOOKS)
    throw new RangeError(`households must be at most ${MOST_HOUSEHOLDS_IN_WORKBOOKS} for workbooks`);
  mkdirSync(options.out, { recursive: true });
  removeEarlier(options.out);
  const month = new Month(options);
  month.play();
  return month.finish();
}

class Month {
  private readonly random: Random;
  private readonly roster: RosterFiles;
  private readonly bank: BankReport[];
  private readonly post: PostReport[];
  private readonly reports: readonly ReportFile[];
  private readonly exclusions: SheetFile;
  private readonly truth: TruthFiles;

  constructor(private readonly options: MonthOptions) {
    const { out, households, seed, formats = CSV_ALONE } = options;
    this.random = new Random(seed);
    const folder = new SheetFolder(out, formats);
    this.roster = new RosterFiles(folder);
    const weekly = options.weekly ?? (households >= ONE_OF_EACH_KIND && households <= LARGE_MONTH);
    const positions = weekly
      ? Array.from({ length: LAST_REPORT + 1 }, (_, position) => position)
      : [LAST_REPORT];
    this.bank = positions.map((position) => new BankReport(folder, position));
    this.post = positions.map((position) => new PostReport(folder, position));
    this.reports = [...this.bank, ...this.post];
    this.exclusions = folder.open({
      name: 'pengecualian',
      columns: EXCLUSION_COLUMNS,
      layout: EXCLUSIONS_LAYOUT,
    });
    this.truth = new TruthFiles(out, households <= LARGE_MONTH);
  }

  /** Every scenario of the plan, one after the other. */
  play(): void {
    const { households, onProgress } = this.options;
    const plan = planMonth(households, this.random);
    const town = new Town(this.random, areaAt(0, plan.length));
    let done = 0;
    for (let place = 0; place < plan.length; place++) {
      const scenario = SCENARIOS[plan[place]!]!;
      town.area = areaAt(place, plan.length);
      const episode = scenario.play(town, scenario.expected);
      this.write(scenario, episode, place * 2 < plan.length);
      if (place % EXCLUDED_ELSEWHERE === 0)
        this.exclude({ ...town.person(), reason: 'MENINGGAL', source: 'DUKCAPIL' });
      done += scenario.households;
      if (onProgress && place % PROGRESS_STEP === 0) onProgress(done, households);
    }
    onProgress?.(households, households);
  }

  /** Total rows, one of them wrong; closes all files. */
  finish(): GeneratedMonth {
    const roster = this.roster.finish();
    const reportRows = this.reports.reduce((sum, report) => sum + report.sheet.rows, 0);
    const filled = this.post.filter((report) => report.sheet.rows > 0);
    const wrong: ReportFile | undefined = filled[1] ?? filled[0] ?? this.bank[0];
    for (const report of this.reports)
      if (report.sheet.rows > 0) report.writeTotal(report === wrong ? TOTAL_ERROR : 0);
    if (wrong && wrong.sheet.rows > 0) this.truth.writeWrongTotal(wrong.sheet.name);
    this.truth.close();
    const files = {
      roster: roster.parts,
      amendments: roster.amendments,
      bri: this.bank.flatMap(finishReport),
      pos: this.post.flatMap(finishReport),
      exclusions: this.exclusions.finish(),
    };
    return this.describe(files, roster.rows, reportRows);
  }

  private write(scenario: Scenario, episode: Episode, inFirstPart: boolean): void {
    for (const row of episode.rows) {
      const list = this.roster.write(row, inFirstPart);
      this.truth.writeRosterRow(scenario, row, list);
    }
    const standing: string[] = [];
    for (const payment of episode.payments)
      for (const report of payment.channel === 'BRI' ? this.bank : this.post) {
        const row = report.write(payment);
        if (row === 0) continue;
        this.truth.writePayment(scenario, payment, report, row);
        if (episode.sharesAccount && report.position === LAST_REPORT)
          standing.push(`${report.sheet.place}#${row}`);
      }
    if (episode.sharesAccount) this.truth.writeSharedAccount(scenario, episode, standing);
    for (const person of episode.excluded ?? []) this.exclude(person);
  }

  private exclude({ nationalId, name, reason, source }: ExcludedPerson): void {
    this.exclusions.write([nationalId, name, reason, source, this.random.between(0, 30)]);
  }

  private describe(files: GeneratedMonth['files'], rosterRows: number, reportRows: number): GeneratedMonth {
    const { roster, payments, findings, rejects } = this.truth;
    const truth = {
      roster: roster.path,
      payments: payments.path,
      findings: findings.path,
      rejects: rejects.path,
    };
    const options = {
      region: REGION,
      cycle: CYCLE,
      asOf: AS_OF,
      cutoffBri: CUTOFF_BRI,
      cutoffPos: CUTOFF_POS,
      window: WINDOW,
    };
    return { files, truth, options, arguments: argumentsFor(files, options), rosterRows, reportRows };
  }
}

function finishReport(report: ReportFile): GeneratedReport[] {
  return report.sheet.finish().map((path) => ({ path, day: isoDay(report.day) }));
}

/** Files of an earlier month in the folder that this one may not have. */
function removeEarlier(folder: string): void {
  const names = [
    ...['bnba-1', 'bnba-2', 'perubahan-bnba', 'pengecualian'],
    ...BANK_REPORT_DAYS.map((day) => `bri-${isoDay(day)}`),
    ...POST_REPORT_DAYS.map((day) => `pos-${isoDay(day)}`),
  ];
  for (const name of names)
    for (const format of SHEET_FORMATS) rmSync(join(folder, `${name}.${format}`), { force: true });
}

/** The command line of `reconcile` with which the truth holds. */
function argumentsFor(files: GeneratedMonth['files'], options: GeneratedMonth['options']): string[] {
  const dated = (reports: readonly GeneratedReport[]) => reports.map(({ path, day }) => `${path}@${day}`);
  return [
    ...['--cycle', options.cycle, '--region', options.region, '--as-of', options.asOf],
    ...['--cutoff-bri', options.cutoffBri, '--cutoff-pos', options.cutoffPos, '--window', options.window],
    ...option('--roster', files.roster),
    ...option('--amendments', files.amendments),
    ...option('--bri', dated(files.bri)),
    ...option('--pos', dated(files.pos)),
    ...option('--exclusions', files.exclusions),
  ];
}

function option(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [name, ...values];
}

function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} must be a whole number from ${least} on`);
}
