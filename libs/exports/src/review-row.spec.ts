import fc from 'fast-check';
import {
  computeBook,
  type ComputedBook,
  listQuestions,
  type Question,
  type RosterRow,
  tablesOf,
} from '../../domain/src/index.js';
import {
  FULL,
  month,
  type Month,
  NEIGHBOUR,
  paid,
  paidInDoubt,
  report,
  WIDOW,
} from '../../testing/src/builders/sample-month.js';
import { arbitraryBookInput } from '../../testing/src/generators/arbitrary-book-input.js';
import { CsvWriter } from './csv-writer.js';
import { REVIEW_COLUMNS, writeReviewRow } from './review-row.js';
import { RowWriter } from './row-writer.js';
import { REVIEW_SHEET_COLUMNS } from './spreadsheet/result-columns.js';

const doubtful = paidInDoubt();

/** The list of questions of a month, a line each. */
function linesOf(given: Month, unmasked = false): string[] {
  const book = computeBook(tablesOf(month(given)));
  if ('code' in book) throw new Error(book.laterRef);
  return linesOfBook(book, listQuestions(book), unmasked);
}

function linesOfBook(book: ComputedBook, questions: readonly Question[], unmasked = false): string[] {
  let text = '';
  const writer = new RowWriter(
    new CsvWriter((bytes) => (text += Buffer.from(bytes).toString()), REVIEW_COLUMNS),
    book,
    unmasked,
  );
  for (const question of questions) writeReviewRow(writer, question);
  writer.cells.end();
  return text.trimEnd().split('\r\n').slice(1);
}

const monthOf = (...rows: (typeof doubtful)[]): Month => ({ reports: [report('POS', '2026-03-28', rows)] });

describe('the row of a question', () => {
  it('says what is stated, who may be meant, what agrees and what does not, and leaves room for the answer', () => {
    const [line] = linesOf(monthOf(doubtful));
    expect(line).toMatch(
      /^[a-f][0-9a-f]{15},1,600000,pos-2026-03-28\.csv#2,POS,\*{12}0001,Sutrisno,Iringmulyo,,"1: roster\.csv#2 Siti Aminah, Iringmulyo, Metro Timur, NIK \*{12}0001 \(NIK sama, KK berbeda, nama berbeda, wilayah sama\)",,,,,,$/,
    );
  });

  it('names those who have the name, where no candidate has it, without a number', () => {
    const namesake = { ...NEIGHBOUR, name: 'Sutrisno', kelurahan: 'Yosomulyo', kecamatan: 'Metro Pusat' };
    const [line] = linesOf({ ...monthOf(doubtful), roster: [WIDOW, namesake] });
    expect(line).toContain('1: roster.csv#2 Siti Aminah');
    expect(line).toContain(';nama sama: roster.csv#3 Sutrisno, Yosomulyo, Metro Pusat, NIK ************0007');
  });

  it('shows no number of anybody beyond four digits, unless that is asked for', () => {
    const given = monthOf(doubtful, { ...doubtful, nik: { digits: '187201450180000', shortened: true } });
    expect(linesOf(given).join()).not.toMatch(/\d{13}/);
    expect(linesOf(given, true).join()).toContain('NIK 1872014501800001');
  });

  it('runs nothing in a spreadsheet', () => {
    const [line] = linesOf(monthOf({ ...doubtful, name: '=HYPERLINK("x")' }));
    expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('stays shorter than what readers take for a cell, however many may be meant and however many payments there are', () => {
    const name = `Siti Aminah ${'binti Abdurrahman '.repeat(3)}`;
    const alike = Array.from({ length: 120 }, (_, at): RosterRow => ({
      ...WIDOW,
      row: at + 2,
      nik: `18720145${String(10_000_000 + at * 7919).padStart(8, '0')}`,
      account: undefined,
      name,
    }));
    const nameless = { nik: undefined, kk: undefined, account: undefined, name };
    const rows = Array.from({ length: 110 }, (_, at) => paid(FULL, { ...nameless, reference: `R${at}` }));
    const [line] = linesOf({ ...monthOf(...rows), roster: alike });
    expect(line).toContain('dan 20 lagi');
    expect(line).toContain('dan 10 lagi');
    expect(line!.length).toBeLessThan(32_000);
  });

  it('shows candidates as they were compared for the question, or compares them anew', () => {
    let known = 0;
    fc.assert(
      fc.property(arbitraryBookInput(), (input) => {
        const book = computeBook(tablesOf(input));
        if ('code' in book) return;
        const questions = listQuestions(book);
        known += book.compared.size;
        const lines = linesOfBook(book, questions);
        book.compared.clear();
        expect(lines).toEqual(linesOfBook(book, questions));
      }),
      { numRuns: 300 },
    );
    expect(known).toBeGreaterThan(100);
  });

  it('has a column in the workbook for each in the list', () => {
    expect(REVIEW_SHEET_COLUMNS).toHaveLength(REVIEW_COLUMNS.length);
  });
});
