import { parseIsoMonths } from '#domain';
import {
  FileRefusal,
  type FileReading,
  type FoundHeader,
  inspect,
  type Inspection,
  programmeCode,
  type SheetView,
} from '#intake';
import { refusedFault, usageFault } from '../command-fault.js';
import { InputFile } from '../files/input-file.js';
import { readMappings } from '../files/read-mappings.js';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { table } from '../results/summary-table.js';
import { describeProposal, saveMapping } from './proposal.js';
import { type RawOptions, readMappingFiles } from './reconcile-options.js';

/** `tersalur inspect`: what the reader sees in a file, on standard output. Identifiers are masked. */
export async function inspectFile(path: string, options: RawOptions, texts: Texts): Promise<void> {
  const source = new InputFile(path);
  const progress = progressOn(process.stderr, options.quiet === true);
  progress.begin(texts.notice.reading, source.size);
  const onProgress = (bytes: number) => progress.reach(bytes);
  const mappings = readMappings(readMappingFiles(options)).map(({ mapping }) => mapping);
  const seen = await inspect(source, { ...contextOf(options), mappings, onProgress });
  progress.end();
  source.finish();
  const proposal = seen instanceof FileRefusal ? seen.details.proposal : seen.mapping;
  if (seen instanceof FileRefusal && proposal !== undefined)
    process.stdout.write(`${describeProposal(proposal, texts)}\n`);
  if (!(seen instanceof FileRefusal)) process.stdout.write(`${describe(seen, texts)}\n`);
  if (proposal !== undefined) saveMapping(proposal, options, texts);
  if (seen instanceof FileRefusal) throw refusal(path, seen);
  if (seen.reading instanceof FileRefusal) throw refusal(path, seen.reading);
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

function describe(seen: Inspection, texts: Texts): string {
  const { inspect: words } = texts;
  const parts = [
    `${words.kind}: ${seen.kind} (${Math.round(seen.score * 100)}%)`,
    `${words.carrier}: ${carrierText(seen)}`,
    ...seen.sheets.flatMap((sheet) => describeSheet(sheet, words)),
  ];
  if (!seen.reading.refused) parts.push(...describeReading(seen.reading, texts));
  const problems = Object.entries(seen.problems);
  if (problems.length > 0)
    parts.push(
      table(
        words.rejects,
        problems.map(([code, count]) => [code, String(count)]),
      ),
    );
  return parts.join('\n');
}

function carrierText({ carrier, reading }: Inspection): string {
  if (carrier.kind === 'XLSX') return carrier.kind;
  const separator = carrier.separator === '\t' ? 'TAB' : carrier.separator;
  return `CSV, "${separator}"${reading.refused ? '' : `, ${carrier.encoding}`}`;
}

function describeSheet({ name, header, firstRows }: SheetView, words: Texts['inspect']): string[] {
  return [
    ...(name === '' ? [] : [`${words.sheet}: ${name}`]),
    `${words.headerRow}: ${header.firstRow}`,
    table(words.mapping, mappingRows(header, words.unknown), 3),
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

function mappingRows({ headers, mapping }: FoundHeader, unknown: string): string[][] {
  const fields = new Map(mapping.map(({ column, field }) => [column, field]));
  return headers.flatMap((text, column) =>
    text === '' ? [] : [[String(column + 1), text, fields.get(column) ?? unknown]],
  );
}
