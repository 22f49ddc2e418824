import { FixedText } from '../fixed-text.js';
import { type CellWriter } from '../cell-writer.js';
import { NotingWriter } from './noting-writer.js';

/** What of a row is noted, piece by piece as it stands there. */
function noted(write: (cells: CellWriter) => void): { values: string[]; isNoted: boolean } {
  const pieces: Buffer[] = [];
  const cells = new NotingWriter((bytes) => pieces.push(Buffer.from(bytes)), ['a', 'b']);
  cells.end();
  cells.forget();
  write(cells);
  cells.endRow();
  cells.end();
  const { notes, isNoted } = cells;
  return { values: notes.map(({ from, to }) => pieces[1]!.toString('latin1', from, to)), isNoted };
}

/** Two values within a cell that begins and ends so. */
const between = (start: string, end: string) => (cells: CellWriter) => {
  cells.integerCell(-5);
  cells.open();
  cells.fixed(new FixedText(start));
  cells.integer(77);
  cells.text(' of ');
  cells.hundredths(-1234);
  cells.fixed(new FixedText(end));
  cells.close();
  cells.keyCell(1, 2);
};

describe('the values of a row are noted where they stand', () => {
  it.each([
    ['in a plain cell', 'rest ', ''],
    ['in a cell between quotes', 'rest, ', '!'],
  ])('%s', (_, start, end) =>
    expect(noted(between(start, end))).toEqual({
      values: ['-5', '77', '-12.34', '0000000100000002'],
      isNoted: true,
    }),
  );

  it('of a whole cell of text with its quotes', () =>
    expect(noted((cells) => cells.textCell('of "Rp5", and more'))).toMatchObject({
      values: ['"of ""Rp5"", and more"'],
    }));

  it.each([
    ['whose quotes stand twice', 'the "rest" '],
    ['that a spreadsheet would run', '=rest '],
    ['that begins with a number, which may have a sign', ''],
  ])('but not in a cell %s', (_, start) => expect(noted(between(start, '')).isNoted).toBe(false));
});
