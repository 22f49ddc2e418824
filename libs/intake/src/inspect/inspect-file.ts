import { Vocabulary } from '../../../domain/src/book/vocabulary.js';
import { type Month, type Months } from '../../../domain/src/values/months.js';
import { RosterTable } from '../../../domain/src/roster/roster-table.js';
import { StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type ByteSource, withProgress } from '../carriers/byte-source.js';
import { type OpenedCsv, openCsv } from '../carriers/open-csv.js';
import { type RowSource, rowTexts } from '../carriers/row-source.js';
import { type FoundHeader } from '../layout/header-search.js';
import { KNOWN_PROFILES } from '../profiles/known-profiles.js';
import {
  type ChannelProfile,
  type ExclusionProfile,
  type Profile,
  type RosterProfile,
} from '../profiles/profile.js';
import { type FileReading, type ProblemCode, type ReadingContext } from '../readers/file-reading.js';
import {
  readOpenedDecisions,
  readOpenedExclusions,
  readOpenedReport,
  readOpenedRoster,
} from '../readers/read-file.js';
import { FileRefusal } from '../refusals/file-refusal.js';
import { maskLongNumbers } from '../values/masked-text.js';
import { tidyText } from '../values/tidy-text.js';

/** How many rows are shown. */
const SHOWN_ROWS = 5;

/** Fields whose cells are shown by their last four characters only. */
const MASKED_FIELDS = new Set(['nik', 'kk', 'account', 'card']);

/** Stands for the programme of a file without that column: it would come with the file. */
const PROGRAMME_OF_THE_FILE = '?';

/** Every month counts when nothing is said about the cycle. */
const ANY_MONTHS: Months = { first: (1971 * 12) as Month, last: (2199 * 12 + 11) as Month };

/** What the reader sees in a file. */
export interface Inspection {
  readonly refused: false;
  /** `roster`, `exclusions`, `decisions`, or the code of a channel. Amendments look like a roster. */
  readonly kind: string;
  /** Share of the file's named columns that the profile knows, 0 to 1. */
  readonly score: number;
  /** The reading, or why there is none though the header was recognised (such as zero rows accepted). */
  readonly reading: FileReading | FileRefusal;
  readonly separator: string;
  readonly headerRow: number;
  readonly header: FoundHeader;
  /** The first rows below the header, identifiers masked to their last four digits. */
  readonly firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
}

/** Recognises what a file is and reads it, without keeping anything (command `inspect`). The cycle, if given, decides what is outside of it. */
export function inspect(source: ByteSource, context: Partial<ReadingContext> = {}): Inspection | FileRefusal {
  // A roster without programme is still a roster: the programme comes with the file.
  const opened = openCsv(withProgress(source, context.onProgress), KNOWN_PROFILES, context.limits, [
    'programme',
  ]);
  if (opened instanceof FileRefusal) return opened;
  const problems: Partial<Record<ProblemCode, number>> = {};
  const firstRows: { row: number; cells: string[] }[] = [];
  const rows = watched(opened.rows, (row) => {
    if (firstRows.length < SHOWN_ROWS)
      firstRows.push({ row: row.row, cells: maskedCells(row, opened.header) });
  });
  const reading = read(
    { ...opened, rows },
    {
      file: 0,
      cycle: ANY_MONTHS,
      ...(opened.header.mapping.some(({ field }) => field === 'programme')
        ? {}
        : { defaultProgramme: PROGRAMME_OF_THE_FILE }),
      ...context,
      onProblem(problem) {
        problems[problem.code] = (problems[problem.code] ?? 0) + 1;
        context.onProblem?.(problem);
      },
    },
  );
  const { header } = opened;
  return {
    refused: false,
    kind: kindOf(header.profile),
    score: scoreOf(header),
    reading,
    separator: opened.separator,
    headerRow: header.firstRow,
    header,
    firstRows,
    problems,
  };
}

function read(opened: OpenedCsv, context: ReadingContext): FileReading | FileRefusal {
  const { profile } = opened.header;
  const vocabulary = new Vocabulary();
  switch (profile.role) {
    case 'report':
      return readOpenedReport(opened, profile as ChannelProfile, new StatementTable(vocabulary), context);
    case 'exclusions':
      return readOpenedExclusions(opened, profile as ExclusionProfile, [], context);
    case 'decisions':
      return readOpenedDecisions(opened, [], context);
    default:
      return readOpenedRoster(opened, profile as RosterProfile, new RosterTable(vocabulary), context);
  }
}

function kindOf(profile: Profile): string {
  return profile.role === 'report' ? (profile as ChannelProfile).channel : profile.role;
}

function scoreOf(header: FoundHeader): number {
  const named = header.headers.filter((text) => text !== '').length;
  return named === 0 ? 0 : (named - header.unknownColumns.length) / named;
}

/** The same rows, with a look at each filled one. */
function watched<Rows extends RowSource>(rows: Rows, look: (row: RowSource) => void): Rows {
  const next = rows.next.bind(rows);
  rows.next = () => {
    const more = next();
    if (more) look(rows);
    return more;
  };
  return rows;
}

function maskedCells(row: RowSource, header: FoundHeader): string[] {
  const masked = new Set(
    header.mapping.filter(({ field }) => MASKED_FIELDS.has(field)).map(({ column }) => column),
  );
  return rowTexts(row).map((text, column) => {
    const shown = tidyText(text);
    return masked.has(column) && shown.length > 4 ? `…${shown.slice(-4)}` : maskLongNumbers(shown);
  });
}
