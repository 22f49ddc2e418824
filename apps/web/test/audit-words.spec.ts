import { readFileSync } from 'node:fs';
import { AUDITED } from '../src/texts/indonesian/audited.js';

/** Where it is said what there is to note. */
const SOURCES = [
  'apps/gateway/src/audit/audited.ts',
  'libs/application/src/audit/unmasking-notes.ts',
  'apps/serve/src/sealing/rotate-store-keys.ts',
  'apps/serve/src/sealing/drop-retired-keys.ts',
  'apps/serve/src/sealing/forget-lost-keys.ts',
  'apps/serve/src/admin-link.ts',
];

it('all that the audit trail notes has words, and nothing else has', () => {
  const codes = SOURCES.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:\| |what: )'([A-Z]+_[A-Z_]+)'/g)].map(([, code]) => code!),
  );
  expect(Object.keys(AUDITED).sort()).toEqual([...new Set(codes)].sort());
});
