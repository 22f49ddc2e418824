import { createHash } from 'node:crypto';
import { type FileSummary } from '#exports';
import { type GivenMapping, MappingFault, parseMapping } from '#intake';
import { refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { type GivenFile } from './given-file.js';
import { readRegularFile } from './input-file.js';
import { type ReadFile } from './read-file.js';

/** A mapping and the file that it stands in. */
export interface MappingFile {
  readonly given: GivenFile;
  readonly mapping: GivenMapping;
  readonly sha256: string;
}

/** Reads the mappings that were given; throws a CommandFault that says what is wrong with which file. */
export function readMappings(files: readonly GivenFile[]): MappingFile[] {
  return files.map((given) => {
    const bytes = readRegularFile(given.path);
    const mapping = parseMapping(textOf(bytes));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!(mapping instanceof MappingFault)) return { given, mapping, sha256 };
    throw refusedFault((texts) => texts.fault.refused(given.path, mapping.message(texts.language)));
  });
}

/** A text in UTF-8, or in UTF-16 as Notepad writes it. */
function textOf(bytes: Buffer): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Mappings as the summary lists them: they decide about the result like any other input. */
export function mappingSummaries(mappings: readonly MappingFile[]): FileSummary[] {
  const nothing = { rows: 0, accepted: 0, rejected: 0, restated: 0, amount: 0 };
  return mappings.map(({ given, sha256 }) => ({ role: 'mapping', name: given.name, sha256, ...nothing }));
}

/** Refuses mappings that no file has used: whoever gave one wants it to count. */
export function checkUsed(
  mappings: readonly MappingFile[],
  files: readonly Pick<ReadFile, 'reading'>[],
): void {
  const used = new Set(files.flatMap(({ reading }) => reading.sheets.map(({ givenBy }) => givenBy)));
  const idle = mappings.filter(({ mapping }) => !used.has(mapping));
  if (idle.length > 0)
    throw refusedFault(
      ...idle.map(
        ({ given, mapping }) =>
          ({ fault }: Texts) =>
            fault.idleMapping(given.path, mapping.kind),
      ),
    );
}
