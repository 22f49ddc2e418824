import fc from 'fast-check';
import { REVIEW_COLUMNS } from './review-row.js';
import { isUnanswered } from './unanswered-questions.js';

const HEADER = REVIEW_COLUMNS.join(',');
const ASKED = REVIEW_COLUMNS.indexOf('decision');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const listOf = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    [HEADER, ...rows.map((row) => row.map(quoted).join(','))].map((line) => `${line}\r\n`).join(''),
  );

const row = (...answers: readonly string[]): string[] => [
  ...Array.from({ length: ASKED }, (_, at) => `sel ${at}`),
  ...Array.from({ length: REVIEW_COLUMNS.length - ASKED }, (_, at) => answers[at] ?? ''),
];

describe('a list of questions is as it was written', () => {
  it('where nothing was filled in, whatever is asked', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', '"', ',,,,,', 'a\r\nb', ',,,,,\r\n', '1: x\n2: y'),
    );
    const asked = fc.array(cell, { minLength: ASKED, maxLength: ASKED });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 8 }), (rows) => {
        expect(isUnanswered(listOf(...rows.map((cells) => [...cells, ...row().slice(ASKED)])))).toBe(true);
      }),
    );
  });

  it('and is not where any cell to fill has anything in it', () => {
    const answer = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('LINK', '"', ',', '\r\n', ' '));
    const filled = fc.tuple(fc.nat({ max: REVIEW_COLUMNS.length - ASKED - 1 }), answer);
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), filled, (before, behind, [place, text]) => {
        const answered = row();
        answered[ASKED + place] = text;
        const rows = [
          ...Array<string[]>(before).fill(row()),
          answered,
          ...Array<string[]>(behind).fill(row()),
        ];
        expect(isUnanswered(listOf(...rows))).toBe(false);
      }),
    );
  });

  it.each([
    ['no header', Buffer.from('')],
    ['semicolons', Buffer.from(`${HEADER.replaceAll(',', ';')}\r\n`)],
    ['a byte order mark', Buffer.from(`\ufeff${HEADER}\r\n`)],
    ['a column more', Buffer.from(`${HEADER},catatan\r\n`)],
    ['a row with a cell more', listOf([...row(), ''])],
    ['a row with a cell less', listOf(row().slice(1))],
    ['a row that does not end', listOf(row()).subarray(0, -2)],
    ['a row that ends in its first cell', Buffer.from(`${HEADER}\r\nsel 0`)],
    ['a quotation that does not end', Buffer.from(`${HEADER}\r\n"${row().join(',')}\r\n`)],
  ])('nor with %s: it has to be read', (_, list) => {
    expect(isUnanswered(list)).toBe(false);
  });
});
