import { type FileRows, type ReadRows } from '#application';
import { type FileReceivedV1 } from '#contracts';
import {
  type Day,
  type ExclusionRow,
  type Months,
  type ProgrammeCode,
  RosterTable,
  StatementTable,
  Vocabulary,
} from '#domain';
import {
  type ByteSource,
  channelProfile,
  type FileOutcome,
  type GivenMapping,
  readAmendmentFile,
  readExclusionFile,
  type ReadingContext,
  readReportFile,
  readRosterFile,
  type RowProblem,
} from '#intake';

/** What the reading of a file needs to know of its cycle, and what was given with it. */
export interface ContentContext {
  readonly cycle: Months;
  readonly programmes: readonly ProgrammeCode[];
  readonly asOf: Day;
  readonly mapping?: GivenMapping;
  /** Told the bytes that were read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** Reads the bytes of a file as its role says. */
export async function readContent(
  content: readonly Uint8Array[],
  { file, programme }: Pick<FileReceivedV1, 'file' | 'programme'>,
  { cycle, programmes, asOf, mapping, onProgress }: ContentContext,
): Promise<FileRows> {
  const problems: RowProblem[] = [];
  const context: ReadingContext = {
    file: 0,
    cycle,
    asOf,
    cycleProgrammes: () => programmes,
    onProblem: (problem) => problems.push(problem),
    ...(programme === undefined ? {} : { defaultProgramme: programme }),
    ...(mapping === undefined ? {} : { mappings: [mapping] }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  const { outcome, rows } = await readRows(sourceOf(file.name, content), file.role, context);
  if (outcome.refused) {
    const [id, en] = [outcome.message('id', 'field'), outcome.message('en', 'field')];
    return { refused: true, code: outcome.code, id, en };
  }
  const { accepted, rejected, amount, statedAmount, controls, channel, newestDay, hasWithdrawalColumns } =
    outcome;
  return {
    refused: false,
    rows,
    problems,
    accepted,
    rejected,
    amount,
    statedAmount,
    controls,
    hasWithdrawalColumns,
    ...(channel === undefined ? {} : { channel }),
    ...(newestDay === undefined ? {} : { newestDay }),
  };
}

async function readRows(
  source: ByteSource,
  role: FileReceivedV1['file']['role'],
  context: ReadingContext,
): Promise<{ readonly outcome: FileOutcome; readonly rows: ReadRows['rows'] }> {
  switch (role) {
    case 'roster': {
      const rows = new RosterTable(new Vocabulary());
      return { outcome: await readRosterFile(source, rows, context), rows };
    }
    case 'amendment': {
      const rows = new RosterTable(new Vocabulary());
      return { outcome: await readAmendmentFile(source, rows, context), rows };
    }
    case 'exclusions': {
      const rows: ExclusionRow[] = [];
      return { outcome: await readExclusionFile(source, rows, context), rows };
    }
    case 'bri':
    case 'pos': {
      const rows = new StatementTable(new Vocabulary());
      const profile = channelProfile(role.toUpperCase())!;
      return { outcome: await readReportFile(source, profile, rows, context), rows };
    }
  }
}

/** The bytes of a file, which are all at hand, piece by piece. */
function sourceOf(name: string, content: readonly Uint8Array[]): ByteSource {
  let next = 0;
  return { name, read: () => content[next++] };
}
