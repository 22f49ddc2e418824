import { parseIsoMonths } from '#domain';
import { FileRefusal, inspect, type Inspection, programmeCode } from '#intake';
import { refusedFault, usageFault } from '../command-fault.js';
import { InputFile } from '../files/input-file.js';
import { type Texts } from '../messages/texts.js';
import { progressOn } from '../progress/progress.js';
import { table } from '../results/summary-table.js';
import { type RawOptions } from './reconcile-options.js';

/** `tersalur inspect`: what the reader sees in a file, on standard output. Identifiers are masked. */
export function inspectFile(path: string, options: RawOptions, texts: Texts): void {
  const source = new InputFile(path);
  const progress = progressOn(process.stderr, options.quiet === true);
  progress.begin(texts.notice.reading, source.size);
  const seen = inspect(source, { ...contextOf(options), onProgress: (bytes) => progress.reach(bytes) });
  progress.end();
  source.finish();
  if (seen instanceof FileRefusal) throw refusal(path, seen);
  process.stdout.write(`${describe(seen, texts)}\n`);
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
  const { reading } = seen;
  const separator = seen.separator === '\t' ? 'TAB' : seen.separator;
  const parts = [
    `${words.kind}: ${seen.kind} (${Math.round(seen.score * 100)}%)`,
    `${words.carrier}: CSV, "${separator}"${reading.refused ? '' : `, ${reading.encoding}`}`,
    `${words.headerRow}: ${seen.headerRow}`,
    table(words.mapping, mappingRows(seen, words.unknown), 3),
    `${words.firstRows}:`,
    ...seen.firstRows.map(({ row, cells }) => `${row}: ${cells.join(' | ')}`),
  ];
  if (!reading.refused) {
    const { rows, accepted, rejected, controls, warnings } = reading;
    parts.push(`${words.rows}: ${rows}, ${words.accepted}: ${accepted}, ${words.rejected}: ${rejected}`);
    if (controls.length > 0)
      parts.push(
        table(
          words.totals,
          controls.map(({ measure, stated, counted }) => [measure, String(stated), String(counted)]),
        ),
      );
    for (const { code, count, firstRow } of warnings)
      parts.push(texts.notice.warning('', texts.warning[code], count, firstRow).replace(/^: /, ''));
  }
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

function mappingRows({ header }: Inspection, unknown: string): string[][] {
  const fields = new Map(header.mapping.map(({ column, field }) => [column, field]));
  return header.headers.flatMap((text, column) =>
    text === '' ? [] : [[String(column + 1), text, fields.get(column) ?? unknown]],
  );
}
