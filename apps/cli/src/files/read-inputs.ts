import {
  type BookTables,
  type Decision,
  type Exclusion,
  type ExclusionRow,
  type KnownBefore,
  labelFiles,
  ListedRoster,
  type Report,
  reportOf,
  RosterTable,
  StatementTable,
  Vocabulary,
} from '#domain';
import {
  channelProfile,
  type FileOutcome,
  readAmendmentFile,
  readDecisions,
  readExclusionFile,
  readReportFile,
  readRosterFile,
  type ReadingContext,
} from '#intake';
import { OfficialAreas } from '#adapters/areas';
import { refusedFault } from '../command-fault.js';
import { type GivenReport, type ReconcileRequest } from '../commands/reconcile-options.js';
import { type Texts } from '../messages/texts.js';
import { type Progress } from '../progress/progress.js';
import { type Stop } from '../progress/stop.js';
import {
  checkDates,
  type GivenFile,
  type OrderedFiles,
  orderFiles,
  sortFiles,
  totalSize,
} from './given-file.js';
import { type InputFile } from './input-file.js';
import { labelOf, type ReadFile, refusalText } from './read-file.js';
import { type FileRead, readGiven } from './read-given.js';
import { checkUsed, type MappingFile, readMappings } from './read-mappings.js';
import { type SecondThread } from '../threads/second-thread.js';
import { startReading } from './threads/start-reading.js';
import { type ThreadedReports } from './threads/threaded-reports.js';

/** What a command talks through. */
export interface Talk {
  readonly texts: Texts;
  readonly progress: Progress;
  readonly stop: Stop;
  readonly quiet: boolean;
  /** Says of each file how many rows were rejected and what deserves a look. */
  readonly verbose: boolean;
}

/** All inputs of a reconciliation as columns, and what is to be said of each file. */
export interface Inputs {
  readonly tables: BookTables;
  /** What there was time to find while they were read. */
  readonly known: KnownBefore;
  readonly files: readonly ReadFile[];
  readonly mappings: readonly MappingFile[];
}

/** Reads every file of a request in the order of the rules; throws a CommandFault that names all refused ones. */
export async function readInputs(
  request: ReconcileRequest,
  talk: Talk,
  second: SecondThread,
): Promise<Inputs> {
  const reader = new InputReader(request, talk, second);
  await reader.readAll();
  return reader.inputs();
}

class InputReader {
  private readonly vocabulary = new Vocabulary();
  private readonly roster = new RosterTable(this.vocabulary);
  private readonly statements = new StatementTable(this.vocabulary);
  private readonly files: ReadFile[] = [];
  private readonly refusals: ((texts: Texts) => string)[] = [];
  private readonly reports: { given: GivenReport; file: ReadFile }[] = [];
  private readonly exclusions: { row: ExclusionRow; file: ReadFile }[] = [];
  private readonly decisions: Decision[] = [];
  private mappings: readonly MappingFile[] = [];
  private firstAmendment = 0;
  private listed: ListedRoster | undefined;
  private rosterFiles = 0;
  private thread: ThreadedReports | undefined;
  private bytesBefore = 0;
  /** Programmes on the roster, fixed before the reports are read: what one report says must not change how another is read. */
  private programmes: readonly string[] = [];

  constructor(
    private readonly request: ReconcileRequest,
    private readonly talk: Talk,
    private readonly second: SecondThread,
  ) {}

  async readAll(): Promise<void> {
    const { request } = this;
    const rosters = this.order(request.rosters);
    const amendments = this.order(request.amendments);
    const reports = this.orderReports();
    const exclusions = this.order(request.exclusions);
    const decisions = this.order(request.decisions);
    const all = [...rosters, ...amendments, ...reports, ...exclusions, ...decisions];
    this.mappings = readMappings(request.mappings);
    this.talk.progress.begin(this.talk.texts.notice.reading, totalSize(all));
    const lists = [...rosters, ...amendments];
    this.thread = startReading({ request, lists, reports, mappings: this.mappings }, this.second);
    // Both threads link and write what they say: it would be moved there then.
    const parts = [this.vocabulary, this.roster, this.statements];
    if (this.thread !== undefined) for (const part of parts) part.shareMemory();
    try {
      await this.readLists(rosters, amendments);
      this.thread?.tell(this.programmes);
      await this.readReports(reports);
    } finally {
      this.thread?.close();
    }
    for (const file of exclusions) await this.readExclusions(file);
    for (const file of decisions)
      await this.read('decisions', file, 0, (source, context) =>
        readDecisions(source, this.decisions, context),
      );
    if (this.refusals.length > 0) throw refusedFault(...this.refusals);
    checkUsed(this.mappings, this.files);
  }

