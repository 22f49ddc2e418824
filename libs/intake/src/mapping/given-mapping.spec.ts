import fc from 'fast-check';
import { headerKey, HeaderNames, IGNORED } from '../layout/header-names.js';
import { channelProfile, KNOWN_PROFILES } from '../profiles/known-profiles.js';
import { columnsByPosition, mappingJson, profileWith } from './given-mapping.js';
import { type GivenMapping, type MappingProposal } from './mapping.js';
import { MappingFault } from './mapping-fault.js';
import { parseMapping } from './parse-mapping.js';
import { kindOf } from '../profiles/profile-kind.js';

const BRI = channelProfile('BRI')!;
const text = (columns: unknown, more: object = {}) => JSON.stringify({ kind: 'BRI', columns, ...more });

test('a mapping as a person writes it', () => {
  const columns = [
    { column: 'C', header: 'NO IDENTITAS', field: 'nik' },
    { column: 'd', header: 'KET', field: null, confidence: 0.3 },
    { column: 7, field: 'amount' },
  ];
  expect(parseMapping(`\ufeff${text(columns, { headerRow: 3 })}`)).toEqual({
    kind: 'BRI',
    headerRow: 3,
    columns: [
      { column: 2, header: 'NO IDENTITAS', field: 'nik' },
      { column: 3, header: 'KET', field: null },
      { column: 6, header: '', field: 'amount' },
    ],
    words: [],
  });
});

const deep = '['.repeat(200_000) + ']'.repeat(200_000);

test.each<[string, string, string, string]>([
  ['more than a mebibyte', ' '.repeat(1024 * 1024 + 1), 'TOO_LARGE', ''],
  ['no JSON', '{ "kind": "BRI", }', 'NOT_JSON', ''],
  ['nothing', '', 'NOT_JSON', ''],
  ['brackets without end', '['.repeat(1_000_000), 'NOT_JSON', ''],
  ['a list', '[]', 'NOT_A_MAPPING', ''],
  ['a deep list', deep, 'NOT_A_MAPPING', ''],
  [
    'a deep list as field',
    text([{ column: 'A', field: 0 }]).replace('0', deep),
    'UNKNOWN_FIELD',
    'columns[0].field',
  ],
  ['null', 'null', 'NOT_A_MAPPING', ''],
  ['no columns', '{ "kind": "BRI" }', 'NOT_A_MAPPING', 'columns'],
  ['a column that is none', text(['A']), 'NOT_A_MAPPING', 'columns[0]'],
  ['a mistyped key', text([], { headerrow: 3 }), 'UNKNOWN_KEY', ''],
  ['a mistyped key of a column', text([{ column: 'A', feild: 'nik' }]), 'UNKNOWN_KEY', 'columns[0]'],
  ['a prototype', '{ "kind": "BRI", "columns": [], "__proto__": { "a": 1 } }', 'UNKNOWN_KEY', ''],
  [
    'a prototype of a column',
    '{ "kind": "BRI", "columns": [{ "__proto__": null }] }',
    'UNKNOWN_KEY',
    'columns[0]',
  ],
  ['a kind that is none', text([], { kind: 'BANK' }), 'UNKNOWN_KIND', 'kind'],
  ['a kind of objects', text([], { kind: 'constructor' }), 'UNKNOWN_KIND', 'kind'],
  ['a header row of text', text([], { headerRow: '3' }), 'HEADER_ROW_INVALID', 'headerRow'],
  ['a header row below 0', text([], { headerRow: -1 }), 'HEADER_ROW_INVALID', 'headerRow'],
  ['no column', text([{ header: 'NIK', field: 'nik' }]), 'COLUMN_INVALID', 'columns[0].column'],
  ['a cell for a column', text([{ column: 'C3', field: 'nik' }]), 'COLUMN_INVALID', 'columns[0].column'],
  [
    'a header that is no text',
    text([{ column: 'C', header: 3, field: 'nik' }]),
    'COLUMN_INVALID',
    'columns[0].header',
  ],
  [
    'a header where there is none',
    text([{ column: 'C', header: 'NIK', field: 'nik' }], { headerRow: 0 }),
    'COLUMN_INVALID',
    'columns[0].header',
  ],
  ['an unknown field', text([{ column: 'C', field: 'NIK' }]), 'UNKNOWN_FIELD', 'columns[0].field'],
  ['a field of objects', text([{ column: 'C', field: 'toString' }]), 'UNKNOWN_FIELD', 'columns[0].field'],
  ['no field', text([{ column: 'C' }]), 'UNKNOWN_FIELD', 'columns[0].field'],
  [
    'a column twice',
    text([
      { column: 'C', field: 'nik' },
      { column: 3, field: 'kk' },
    ]),
    'COLUMN_TWICE',
    'columns[1]',
  ],
  [
    'a header twice',
    text([
      { column: 'A', header: 'No.', field: 'nik' },
      { column: 'B', header: 'NO', field: null },
    ]),
    'COLUMN_TWICE',
    'columns[1]',
  ],
  [
    'a field twice',
    text([
      { column: 'A', field: 'nik' },
      { column: 'B', field: 'nik' },
    ]),
    'FIELD_TWICE',
    'columns[1].field',
  ],
  [
    'too few for a file without header',
    text([{ column: 'A', field: 'nik' }], { headerRow: 0 }),
    'MISSING_FIELDS',
    'columns',
  ],
])('%s', (_, given, code, place) => {
  expect(parseMapping(given)).toMatchObject({ refused: true, code, place });
});

