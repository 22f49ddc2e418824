import { resolve } from 'node:path';
import {
  type Day,
  lastDay,
  type Months,
  parseIsoDay,
  parseIsoMonths,
  parseRegion,
  type ReconciliationSettings,
  rupiah,
  type Rupiah,
} from '#domain';
import { OfficialAreas } from '#adapters/areas';
import { CHANNEL_PROFILES, programmeCode } from '#intake';
import { usageFault } from '../command-fault.js';
import { givenFile, type GivenFile, givenReport } from '../files/given-file.js';
import { type Format, FORMATS } from '../results/result-files.js';

/** A report as the command line names it. */
export interface GivenReport extends GivenFile {
  readonly channel: string;
  readonly final: boolean;
}

/** What `reconcile` was asked to do. */
export interface ReconcileRequest {
  readonly settings: ReconciliationSettings;
  readonly rosters: readonly GivenFile[];
  readonly amendments: readonly GivenFile[];
  readonly reports: readonly GivenReport[];
  readonly exclusions: readonly GivenFile[];
  readonly decisions: readonly GivenFile[];
  readonly mappings: readonly GivenFile[];
  readonly programme: string | undefined;
  readonly strict: boolean;
  readonly unmask: boolean;
  readonly formats: ReadonlySet<Format>;
  /** How many threads may be used; undefined: as many as help. */
  readonly threads: number | undefined;
}

/** Options as commander gives them: by name in camel case. */
export type RawOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Code of Kota Metro. */
const DEFAULT_REGION = '18.72';

/** Reads the options of `reconcile` (and `verify`); throws a usage fault that names the wrong one. `today` stands for --as-of where it is missing. */
export function readRequest(options: RawOptions, today: Day): ReconcileRequest {
  const cycle = readCycle(text(options, 'cycle'));
  const rosters = list(options, 'roster').map(givenFile);
  if (rosters.length === 0) throw usageFault((texts) => texts.fault.missingOption('--roster'));
  return {
    settings: readSettings(options, cycle, today),
    rosters,
    amendments: list(options, 'amendments').map(givenFile),
    reports: readReports(options),
    exclusions: list(options, 'exclusions').map(givenFile),
    decisions: list(options, 'decisions').map(givenFile),
    mappings: readMappingFiles(options),
    programme: readProgramme(text(options, 'programme')),
    strict: options.strict === true,
    unmask: options.unmask === true,
    formats: readFormats(options),
    threads: readThreads(text(options, 'threads')),
  };
}

/** Files named by `--mapping`. */
export function readMappingFiles(options: RawOptions): readonly GivenFile[] {
  return list(options, 'mapping').map(givenFile);
}

/** Forms named by `--format`, separated by commas; `csv` where none is. Throws a usage fault for an unknown one. */
export function readFormats(options: RawOptions): ReadonlySet<Format> {
  const words = (text(options, 'format') ?? 'csv').split(',').map((word) => word.trim().toLowerCase());
  return new Set(words.map(readFormat));
}

function readFormat(word: string): Format {
  const format = FORMATS.find((known) => known === word);
  if (format === undefined) throw usageFault((texts) => texts.fault.badFormat(word, FORMATS.join(', ')));
  return format;
}

/** Name of a channel's option: `BRI` -> `bri`. */
export function channelOption(channel: string): string {
  return channel.toLowerCase();
}

/** How many threads may be used; undefined where the user says nothing. */
function readThreads(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const threads = readNumber('--threads', word, 0, 64);
  if (threads === 0) throw usageFault((texts) => texts.fault.badNumber('--threads', word));
  return threads;
}

function readSettings(options: RawOptions, cycle: Months, today: Day): ReconciliationSettings {
  const region = text(options, 'region') ?? DEFAULT_REGION;
  const code = parseRegion(region);
  if (code === undefined) throw usageFault((texts) => texts.fault.badRegion(region));
  if (!new OfficialAreas().isRegion(code)) throw usageFault((texts) => texts.fault.unknownRegion(region));
  const window = readWindow(text(options, 'window'));
  return {
    region: code,
    cycle,
    asOf: readDay('--as-of', text(options, 'asOf')) ?? today,
    cutoffs: Object.fromEntries(
      CHANNEL_PROFILES.map(({ channel }) => [channel, readCutoff(options, channel) ?? lastDay(cycle)]),
    ),
    ...(window ? { window } : {}),
    tolerance: readNumber('--tolerance', text(options, 'tolerance'), 0, 9_999_999_999_999) as Rupiah,
    graceDays: readNumber('--grace-days', text(options, 'graceDays'), 30, 3650),
    idleDays: readNumber('--idle-days', text(options, 'idleDays'), 105, 3650),
  };
}

function readReports(options: RawOptions): GivenReport[] {
  const interim = list(options, 'interim').map((word) => givenReport(word));
  const reports = CHANNEL_PROFILES.flatMap(({ channel }) =>
    list(options, channelOption(channel)).map((word) => {
      const file = givenReport(word);
      return { ...file, channel, final: !interim.some((other) => isNamed(file, other)) };
    }),
  );
  for (const other of interim)
    if (!reports.some((file) => isNamed(file, other)))
      throw usageFault((texts) => texts.fault.unknownInterim(other.path));
  return reports;
}

/** `--interim` names a report by its path, however it is written, or by its name alone. */
function isNamed(file: GivenFile, other: GivenFile): boolean {
  return resolve(file.path) === resolve(other.path) || file.name === other.path;
}

function readProgramme(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const code = programmeCode(word);
  if (code === undefined) throw usageFault((texts) => texts.fault.badProgramme(word));
  return code;
}

function readCycle(word: string | undefined): Months {
  if (word === undefined) throw usageFault((texts) => texts.fault.missingOption('--cycle'));
  const cycle = parseIsoMonths(word);
  if (cycle === undefined) throw usageFault((texts) => texts.fault.badCycle(word));
  return cycle;
}

function readCutoff(options: RawOptions, channel: string): Day | undefined {
  const name = channelOption(channel);
  return readDay(`--cutoff-${name}`, text(options, `cutoff${name[0]!.toUpperCase()}${name.slice(1)}`));
}

function readDay(option: string, word: string | undefined): Day | undefined {
  if (word === undefined) return undefined;
  const day = parseIsoDay(word);
  if (day === undefined) throw usageFault((texts) => texts.fault.badDay(option, word));
  return day;
}

function readWindow(word: string | undefined): { first: Day; last: Day } | undefined {
  if (word === undefined) return undefined;
  const days = word.split('/');
  const [first, last] = days.map(parseIsoDay);
  if (days.length !== 2 || first === undefined || last === undefined || last < first)
    throw usageFault((texts) => texts.fault.badWindow(word));
  return { first, last };
}

/** Reads a whole number of at most `largest`; `otherwise` where none is given. */
export function readNumber(
  option: string,
  word: string | undefined,
  otherwise: number,
  largest: number,
): number {
  if (word === undefined) return otherwise;
  if (!/^\d{1,13}$/.test(word) || Number(word) > largest)
    throw usageFault((texts) => texts.fault.badNumber(option, word));
  return rupiah(Number(word));
}

function text(options: RawOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

function list(options: RawOptions, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
