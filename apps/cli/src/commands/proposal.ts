import { writeFileSync } from 'node:fs';
import { mappingJson, type MappingProposal } from '#intake';
import { failedFault, usageFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { table } from '../results/summary-table.js';
import { type RawOptions } from './reconcile-options.js';

/** What the columns of a file may mean, as a table; examples are masked. */
export function describeProposal(
  { kind, headerRow, confidence, columns }: MappingProposal,
  texts: Texts,
): string {
  const { inspect: words } = texts;
  const rows = columns.map(({ column, header, field, confidence: sure, examples }) => [
    String(column + 1),
    header,
    field ?? words.unknown,
    field === undefined ? '' : percent(sure),
    examples.join(' | '),
  ]);
  return [
    words.proposal(kind, headerRow, Math.round(confidence * 100)),
    table(words.proposed, rows, words.proposed.length),
    words.saveHint,
  ].join('\n');
}

/** Writes the mapping where `--save-mapping` says; throws a CommandFault where a file is already. */
export function saveMapping(proposal: MappingProposal, options: RawOptions, texts: Texts): void {
  const path = options.saveMapping;
  if (typeof path !== 'string') return;
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
