import { type ReportClosedV1 } from '#contracts';
import { type BookInputs, NO_INPUTS } from '../book/book-inputs.js';
import { givenRows } from './given-row.js';

/** The inputs of a book with files of these names; each has bytes of its own. */
function inputsOf(...names: readonly string[]): BookInputs {
  const files = names.map((name, at) => {
    const file = { id: `f-${at}`, name, sha256: `${at}`.repeat(64), role: 'roster' };
    return { file, chunks: [], entries: 0 } as unknown as ReportClosedV1;
  });
  return { ...NO_INPUTS, files: Object.fromEntries(files.map((closed) => [closed.file.id, closed])) };
}

const named = (ref: string, inputs: BookInputs, held: string[] = []) =>
  givenRows(
    ref,
    inputs,
    held.map((file) => ({ file, ref: '', otherRef: '' })),
  ).map(({ file, sheet, row }) => [file.file.id, sheet, row]);

describe('a ref', () => {
  it.each([
    ['bnba.csv#2', [['f-0', '', 2]]],
    ['bnba.csv!Sheet 1#17', [['f-0', 'Sheet 1', 17]]],
    ['bnba.csv!a#b#3', [['f-0', 'a#b', 3]]],
    ['bnba.csv', []],
    ['bnba.csv#', []],
    ['bnba.csv#2x', []],
    ['lain.csv#2', []],
  ])('%s names %j', (ref, rows) => {
    expect(named(ref, inputsOf('bnba.csv'))).toEqual(rows);
  });

  it('of a name that several files have says which of them', () => {
    const inputs = inputsOf('bnba.csv', 'bnba.csv');
    expect(named('bnba.csv#2', inputs)).toEqual([]);
    expect(named('bnba.csv~111111#2', inputs)).toEqual([['f-1', '', 2]]);
    expect(named('bnba.csv#2', inputs, ['f-0'])).toEqual([['f-1', '', 2]]);
  });

  it('may be of several files, where their names hold its signs', () => {
    expect(named('a!b#2', inputsOf('a', 'a!b'))).toEqual([
      ['f-0', 'b', 2],
      ['f-1', '', 2],
    ]);
  });

  it('names no row of a file that was withdrawn', () => {
    const inputs = { ...inputsOf('bnba.csv'), withdrawn: { 'f-0': true } };
    expect(named('bnba.csv#2', inputs)).toEqual([]);
  });
});
