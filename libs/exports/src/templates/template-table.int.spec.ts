import fc from 'fast-check';
import {
  type BookInput,
  computeBook,
  type ComputedBook,
  listFindings,
  shareBook,
  type RosterRow,
  type StatedPerson,
  takeShared,
  tablesOf,
} from '../../../domain/src/index.js';
import {
  credited,
  FULL,
  money,
  month,
  NEIGHBOUR,
  paid,
  report,
  whole,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { DISCREPANCY_COLUMNS } from '../discrepancy-row.js';
import { LEDGER_COLUMNS } from '../ledger-row.js';
import { LINK_COLUMNS } from '../link-row.js';
import { resultTables } from '../result-tables.js';
import { tablePieces } from '../table-pieces.js';
import { discrepancyRows } from './discrepancy-values.js';
import { ledgerRows } from './ledger-values.js';
import { linkRows } from './link-values.js';
import { kernelsAt } from './template-kernel.js';
import { type RowsOf, TemplateTable } from './template-table.js';

const BUILT = new URL('../../../../dist/libs/exports/src/templates/templates.wasm', import.meta.url);
const newKernel = kernelsAt(BUILT)!;

/** Rows that a kernel wrote, of all tables and of findings. */
let written = 0;
let discrepancies = 0;

/** What templates make of a table whose rows are written twice, so many at a time: of kinds that are known from the first or a later row on. */
function byTemplates(
  columns: readonly string[],
  rowsOf: RowsOf,
  rows: number,
  { step = 512, knownFrom = 1, pieceBytes = Infinity, keepsTexts = true } = {},
): string {
  const kernel = newKernel();
  if (!keepsTexts) kernel.keep = () => undefined;
  const { write } = kernel;
  kernel.write = (...given) => {
    const end = write.apply(kernel, given);
    written += kernel.written;
    return end;
  };
  const pieces: Buffer[] = [];
  const sink = (bytes: Uint8Array): void => void pieces.push(Buffer.from(bytes));
  const table = new TemplateTable(kernel, columns, rowsOf, sink, pieceBytes, knownFrom);
  for (let time = 0; time < 2; time++)
    for (let from = 0; from < rows; from += step) table.write(from, Math.min(from + step, rows));
  table.end();
  return Buffer.concat(pieces).toString();
}

function bookOf(input: BookInput): ComputedBook | undefined {
  const book = computeBook(tablesOf(input));
  return 'code' in book ? undefined : book;
}

/** The table as its writer writes it, with all rows twice: there is no kernel beside the modules that tests run. */
function plain(book: ComputedBook, name: string, findings = listFindings(book)): string {
  const result = { book, findings, questions: [], rejects: [] };
  const table = resultTables(result, false).find((each) => each.name === name)!;
  const text = Buffer.concat([...tablePieces(table)]).toString();
  return text + text.slice(text.indexOf('\r\n') + 2);
}

const EVIL = ['', '', '', '', '"', ',', '\n', ' =', 'Ę', ' X'.repeat(40)];

/** Signs that rows cannot have within their templates, by what a text is. */
const arbitraryEvil = fc.record({
  texts: fc.array(fc.constantFrom(...EVIL), { minLength: 7, maxLength: 7 }),
  areFirst: fc.boolean(),
  files: fc.constantFrom('', '', '', '"', 'a, b', '=', 'x'.repeat(3000)),
  times: fc.constantFrom(1, 1, 1, 10_000),
});

type Evil = typeof arbitraryEvil extends fc.Arbitrary<infer Value> ? Value : never;

/** The same input with such signs in it: equal texts stay equal. */
function withEvil(input: BookInput, { texts, areFirst, files, times }: Evil): BookInput {
  const spoilt = (text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    const evil = texts[text.length % texts.length]!;
    return areFirst ? evil + text : text + evil;
  };
  const person = <Row extends StatedPerson>(row: Row): Row => ({
    ...row,
    ...(row.name === undefined ? {} : { name: spoilt(row.name) }),
    ...(row.kelurahan === undefined ? {} : { kelurahan: spoilt(row.kelurahan) }),
  });
  return {
    ...input,
    rosters: input.rosters.map(({ file, rows, ...more }) => ({
      ...more,
      file: { ...file, name: files + file.name },
      rows: rows.map((row) => ({ ...person(row), amount: money(row.amount * times) })),
    })),
    reports: input.reports.map(({ file, rows, ...more }) => ({
      ...more,
      file: { ...file, name: file.name + files },
      rows: rows.map((row) => ({ ...person(row), amount: money(row.amount * times) })),
    })),
  };
}

/** Expects that templates make the bytes that the writers make. */
function expectSame(book: ComputedBook, given = {}): void {
  const entitlements = book.roster.entitlements;
  const links = book.settlement.kind.length;
  expect(byTemplates(LEDGER_COLUMNS, ledgerRows(book), entitlements, given)).toBe(plain(book, 'ledger.csv'));
  expect(byTemplates(LINK_COLUMNS, linkRows(book), links, given)).toBe(plain(book, 'links.csv'));
  const findings = listFindings(book);
  const before = written;
  expect(byTemplates(DISCREPANCY_COLUMNS, discrepancyRows(book, findings), findings.length, given)).toBe(
    plain(book, 'discrepancies.csv'),
  );
  discrepancies += written - before;
}

it('templates make the same bytes of any book as the writers of its rows', () => {
  written = 0;
  fc.assert(
    fc.property(
      arbitraryBookInput(),
      fc.option(arbitraryEvil, { nil: undefined, freq: 2 }),
      fc.record({
        step: fc.integer({ min: 1, max: 9 }),
        knownFrom: fc.integer({ min: 1, max: 3 }),
        keepsTexts: fc.boolean(),
      }),
      (input, evil, given) => {
        const book = bookOf(evil === undefined ? input : withEvil(input, evil));
        if (book !== undefined) expectSame(book, given);
      },
    ),
    { numRuns: 600 },
  );
  expect(written).toBeGreaterThan(3000);
  expect(discrepancies).toBeGreaterThan(1000);
});

/** Some are common, of some rows the first word is left, and some cannot stand in a cell as they are. */
const NAMES = ['Siti Aminah', 'Siti Aminah', 'Rohmah Zulaikha', 'Ni Made, S.Pd', '=Agus', 'Ahmad Ęlyas'];
const AREAS = [
  { kelurahan: 'Iringmulyo', kecamatan: 'Metro Timur' },
  { kelurahan: 'Hadimulyo', kecamatan: 'Metro Pusat' },
  { kelurahan: 'Iringmulyo', kecamatan: 'Metro Pusat' },
  { kecamatan: 'Metro Timur' },
];

/** What stands at a place in a list that goes on and on. */
const at = <Value>(values: readonly Value[], place: number): Value => values[place % values.length]!;

function household(number: number): RosterRow {
  return {
    ...WIDOW,
    ...AREAS[0],
    row: number + 2,
    ...(number % 6 === 0 ? { sheet: 'Lembar, "2"' } : {}),
    nik: String(1872014501800001n + BigInt(number) * 1_000_003n),
    kk: String(1872010101100001n + BigInt(number)),
    name: number % 3 === 0 ? `${at('ABCDEFG'.split(''), number)}ulyana Prat${number}iwi` : at(NAMES, number),
    account: number % 19 === 0 ? String(number + 1) : String(12345678901234 + number).padStart(15, '0'),
    card: String(6013010000000001n + BigInt(number)),
  };
}

/** What the bank says of a household: most of it as listed, and each thing of some otherwise. */
function bankRow({ nik, name, account, card }: RosterRow, number: number) {
  return credited(number % 5 === 0 ? 400_000 : FULL, {
    nik: { digits: number % 14 === 0 ? nik.slice(0, 12) : nik, shortened: number % 14 === 0 },
    name: number % 7 === 0 ? name.split(' ')[0]! : number % 11 === 0 ? 'Orang Lain' : name,
    account: whole(number % 8 === 0 ? account!.replaceAll('1', '9') : account!),
    ...(number % 4 === 0 ? { card: whole(card!) } : {}),
    withdrawn: money(number % 3 === 0 ? 0 : 400_000),
  });
}

/** What Kantor Pos says of it. */
function postRow({ nik, kk, name }: RosterRow, number: number) {
  const outcome = number % 5 === 0 ? 'PENDING' : 'PAID';
  return {
    ...paid(outcome === 'PENDING' ? 0 : FULL, { nik: whole(nik), kk: whole(kk!), name }),
    ...at(AREAS, Math.floor(number / 2)),
    outcome,
  } as const;
}

/** A month of so many households in two files, each of whom is paid by the bank or by Kantor Pos, or by both. */
function manyHouseholds(count: number): BookInput {
  const listed = Array.from({ length: count }, (_, number) => household(number));
  const half = Math.floor(count / 2);
  const input = month({
    reports: [
      report('BRI', '2026-03-28', listed.map(bankRow)),
      report('POS', '2026-03-28', listed.filter((_, number) => number % 2 === 0).map(postRow)),
    ],
  });
  const [{ file }] = input.rosters as [BookInput['rosters'][number]];
  const other = { name: 'roster-2.csv', sha256: 'hash of the other one' };
  return {
    ...input,
    rosters: [
      { file, rows: listed.slice(0, half) },
      { file: other, rows: listed.slice(half) },
    ],
  };
}

it.each([
  ['in one piece, which is longer than there was room for', { step: 10_000 }],
  ['in many pieces', { step: 10_000, pieceBytes: 10_000 }],
  ['part by part', { step: 300, knownFrom: 4 }],
  ['without room for what stands in many rows', { step: 10_000, keepsTexts: false }],
])('templates make the same bytes of many rows, %s', (_, given) => {
  const book = bookOf(manyHouseholds(3000))!;
  written = 0;
  expectSame(book, given);
  expect(written).toBeGreaterThan(3000);
});

it.each([
  [
    'a NIK that a spreadsheet shortened',
    ({ nik }: RosterRow) => ({ nik: { digits: nik.slice(0, 12), shortened: true } }),
  ],
  ['a NIK with a digit too many', ({ nik }: RosterRow) => ({ nik: whole(`${nik}7`) })],
  ['a kecamatan without its kelurahan', () => ({ kelurahan: undefined, kecamatan: 'Metro Timur' })],
  ['another kecamatan', () => ({ kecamatan: 'Metro Pusat' })],
  ['another kelurahan', () => ({ kelurahan: 'Hadimulyo', kecamatan: 'Metro Pusat' })],
])('templates write links whose statements have %s', (_, stated: (row: RosterRow) => object) => {
  const listed = Array.from({ length: 40 }, (__, number) => ({
    ...household(number * 6 + 1),
    name: `Mulyana Prat${number}iwi`,
  }));
  const rows = listed.map((row) => ({
    ...paid(FULL, { nik: whole(row.nik), kk: whole(row.kk!), name: row.name }),
    ...stated(row),
  }));
  const book = bookOf(month({ roster: listed, reports: [report('POS', '2026-03-28', rows)] }))!;
  written = 0;
  expect(byTemplates(LINK_COLUMNS, linkRows(book), rows.length)).toBe(plain(book, 'links.csv'));
  expect(written).toBeGreaterThan(2 * rows.length - 10);
});

it.each([
  ['a NIK', (row: RosterRow) => ({ ...row, row: row.row + 1000 })],
  ['a family card', (row: RosterRow) => ({ ...row, row: row.row + 1000, nik: row.nik.replace(/^./, '3') })],
])('templates write findings about entries that repeat %s', (_, again) => {
  const listed = Array.from({ length: 40 }, (__, number) => household(number * 6 + 1));
  const rows = listed.map(({ nik, kk, name }) => paid(FULL, { nik: whole(nik), kk: whole(kk!), name }));
  const input = month({
    roster: [...listed, ...listed.map(again)],
    reports: [report('POS', '2026-03-28', rows)],
  });
  const book = bookOf(input)!;
  const findings = listFindings(book);
  const repeats = findings.picked(
    Int32Array.from(
      [...findings].flatMap(({ kind }, position) => (kind === 'DUPLICATE_ENTITLEMENT' ? [position] : [])),
    ),
  );
  expect(repeats).toHaveLength(listed.length);
  const rowsOf = discrepancyRows(book, repeats);
  written = 0;
  expect(byTemplates(DISCREPANCY_COLUMNS, rowsOf, repeats.length)).toBe(
    plain(book, 'discrepancies.csv', repeats),
  );
  expect(written).toBeGreaterThan(2 * repeats.length - 10);
});

it('templates compare anew where a payment follows another statement to somebody else', () => {
  // By the code of the list alone the two are one payment.
  const byCode = (name: string, kk: string) => ({
    outcome: 'PAID' as const,
    programme: 'BPNT',
    kelurahan: WIDOW.kelurahan!,
    danom: 'K1',
    name,
    kk: whole(kk),
  });
  const input = month({
    roster: [WIDOW, NEIGHBOUR],
    reports: [
      report('POS', '2026-02-28', [byCode(WIDOW.name, WIDOW.kk!)]),
      report('POS', '2026-03-28', [byCode('Bambang', NEIGHBOUR.kk!)]),
    ],
  });
  const book = bookOf(input)!;
  const { payee, context } = book.settlement;
  expect(context.links.payee[1]).not.toBe(payee[1]);
  expectSame(book);
});

it('templates make the same bytes of a book that threads share', () => {
  const book = bookOf(manyHouseholds(500))!;
  const expected = plain(book, 'links.csv');
  const shared = takeShared(structuredClone(shareBook(book)));
  expect(byTemplates(LINK_COLUMNS, linkRows(shared), shared.settlement.kind.length)).toBe(expected);
});

it('there is no kernel where none was built', () =>
  expect(kernelsAt(new URL('file:///nowhere/templates.wasm'))).toBeUndefined());
