import fc from 'fast-check';
import {
  type BookInput,
  computeBook,
  type ComputedBook,
  ENTITLEMENT_STATES,
  FINDING_KINDS,
  listFindings,
  listQuestions,
  parseIsoMonths,
  type RosterRow,
  tablesOf,
} from '../../../domain/src/index.js';
import {
  credited,
  day,
  FULL,
  month,
  type Month,
  paid,
  report,
  WIDOW,
} from '../../../testing/src/builders/sample-month.js';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { all, type ReadCell, type ReadWorkbook, readWorkbook } from '../../../testing/src/read-workbook.js';
import { type ByteSink, type CellWriter } from '../cell-writer.js';
import { CsvWriter } from '../csv-writer.js';
import { DISCREPANCY_COLUMNS, writeDiscrepancyRow } from '../discrepancy-row.js';
import { LEDGER_COLUMNS, writeLedgerRow } from '../ledger-row.js';
import { LINK_COLUMNS, writeLinkRows } from '../link-row.js';
import { LinkReadAhead } from '../link-read-ahead.js';
import { REVIEW_COLUMNS, writeReviewRow } from '../review-row.js';
import { RowWriter } from '../row-writer.js';
import { monthsText } from '../words/dates.js';
import {
  FINDING_NAMES,
  FINDING_WORDS,
  LINK_NAMES,
  OUTCOME_NAMES,
  SEVERITY_NAMES,
  STATE_NAMES,
  STATE_WORDS,
  type WordsOfCode,
} from '../words/words-of-codes.js';
import { discrepancyWorkbook, ledgerWorkbook, linkWorkbook, reviewWorkbook } from './result-workbooks.js';

/** A book of some inputs that do not contradict each other. */
function bookOf(input: BookInput): ComputedBook {
  const book = computeBook(tablesOf(input));
  if ('code' in book) throw new Error(book.laterRef);
  return book;
}

interface Table {
  readonly write: (writer: RowWriter, book: ComputedBook) => void;
  readonly workbook: typeof ledgerWorkbook;
  readonly columns: readonly string[];
  readonly sheet: string;
  /** Texts that its explanation has. */
  readonly explained: readonly string[];
  /** What people read in its cells, where that is something else than in other tables. */
  readonly shown?: Readonly<Record<string, (text: string) => string>>;
}

const textsOf = ({ name, meaning, step }: WordsOfCode): string[] => [name, meaning, step];
const KINDS = FINDING_KINDS.flatMap((kind) => textsOf(FINDING_WORDS[kind]));

function spaced(text: string): string {
  return text.replaceAll(';', '; ');
}

function onePerLine(text: string): string {
  return text.replaceAll(';', ';\n');
}

const LEDGER: Table = {
  write: (writer, book) => {
    for (let row = 0; row < book.roster.entitlements; row++) writeLedgerRow(writer, row);
  },
  workbook: ledgerWorkbook,
  columns: LEDGER_COLUMNS,
  sheet: 'Daftar',
  explained: KINDS,
};
const DISCREPANCIES: Table = {
  write: (writer, book) => {
    for (const place of listFindings(book)) writeDiscrepancyRow(writer, place);
  },
  workbook: discrepancyWorkbook,
  columns: DISCREPANCY_COLUMNS,
  sheet: 'Temuan',
  explained: KINDS,
};
const LINKS: Table = {
  write: (writer, book) => writeLinkRows(writer, new LinkReadAhead(book), 0, book.settlement.kind.length),
  workbook: linkWorkbook,
  columns: LINK_COLUMNS,
  sheet: 'Pembayaran',
  explained: Object.values(LINK_NAMES),
  shown: {
    payment_ref: onePerLine,
    roster_ref: onePerLine,
    candidates: onePerLine,
    outcome: (code) => OUTCOME_NAMES[code as keyof typeof OUTCOME_NAMES],
    link: (code) => LINK_NAMES[code as keyof typeof LINK_NAMES],
    weight: (text) => String(Number(text)),
    margin: (text) => String(Number(text)),
  },
};
const REVIEWS: Table = {
  write: (writer, book) => listQuestions(book).forEach((question) => writeReviewRow(writer, question)),
  workbook: reviewWorkbook,
  columns: REVIEW_COLUMNS,
  sheet: 'Pertanyaan',
  explained: ['Kode bukti', 'Calon keluarga', 'Catatan', 'Keputusan', 'Pilihan'],
  shown: { payment_refs: spaced, candidates: spaced, note: spaced },
};

