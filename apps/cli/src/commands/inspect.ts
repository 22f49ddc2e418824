import { parseIsoMonths } from '#domain';
import {
  columnLetters,
  FileRefusal,
  type FileReading,
  type FoundHeader,
  inspect,
  type Inspection,
  programmeCode,
  type RowProblem,
  type SheetView,
} from '#intake';
import { refusedFault, usageFault } from '../command-fault.js';
import { InputFile } from '../files/input-file.js';
import { placeOf } from '../files/read-file.js';
import { checkUsed, readMappings } from '../files/read-mappings.js';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { table } from '../results/summary-table.js';
import { describeProposal, saveMapping } from './proposal.js';
import { type RawOptions, readMappingFiles } from './reconcile-options.js';

/** How many rejected rows are shown. */
const SHOWN_PROBLEMS = 5;

/** `tersalur inspect`: what the reader sees in a file, on standard output. Identifiers are masked. */
export async function inspectFile(path: string, options: RawOptions, texts: Texts): Promise<void> {
  const source = new InputFile(path);
  const progress = await progressOn(process.stderr, options.quiet === true);
  progress.begin(texts.notice.reading, source.size);
  const onProgress = (bytes: number) => progress.reach(bytes);
  const given = readMappings(readMappingFiles(options));
  const mappings = given.map(({ mapping }) => mapping);
  const problems: RowProblem[] = [];
  const onProblem = (problem: RowProblem) => {
    if (problems.length < SHOWN_PROBLEMS) problems.push(problem);
  };
  const seen = await inspect(source, { ...contextOf(options), mappings, onProgress, onProblem });
  progress.end();
  source.finish();
  const proposal = seen instanceof FileRefusal ? seen.details.proposal : seen.mapping;
  if (seen instanceof FileRefusal && proposal !== undefined)
    process.stdout.write(`${describeProposal(proposal, texts)}\n`);
  if (!(seen instanceof FileRefusal)) process.stdout.write(`${describe(seen, problems, texts)}\n`);
  if (proposal !== undefined) saveMapping(proposal, seen instanceof FileRefusal, options, texts);
  if (seen instanceof FileRefusal) throw refusal(path, seen);
  if (seen.reading instanceof FileRefusal) throw refusal(path, seen.reading);
  checkUsed(given, [{ reading: seen.reading }]);
}

function contextOf(options: RawOptions): Parameters<typeof inspect>[1] {
  const cycle = options.cycle === undefined ? undefined : parseIsoMonths(String(options.cycle));
  if (options.cycle !== undefined && cycle === undefined)
    throw usageFault((texts) => texts.fault.badCycle(String(options.cycle)));
  const programme = options.programme === undefined ? undefined : programmeCode(String(options.programme));
  if (options.programme !== undefined && programme === undefined)
    throw usageFault((texts) => texts.fault.badProgramme(String(options.programme)));
  return { ...(cycle ? { cycle } : {}), ...(programme === undefined ? {} : { defaultProgramme: programme }) };
}

function refusal(path: string, reason: FileRefusal): ReturnType<typeof refusedFault> {
  return refusedFault((texts) => texts.fault.refused(path, reason.message(texts.language)));
}

function describe(seen: Inspection, problems: readonly RowProblem[], texts: Texts): string {
  const { inspect: words } = texts;
  const parts = [
    `${words.kind}: ${words.kinds[seen.kind] ?? seen.kind} (${Math.round(seen.score * 100)}%)`,
    `${words.carrier}: ${carrierText(seen)}`,
    ...seen.sheets.flatMap((sheet, at) => describeSheet(sheet, seen.sheets[at - 1], words)),
  ];
  if (!seen.reading.refused) parts.push(...describeReading(seen.reading, texts));
  const counts = Object.entries(seen.problems).map(([code, count]) => [code, String(count)]);
  if (counts.length > 0)
    parts.push(
      table(words.rejects, counts),
      `${words.rejectedExamples}:`,
      ...problems.map((problem) => texts.fault.rejectedRow(placeOf('', problem), problem.message)),
    );
  return parts.join('\n');
}

function carrierText({ carrier, reading }: Inspection): string {
  if (carrier.kind === 'XLSX') return carrier.kind;
  const separator = carrier.separator === '\t' ? 'TAB' : carrier.separator;
  return `CSV, "${separator}"${reading.refused ? '' : `, ${carrier.encoding}`}`;
}

function describeSheet(
  { name, header, firstRows }: SheetView,
  before: SheetView | undefined,
  words: Texts['inspect'],
): string[] {
  const rows = mappingRows(header, words);
  const isSame = before !== undefined && String(rows) === String(mappingRows(before.header, words));
  return [
    ...(name === '' ? [] : [`${words.sheet}: ${name}`]),
    `${words.headerRow}: ${header.firstRow}`,
    isSame ? words.sameColumns : table(words.mapping, rows, 3),
    `${words.firstRows}:`,
    ...firstRows.map(({ row, cells }) => `${row}: ${cells.join(' | ')}`),
  ];
}

function describeReading(
  { rows, accepted, rejected, controls, warnings }: FileReading,
  { inspect: words, notice, warning }: Texts,
): string[] {
  const parts = [`${words.rows}: ${rows}, ${words.accepted}: ${accepted}, ${words.rejected}: ${rejected}`];
  if (controls.length > 0)
    parts.push(
      table(
        words.totals,
        controls.map(({ measure, stated, counted }) => [measure, String(stated), String(counted)]),
      ),
    );
  for (const one of warnings) parts.push(notice.warning('', warning[one.code], one).replace(/^: /, ''));
  return parts;
}

function mappingRows({ headers, mapping }: FoundHeader, words: Texts['inspect']): string[][] {
  const fields = new Map(mapping.map(({ column, field }) => [column, words.fields[field] ?? field]));
  return headers.flatMap((text, column) =>
    text === '' ? [] : [[columnLetters(column), text, fields.get(column) ?? words.unknown]],
  );
}
