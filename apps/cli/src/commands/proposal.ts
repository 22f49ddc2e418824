import { writeFileSync } from 'node:fs';
import { columnLetters, mappingJson, type MappingProposal } from '#intake';
import { failedFault, usageFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { table } from '../results/summary-table.js';
import { type RawOptions } from './reconcile-options.js';

/** Up to here a person has to look (docs/formats.md, Column mapping). */
const UNSURE = 0.5;

/** What the columns of a file may mean, as a table; examples are masked. */
export function describeProposal(
  { kind, headerRow, confidence, columns }: MappingProposal,
  texts: Texts,
): string {
  const { inspect: words } = texts;
  const rows = columns.map(({ column, header, field, confidence: sure, examples }) => [
    columnLetters(column),
    header,
    field === undefined ? words.unknown : fieldText(field, words),
    field === undefined ? '' : `${percent(sure)}${sure > UNSURE ? '' : ` ${words.check}`}`,
    examples.join(' | '),
  ]);
  const unsure = columns.filter((one) => one.field !== undefined && one.confidence <= UNSURE).length;
  return [
    words.proposal(words.kinds[kind] ?? kind, headerRow, Math.round(confidence * 100)),
    table(words.proposed, rows, words.proposed.length),
    ...(unsure > 0 ? [words.checkHint(unsure)] : []),
  ].join('\n');
}

/** What a field is called, and in brackets its name in the JSON. */
function fieldText(field: string, words: Texts['inspect']): string {
  const label = words.fields[field];
  return label === undefined ? field : `${label} (${field})`;
}

/** Writes the mapping where `--save-mapping` says, or says that it can be for a file that was refused; throws a CommandFault where a file is already. */
export function saveMapping(
  proposal: MappingProposal,
  isRefused: boolean,
  options: RawOptions,
  texts: Texts,
): void {
  const path = options.saveMapping;
  if (typeof path !== 'string') {
    if (isRefused) process.stdout.write(`${texts.inspect.saveHint}\n`);
    return;
  }
  try {
    writeFileSync(path, mappingJson(proposal), { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST')
      throw usageFault(({ fault }) => fault.mappingExists(path));
    throw failedFault(({ fault }) => fault.notWritable(path));
  }
  process.stderr.write(`${texts.inspect.mappingSaved(path)}\n`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