const fault = (given: string) => parseMapping(given) as MappingFault;

test('faults say where, what, and what may stand there', () => {
  const unknown = fault(
    text([
      { column: 'C', field: 'name' },
      { column: 'D', field: 'nama' },
    ]),
  );
  expect(unknown.message('id')).toMatch(
    /^columns\[1\]\.field: Isian "nama" tidak dikenal .* nik, kk, name, .*; atau null/,
  );
  expect(unknown.message('en')).toMatch(
    /^columns\[1\]\.field: The field "nama" is not known .* nik, kk, name, .*; or null/,
  );
  const missing = fault(text([{ column: 'A', field: 'status' }], { headerRow: 0 }));
  expect(missing.message('id')).toContain('account/nik, amount');
  expect(fault(text([], { kind: 'BNI' })).message('en')).toContain(
    'roster, BRI, POS, exclusions, decisions, amendments',
  );
});

test('a number of a person that slipped into a mapping is not repeated', () => {
  for (const given of [
    text([{ column: '1872015203900001', field: null }]),
    text([{ column: 'A', field: 1872015203900001 }]),
  ])
    for (const language of ['id', 'en'] as const)
      expect(fault(given).message(language)).not.toMatch(/\d{10}/);
});

test('given headers may complete what the reader knows: not all required ones are needed', () => {
  expect(parseMapping(text([{ column: 'C', header: 'NO IDENTITAS', field: 'nik' }]))).not.toBeInstanceOf(
    MappingFault,
  );
});

describe('the profile with a mapping', () => {
  const mapping: GivenMapping = {
    kind: 'BRI',
    headerRow: undefined,
    columns: [
      { column: 0, header: 'No. Identitas', field: 'nik' },
      { column: 1, header: 'KETERANGAN', field: null },
      { column: 2, header: 'SALDO', field: 'amount' },
      { column: 3, header: 'ALAMAT', field: 'reason' },
      { column: 4, header: '', field: 'status' },
      { column: 5, header: '…', field: null },
    ],
    words: [],
  };
  const before = structuredClone(BRI);
  const profile = profileWith(BRI, mapping);
  const names = new HeaderNames(profile);

  test('names the mapped fields, first of all', () => {
    expect(['NO_IDENTITAS', 'saldo', 'ALAMAT'].map((header) => names.fieldOf(header))).toEqual([
      'nik',
      'amount',
      'reason',
    ]);
    expect(profile.fields['nik']![0]).toBe('No. Identitas');
    expect(profile.fields['balance']).toEqual([]);
  });
  test('leaves out what is not to be read', () => {
    expect(names.fieldOf('KETERANGAN')).toBe(IGNORED);
  });
  test('knows all else as before, and changes nothing', () => {
    expect(names.fieldOf('NIK')).toBe('nik');
    expect(profile.statuses).toEqual(BRI.statuses);
    expect(profile.channel).toBe('BRI');
    expect(BRI).toEqual(before);
  });
  test('columns without a header are found by position', () => {
    expect([...columnsByPosition(mapping)]).toEqual([
      [4, 'status'],
      [5, null],
    ]);
  });
});

describe('a proposal as JSON', () => {
  const header = fc.oneof(
    fc.constantFrom('', 'NIK', 'No. KK', 'NO KK', '-', '"', '\\', 'NAMA "X"', '__proto__'),
    fc.string({ maxLength: 12 }),
  );
  const proposals: fc.Arbitrary<MappingProposal> = fc.constantFrom(...KNOWN_PROFILES).chain((profile) => {
    const fields = Object.keys(profile.fields);
    return fc.record({
      kind: fc.constant(kindOf(profile)),
      headerRow: fc.integer({ min: 1, max: 31 }),
      columns: fc
        .tuple(fc.shuffledSubarray(fields), fc.array(fc.tuple(header, fc.boolean()), { maxLength: 20 }))
        .map(([some, headers]) =>
          headers.map(([name, read], at) => ({
            column: at * 3,
            header: name,
            field: read ? some[at] : undefined,
            confidence: 0.5,
            because: [],
            examples: [],
          })),
        ),
      missing: fc.constant([]),
      confidence: fc.constant(0.5),
    });
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(proposals, (proposal) => {
        const given = parseMapping(mappingJson(proposal)) as GivenMapping;
        expect(given).toMatchObject({ kind: proposal.kind, headerRow: proposal.headerRow });
        expect(given.columns.map(({ column, field }) => [column, field])).toEqual(
          proposal.columns.map(({ column, field }) => [column, field ?? null]),
        );
        const keys = proposal.columns.map((one) => headerKey(one.header));
        // A header that tells its column apart stays; of two alike the position counts.
        given.columns.forEach((one, at) =>
          expect(one.header).toBe(
            keys.filter((key) => key === keys[at]).length === 1 ? proposal.columns[at]!.header : '',
          ),
        );
      }),
    );
  });

  test('without a header all columns stand by their position', () => {
    const columns = ['nik', 'reason'].map((field, column) => ({
      column,
      header: '',
      field,
      confidence: 0.8,
      because: [],
      examples: [],
    }));
    const json = mappingJson({ kind: 'exclusions', headerRow: 0, columns, missing: [], confidence: 0.8 });
    expect(columnsByPosition(parseMapping(json) as GivenMapping)).toEqual(
      new Map([
        [0, 'nik'],
        [1, 'reason'],
      ]),
    );
  });
});
