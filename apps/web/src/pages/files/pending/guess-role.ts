import { type FileRole } from '../../../api/files.js';

/** What names of files mostly say. */
const NAMED: readonly (readonly [RegExp, FileRole])[] = [
  [/ubah|amend|revisi/i, 'amendment'],
  [/bri/i, 'bri'],
  [/pos/i, 'pos'],
  [/asn|kecuali|exclu|tni|polri|meninggal/i, 'exclusions'],
];

const KINDS: Readonly<Record<string, FileRole>> = {
  roster: 'roster',
  BRI: 'bri',
  POS: 'pos',
  exclusions: 'exclusions',
};

/** What a file probably is, by its name, to begin with. */
export function roleByName(name: string): FileRole {
  return NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? 'roster';
}

/** What a file is, by what it looks like; changes of a list look like a list, so there its name decides. Undefined where it looks like nothing that is known. */
export function roleByKind(kind: string | undefined, name: string): FileRole | undefined {
  const role = kind === undefined ? undefined : KINDS[kind];
  return role === 'roster' && roleByName(name) === 'amendment' ? 'amendment' : role;
}