function bytesOf(
  table: Table,
  book: ComputedBook,
  unmasked: boolean,
  open: (sink: ByteSink) => CellWriter,
): Buffer {
  const pieces: Buffer[] = [];
  const cells = open((bytes) => pieces.push(Buffer.from(bytes)));
  table.write(new RowWriter(cells, book, unmasked), book);
  cells.end();
  return Buffer.concat(pieces);
}

function workbookOf(table: Table, book: ComputedBook, unmasked = false): ReadWorkbook {
  const facts = { settings: book.tables.settings, unmasked };
  return readWorkbook(bytesOf(table, book, unmasked, (sink) => table.workbook(sink, facts)));
}

function csvRows(table: Table, book: ComputedBook): string[][] {
  const text = bytesOf(table, book, false, (sink) => new CsvWriter(sink, table.columns)).toString('utf8');
  const rows: string[][] = [[]];
  for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)!.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1, -1);
}

const listOf = (names: Readonly<Record<string, string>>) => (codes: string) =>
  codes
    .split(';')
    .map((code) => names[code])
    .join('; ');

/** What people read in a cell of CSV, by column. */
const SHOWN: Readonly<Record<string, (text: string) => string>> = {
  months: (text) => monthsText(parseIsoMonths(text)!),
  state: listOf(STATE_NAMES),
  kind: listOf(FINDING_NAMES),
  severity: listOf(SEVERITY_NAMES),
  findings: listOf(FINDING_NAMES),
  roster_ref: onePerLine,
  payment_refs: onePerLine,
};

function shown(table: Table, column: string, text: string): string {
  return text === '' ? '' : ((table.shown ?? SHOWN)[column]?.(text) ?? text);
}

describe.each([
  ['ledger', LEDGER],
  ['discrepancies', DISCREPANCIES],
  ['links', LINKS],
  ['questions', REVIEWS],
])('the workbook of the %s', (_, table) => {
  it('says in every cell what CSV says', () => {
    fc.assert(
      fc.property(arbitraryBookInput(), (input) => {
        const book = computeBook(tablesOf(input));
        if ('code' in book) return;
        const [headings, ...rows] = workbookOf(table, book).sheet(table.sheet).rows;
        expect(headings).toHaveLength(table.columns.length);
        const padded = rows.map((row) => table.columns.map((__, at) => row[at] ?? ''));
        expect(padded).toEqual(
          csvRows(table, book).map((row) => row.map((text, at) => shown(table, table.columns[at]!, text))),
        );
      }),
      { seed: 20_260_331, numRuns: 60 },
    );
  });

  it('has a frozen row of headings with filters, and prints it on every page', () => {
    const workbook = workbookOf(table, bookOf(month({})));
    const { root, rows } = workbook.sheet(table.sheet);
    const end = `${String.fromCharCode(64 + table.columns.length)}${rows.length}`;
    expect(all(root, 'autoFilter')[0]!.attributes.ref).toBe(`A1:${end}`);
    expect(all(root, 'pane')[0]!.attributes.ySplit).toBe('1');
    expect(all(root, 'col')).toHaveLength(table.columns.length);
    expect(workbook.parts.get('xl/workbook.xml')).toContain(`'${table.sheet}'!$1:$1`);
  });

  it('explains itself on the sheet Keterangan', () => {
    const { cells } = workbookOf(table, bookOf(month({}))).sheet('Keterangan');
    expect(cells.get('B2')!.value).toBe('Januari–Maret 2026');
    expect(cells.get('B3')!.value).toBe('18.72');
    expect(cells.get('B4')).toMatchObject({ type: 'n', value: '46142', format: '[$-421]d mmmm yyyy' });
    const texts = [...cells.values()].map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining([...table.explained]));
  });

  it.each([
    [false, /Disamarkan/],
    [true, /Jaga kerahasiaan/],
  ])('says whether NIKs stand in full: %s', (unmasked, sentence) =>
    expect(
      workbookOf(table, bookOf(month({})), unmasked)
        .sheet('Keterangan')
        .cells.get('B5')!.value,
    ).toMatch(sentence),
  );
});

