import { type ForeignKind } from '../../content-kind.js';

/** What a ZIP archive is by the names of its entries (lower case), when it is no workbook that can be read. */
export function foreignArchive(names: readonly string[]): ForeignKind | undefined {
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (!names.includes('[content_types].xml')) return holds(/^content\.xml$/) ? 'ODS' : 'COMPRESSED';
  if (holds(/(?:^|\/)vbaproject\.bin$|^xl\/macrosheets\//)) return 'MACRO';
  if (holds(/^xl\/workbook\.bin$/)) return 'XLSB';
  return holds(/^(?:word|ppt|visio)\//) ? 'DOCUMENT' : undefined;
}
