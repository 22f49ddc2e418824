import fc from 'fast-check';
import { KNOWN_PROFILES } from '../profiles/known-profiles.js';
import { type EarlyRow } from '../layout/header-search.js';
import { type MappingProposal } from './mapping.js';
import { proposeMapping } from './propose-mapping.js';
import { invented } from '../../test/invented-sheet.js';

const propose = (rows: readonly EarlyRow[]) => proposeMapping(rows, KNOWN_PROFILES, ['programme']);

describe('properties', () => {
  const COLUMNS = [
    'NO=number',
    'NO IDENTITAS=nik',
    'KARTU KELUARGA=kk',
    'NAMA LENGKAP=name',
    'DESA ASAL=kelurahan',
    'BANSOS APA=programme',
    'JML=amount',
    'X=months',
    'Y=channel',
    'Z=card',
    'W=account',
    'V=street',
  ];
  const byHeader = (proposal: MappingProposal | undefined) =>
    new Map(proposal?.columns.map(({ header, field, confidence }) => [header, `${field} ${confidence}`]));

  test('arbitrary shuffles of columns give the same proposal up to the order', () => {
    const expected = byHeader(propose(invented(COLUMNS)));
    fc.assert(
      fc.property(fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }), (shuffled) => {
        expect(byHeader(propose(invented(shuffled)))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('the order of the rows of data does not matter', () => {
    const [header, ...data] = invented(COLUMNS);
    const expected = byHeader(propose([header!, ...data]));
    fc.assert(
      fc.property(fc.shuffledSubarray(data, { minLength: data.length }), (shuffled) => {
        expect(byHeader(propose([header!, ...shuffled]))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('whatever the cells hold, each field has one column at most and confidences lie between 0 and 1', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom(
        'NIK',
        'NAMA',
        '((((',
        '\u202e',
        '1872015203900001',
        '600.000',
        'TAHAP 1',
        '='.repeat(70),
        '\ud800',
        '1E9999',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (cells) => {
        const proposal = propose(cells.map((row, at) => ({ row: at + 1, cells: row })));
        const fields = (proposal?.columns ?? [])
          .map(({ field: read }) => read)
          .filter((field) => field !== undefined);
        expect(new Set(fields).size).toBe(fields.length);
        for (const { confidence } of proposal?.columns ?? []) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(0.99);
        }
      }),
    );
  });
});

test('200 columns of hostile cells do not hang it', () => {
  const texts = ['é \u202e(', '1 ', 'TAHAP 1 ', '((', 'S/D - ', '\u0301'].map((text) =>
    text.repeat(Math.floor(32_768 / text.length)),
  );
  const rows = Array.from({ length: 200 }, (_, at) => ({
    row: at + 1,
    cells: Array.from({ length: 200 }, (_unused, column) => texts[(at * 7 + column) % texts.length]!),
  }));
  const start = performance.now();
  expect(propose(rows)).toBeUndefined();
  // Far above what it takes (some 50 ms), far below what a pattern that backtracks takes.
  expect(performance.now() - start).toBeLessThan(3000);
});
