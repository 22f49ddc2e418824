import { Vocabulary } from '../../../domain/src/book/vocabulary.js';
import { ANY_MONTHS } from '../../../domain/src/values/months.js';
import { RosterTable } from '../../../domain/src/roster/roster-table.js';
import { StatementTable } from '../../../domain/src/statements/statement-table.js';
import { type ByteSource } from '../carriers/byte-source.js';
import { type Carrier, type OpenedFile, type OpenedSheet } from '../carriers/opened-file.js';
import { type RowSource, rowTexts } from '../carriers/row-source.js';
import { type FoundHeader } from '../layout/header-search.js';
import { type MappingProposal } from '../mapping/mapping.js';
import { KNOWN_PROFILES } from '../profiles/known-profiles.js';
import { kindOf } from '../profiles/profile-kind.js';
import { isMaskedField } from '../profiles/profile.js';
import { type FileReading, type ProblemCode, type ReadingContext } from '../readers/file-reading.js';
import {
  openFor,
  readOpenedDecisions,
  readOpenedExclusions,
  readOpenedReport,
  readOpenedRoster,
} from '../readers/read-file.js';
import { type FileRefusal } from '../refusals/file-refusal.js';
import { lastDigits, maskLongNumbers, shortened } from '../values/masked-text.js';
import { tidyText } from '../values/tidy-text.js';

/** How many rows are shown. */
const SHOWN_ROWS = 5;

/** So many bytes of a cell are looked at. */
const LOOKED_AT = 512;

/** Stands for the programme of a file without that column: it would come with the file. */
const PROGRAMME_OF_THE_FILE = '?';

/** What the reader sees in a sheet. */
export interface SheetView {
  /** Empty for a CSV. */
  readonly name: string;
  readonly header: FoundHeader;
  /** The first rows below the header, identifiers masked to their last four digits. */
  readonly firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What the reader sees in a file. */
export interface Inspection {
  readonly refused: false;
  /** `roster`, `exclusions`, `decisions`, or the code of a channel. Amendments look like a roster. */
  readonly kind: string;
  /** Share of the file's named columns that the profile knows, 0 to 1. */
  readonly score: number;
  /** The reading, or why there is none though the header was recognised (such as zero rows accepted). */
  readonly reading: FileReading | FileRefusal;
  readonly carrier: Carrier;
  readonly sheets: readonly SheetView[];
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  /** How the columns of the first sheet are read, as a mapping that can be corrected. */
  readonly mapping: MappingProposal;
}

/** Recognises what a file is and reads it, without keeping anything (command `inspect`). The cycle, if given, decides what is outside of it. */
export async function inspect(
  source: ByteSource,
  context: Partial<ReadingContext> = {},
): Promise<Inspection | FileRefusal> {
  // A roster without programme is still a roster: the programme comes with the file.
  const opened = await openFor(source, KNOWN_PROFILES, context, ['programme']);
  if (opened.refused) return opened;
  const problems: Partial<Record<ProblemCode, number>> = {};
  const views = opened.sheets.map((sheet) => viewOf(sheet));
  const sheets = views.map(({ sheet }) => sheet);
  const statesProgramme = sheets.every(({ header }) =>
    header.mapping.some(({ field }) => field === 'programme'),
  );
  const reading = await read(
    { ...opened, sheets },
    {
      file: 0,
      // Every month counts when nothing is said about the cycle.
      cycle: ANY_MONTHS,
      ...(statesProgramme ? {} : { defaultProgramme: PROGRAMME_OF_THE_FILE }),
      ...context,
      onProblem(problem) {
        problems[problem.code] = (problems[problem.code] ?? 0) + 1;
        context.onProblem?.(problem);
      },
    },
  );
  return {
    refused: false,
    kind: kindOf(opened.profile),
    score: scoreOf(sheets[0]!.header),
    reading,
    carrier: opened.carrier(),
    sheets: views.map(({ view }) => view),
    problems,
    mapping: mappingOf(kindOf(opened.profile), sheets[0]!.header),
  };
}

/** The columns of a recognised header as a mapping that leaves no doubt. */
function mappingOf(
  kind: string,
  { firstRow: headerRow, headers, mapping, missing }: FoundHeader,
): MappingProposal {
  const fields = new Map(mapping.map(({ column, field }) => [column, field]));
  const columns = headers.map((header, column) => ({
    column,
    header,
    field: fields.get(column),
    confidence: 1,
    because: ['HEADER'] as const,
    examples: [],
  }));
  return { kind, headerRow, columns: columns.filter(({ header }) => header !== ''), missing, confidence: 1 };
}

/** A sheet that notes its first rows while it is read, and where they are noted. */
function viewOf(sheet: OpenedSheet): { readonly sheet: OpenedSheet; readonly view: SheetView } {
  const firstRows: { row: number; cells: string[] }[] = [];
  const note = (row: RowSource) => {
    if (firstRows.length < SHOWN_ROWS)
      firstRows.push({ row: row.row, cells: maskedCells(row, sheet.header) });
  };
  return {
    sheet: { ...sheet, open: async () => watched(await sheet.open(), note) },
    view: { name: sheet.name, header: sheet.header, firstRows },
  };
}

function read(opened: OpenedFile, context: ReadingContext): Promise<FileReading | FileRefusal> {
  const vocabulary = new Vocabulary();
  switch (opened.profile.role) {
    case 'report':
      return readOpenedReport(opened, new StatementTable(vocabulary), context);
    case 'exclusions':
      return readOpenedExclusions(opened, [], context);
    case 'decisions':
      return readOpenedDecisions(opened, [], context);
    default:
      return readOpenedRoster(opened, new RosterTable(vocabulary), context);
  }
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
    header.mapping.filter(({ field }) => isMaskedField(field)).map(({ column }) => column),
  );
  return rowTexts(row, LOOKED_AT).map((text, column) => {
    const shown = tidyText(text);
    return shortened(masked.has(column) ? lastDigits(shown) : maskLongNumbers(shown));
  });
}