  /** The lists of entitlements, and the programmes on them. */
  private async readLists(rosters: readonly GivenFile[], amendments: readonly GivenFile[]): Promise<void> {
    for (const [at, file] of rosters.entries()) {
      const followingBytes = totalSize([...rosters.slice(at + 1), ...amendments]);
      await this.read('roster', file, this.rosterFiles++, (source, context) =>
        readRosterFile(source, this.roster, { ...context, followingBytes }),
      );
    }
    this.firstAmendment = this.roster.length;
    this.programmes = this.roster.programmeCodes();
    for (const file of amendments)
      await this.read('amendment', file, this.rosterFiles++, (source, context) =>
        readAmendmentFile(source, this.roster, context),
      );
    this.programmes = this.roster.programmeCodes();
  }

  async inputs(): Promise<Inputs> {
    this.vocabulary.settle();
    const labels = labelFiles(this.files);
    const rosterFiles = this.files.filter(({ role }) => role === 'roster' || role === 'amendment');
    const excluded = new Map<string, Exclusion>();
    for (const { row, file } of this.exclusions)
      if (!excluded.has(row.nik))
        excluded.set(row.nik, { reason: row.reason, ref: `${labelOf(labels, file)}#${row.row}` });
    return {
      files: this.files,
      mappings: this.mappings,
      known: { listed: this.listed, keys: this.thread?.keys, names: await this.thread?.names() },
      tables: {
        roster: this.roster,
        firstAmendment: this.firstAmendment,
        rosterLabels: rosterFiles.map((file) => labelOf(labels, file)),
        statements: this.statements,
        reports: this.reports.map(({ given, file }) => this.reportOf(given, file, labels)),
        exclusions: excluded,
        decisions: this.decisions,
        controls: this.files.map((file) => ({ label: labelOf(labels, file), totals: file.reading.controls })),
        settings: this.request.settings,
        areas: new OfficialAreas(),
      },
    };
  }

  private reportOf(given: GivenReport, file: ReadFile, labels: ReadonlyMap<string, string>): Report {
    const statementDate = given.date ?? file.reading.newestDay;
    return reportOf(
      {
        channel: given.channel,
        final: given.final,
        ...(statementDate === undefined ? {} : { statementDate }),
      },
      labelOf(labels, file),
      this.vocabulary,
    );
  }

  private async readReports(reports: readonly GivenReport[]): Promise<void> {
    if (this.thread === undefined) return this.readReportsHere(reports);
    const first = reports.slice(0, this.thread.count);
    const later = new StatementTable(new Vocabulary(false));
    const readLater: FileRead[] = [];
    for (const [at, given] of reports.slice(first.length).entries())
      readLater.push(await this.readReport(given, first.length + at, later));
    // The thread is still reading, as a rule.
    this.thread.lookAt(this.vocabulary);
    this.listed = new ListedRoster(this.roster, this.firstAmendment, this.request.settings.cycle);
    const taken = await this.takeOver(this.thread, first);
    const areAllRead = taken === first.length && !readLater.some(({ outcome }) => outcome.refused);
    if (!areAllRead) return this.readReportsHere(reports.slice(taken));
    this.statements.take(later.contents());
    for (const [at, file] of readLater.entries()) this.keepReport(reports[first.length + at]!, file);
  }

  /** Takes over what the thread read of these reports, as soon as it is there; returns how many from the first on. */
  private async takeOver(thread: ThreadedReports, reports: readonly GivenReport[]): Promise<number> {
    let taken = 0;
    while (taken < reports.length) {
      const read = await thread.next(() => this.reach(0));
      if (read === undefined) break;
      // Rows of which there are more are moved.
      if (taken === 0) this.statements.reserve(read.statements.length * thread.timesOf(read.reports));
      this.statements.take(read.statements);
      for (const file of read.reports) this.keepReport(reports[taken++]!, file);
    }
    return taken;
  }