/** The row below the headings, by heading. */
function firstRow(table: Table, given: Month, unmasked = false): Record<string, ReadCell> {
  const { cells, rows } = workbookOf(table, bookOf(month(given)), unmasked).sheet(table.sheet);
  return Object.fromEntries(
    rows[0]!.map((heading, at) => [heading, cells.get(`${String.fromCharCode(65 + at)}2`)!]),
  );
}

const asPaid = (amount: number): Month => ({ reports: [report('BRI', '2026-03-31', [credited(amount)])] });

describe('the ledger for people', () => {
  it('names the state, and every state with its meaning and next step', () => {
    expect(firstRow(LEDGER, asPaid(FULL)).Keadaan!.value).toBe('Diterima keluarga');
    const { cells } = workbookOf(LEDGER, bookOf(month({}))).sheet('Keterangan');
    const texts = [...cells.values()].map(({ value }) => value);
    expect(texts).toEqual(
      expect.arrayContaining(ENTITLEMENT_STATES.flatMap((state) => textsOf(STATE_WORDS[state]))),
    );
  });

  it('has amounts as numbers, what is missing in red', () => {
    const row = firstRow(LEDGER, asPaid(450_000));
    const amounts = ['Hak (Rp)', 'Tersalur (Rp)', 'Dicairkan (Rp)', 'Selisih (Rp)'].map(
      (heading) => row[heading],
    );
    expect(amounts).toMatchObject(
      ['600000', '450000', '450000', '-150000'].map((value) => ({
        type: 'n',
        value,
        format: '#,##0_ ;[Red]-#,##0_ ',
      })),
    );
  });

  it.each([
    [false, '************0001'],
    [true, WIDOW.nik],
  ])('has a NIK as text, in full only where that was asked for: %s', (unmasked, nik) =>
    expect(firstRow(LEDGER, {}, unmasked).NIK).toMatchObject({ type: 'inlineStr', value: nik, format: '@' }),
  );

  it.each(['=HYPERLINK("http://x")', '+62', '-1', '@A1', ' =1', '\u0001=1'])(
    'has a name such as %j as harmless text, also when it is saved as CSV',
    (name) => {
      const roster: RosterRow[] = [{ ...WIDOW, name }];
      const cell = firstRow(LEDGER, { roster }).Nama!;
      expect(cell.type).toBe('inlineStr');
      expect(cell.value).toMatch(/^'/);
    },
  );
});

const paidTwice: Month = {
  reports: [report('BRI', '2026-03-31', [credited(FULL)]), report('POS', '2026-03-31', [paid(FULL)])],
};

describe('the discrepancies for people', () => {
  it.each([
    ['Tinggi', 'FFC7CE', paidTwice],
    ['Sedang', 'FFEB9C', asPaid(450_000)],
    ['Rendah', 'DDEBF7', { reports: [report('POS', '2026-03-31', [paid(FULL)])] }],
  ])('say the severity by word and colour: %s', (word, fill, given) => {
    expect(firstRow(DISCREPANCIES, given).Tingkat).toMatchObject({ value: word, fill });
  });

  it('wrap what is long', () => {
    const row = firstRow(DISCREPANCIES, {
      asOf: '2026-04-30',
      settings: { cutoffs: { BRI: day('2026-03-31') } },
    });
    expect(row['Penjelasan dan langkah berikutnya']!.isWrapped).toBe(true);
  });
});
