import {
  type ExclusionRow,
  type Months,
  parseIsoMonths,
  RosterTable,
  StatementTable,
  Vocabulary,
} from '#domain';
import {
  channelProfile,
  type FileOutcome,
  memorySource,
  readAmendmentFile,
  readExclusionFile,
  type ReadingContext,
  readReportFile,
  readRosterFile,
  type RowProblem,
} from '#intake';
import { type ReadFile } from '../src/intake/file-rows.js';

const CYCLE: Months = parseIsoMonths('2026-01/2026-03')!;

/** Reads files as a service does: by the formats library, into columns of their own. */
export const readWithIntake: ReadFile = async (content, { file, programme }) => {
  const source = memorySource(file.name, content);
  const problems: RowProblem[] = [];
  const context: ReadingContext = {
    file: 0,
    cycle: CYCLE,
    defaultProgramme: programme,
    onProblem: (problem) => problems.push(problem),
  };
  const vocabulary = new Vocabulary();
  const roster = new RosterTable(vocabulary);
  const statements = new StatementTable(vocabulary);
  const exclusions: ExclusionRow[] = [];
  const readers: Record<typeof file.role, () => Promise<FileOutcome>> = {
    roster: () => readRosterFile(source, roster, context),
    amendment: () => readAmendmentFile(source, roster, context),
    bri: () => readReportFile(source, channelProfile('BRI')!, statements, context),
    pos: () => readReportFile(source, channelProfile('POS')!, statements, context),
    exclusions: () => readExclusionFile(source, exclusions, context),
  };
  const outcome = await readers[file.role]();
  if (outcome.refused) return { refused: true, code: outcome.code };
  const isReport = file.role === 'bri' || file.role === 'pos';
  const rows = isReport ? statements : file.role === 'exclusions' ? exclusions : roster;
  return { ...outcome, rows, problems };
};