  private async readReportsHere(reports: readonly GivenReport[]): Promise<void> {
    for (const given of reports)
      this.keepReport(given, await this.readReport(given, this.reports.length, this.statements));
  }

  private readReport(given: GivenReport, report: number, table: StatementTable): Promise<FileRead> {
    return this.readFile(given, report, (source, context) =>
      readReportFile(source, channelProfile(given.channel)!, table, context),
    );
  }

  private keepReport(given: GivenReport, read: FileRead): void {
    const report = this.reports.length;
    const file = this.keep(given.channel.toLowerCase(), given, read, { report });
    if (file) this.reports.push({ given, file });
  }

  private async readExclusions(given: GivenFile): Promise<void> {
    const rows: ExclusionRow[] = [];
    const file = await this.read('exclusions', given, 0, (source, context) =>
      readExclusionFile(source, rows, context),
    );
    if (file) for (const row of rows) this.exclusions.push({ row, file });
  }

  /** Reads one file and keeps it. */
  private async read(
    role: string,
    given: GivenFile,
    number: number,
    reading: (source: InputFile, context: ReadingContext) => Promise<FileOutcome>,
  ): Promise<ReadFile | undefined> {
    return this.keep(role, given, await this.readFile(given, number, reading));
  }

  private async readFile(
    given: GivenFile,
    number: number,
    reading: (source: InputFile, context: ReadingContext) => Promise<FileOutcome>,
  ): Promise<FileRead> {
    await this.talk.stop.look();
    const read = await readGiven(given.path, this.contextOf(number), reading);
    this.bytesBefore += read.size;
    return read;
  }

  /** Keeps a file that was read; a refused one is remembered, so that all of them are named at once. */
  private keep(
    role: string,
    given: GivenFile,
    { outcome, problems, sha256 }: FileRead,
    more: Pick<ReadFile, 'report'> = {},
  ): ReadFile | undefined {
    if (outcome.refused) {
      this.refusals.push((texts) => refusalText(texts, given, outcome, problems));
      return undefined;
    }
    const file = { role, name: given.name, sha256, reading: outcome, problems, ...more };
    this.files.push(file);
    this.saySuspicious(file);
    return file;
  }

  private contextOf(number: number): ReadingContext {
    const { settings, programme } = this.request;
    return {
      file: number,
      cycle: settings.cycle,
      asOf: settings.asOf,
      ...(programme === undefined ? {} : { defaultProgramme: programme }),
      cycleProgrammes: () => this.programmes,
      mappings: this.mappings.map(({ mapping }) => mapping),
      onProgress: (bytes) => this.reach(bytes),
    };
  }

  /** Says how far the reading is, so many bytes into the file that is read here. */
  private reach(bytes: number): void {
    this.talk.stop.check();
    this.talk.progress.reach(this.bytesBefore + (this.thread?.bytes ?? 0) + bytes);
  }

  private orderReports(): readonly GivenReport[] {
    const channels = [...new Set(this.request.reports.map(({ channel }) => channel))];
    const ordered = channels.map((channel) =>
      orderFiles(this.request.reports.filter((report) => report.channel === channel)),
    );
    for (const { repeated } of ordered) checkDates(repeated);
    for (const one of ordered) this.sayRepeated(one);
    return sortFiles(ordered.flatMap(({ files }) => files));
  }

  private order<File extends GivenFile>(given: readonly File[]): readonly File[] {
    const ordered = orderFiles(given);
    this.sayRepeated(ordered);
    return ordered.files;
  }

  private sayRepeated({ repeated }: OrderedFiles): void {
    for (const { file, first } of repeated)
      this.say(this.talk.texts.notice.givenTwice(file.path, first.path));
  }

  /** Rejected rows and warnings of a file, a line each. */
  private saySuspicious({ name, reading }: ReadFile): void {
    if (!this.talk.verbose) return;
    const { notice, warning } = this.talk.texts;
    if (reading.rejected > 0) this.say(notice.rejected(name, reading.rejected));
    for (const one of reading.warnings) this.say(notice.warning(name, warning[one.code], one));
  }

  private say(line: string): void {
    if (!this.talk.quiet) process.stderr.write(`${line}\n`);
  }
}
