import { VISIT_OUTCOMES } from '../../../domain/src/visits/visit-outcome.js';
import { VISIT_PROFILE } from './known-profiles.js';
import { visitOutcome } from './visit-words.js';

test('every outcome of a visit has words, and nothing else has', () => {
  expect(Object.keys(VISIT_PROFILE.outcomes)).toEqual([...VISIT_OUTCOMES]);
});

test.each([
  ['1', 'RECEIVED'],
  ['2 belum menerima', 'NOT_RECEIVED'],
  ['3. Tidak di rumah', 'NOT_AT_HOME'],
  ['4) ALAMAT TIDAK DITEMUKAN', 'NOT_FOUND'],
  ['Pindah', 'MOVED'],
  ['deceased', 'DECEASED'],
  [' Did not  receive. ', 'NOT_RECEIVED'],
  ['NOT_AT_HOME', 'NOT_AT_HOME'],
  ['7', 'REFUSED'],
])('%j is an outcome', (text, outcome) => expect(visitOutcome(text)).toBe(outcome));

test.each(['', '0', '8', '12', '5 meninggal', 'entah', 'pindah atau meninggal'])('%j is none', (text) =>
  expect(visitOutcome(text)).toBeUndefined(),
);
