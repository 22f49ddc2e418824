import { compareNatural, inOrder, labelFiles } from './file-order.js';

describe('natural order of names (rules 1)', () => {
  it.each([
    ['bnba-2.csv', 'bnba-10.csv'],
    ['bri 1.csv', 'bri 01.csv'],
    ['bri.csv', 'pos.csv'],
    ['a', 'a1'],
    ['week-9-b', 'week-10-a'],
    ['18446744073709551615.csv', '18446744073709551616.csv'],
  ])('%s comes before %s', (one, other) => {
    expect(compareNatural(one, other)).toBeLessThan(0);
    expect(compareNatural(other, one)).toBeGreaterThan(0);
  });
});

describe('labels', () => {
  it('tells two different files of one name apart', () => {
    const files = [
      { name: 'a.csv', sha256: 'aaaaaaaaaa' },
      { name: 'a.csv', sha256: 'bbbbbbbbbb' },
      { name: 'b.csv', sha256: 'cccccccccc' },
    ];
    expect([...labelFiles(files).values()]).toEqual(['a.csv~aaaaaa', 'a.csv~bbbbbb', 'b.csv']);
  });

  it('leaves one file that was given twice its name', () => {
    const file = { name: 'a.csv', sha256: 'aaaaaaaaaa' };
    expect([...labelFiles([file, file]).values()]).toEqual(['a.csv']);
  });
});

describe('files of a role', () => {
  it('takes the same bytes once and orders by name', () => {
    const files = [
      { file: { name: 'b.csv', sha256: '1' } },
      { file: { name: 'a.csv', sha256: '2' } },
      { file: { name: 'c.csv', sha256: '1' } },
    ];
    expect(inOrder(files).map(({ file }) => file.name)).toEqual(['a.csv', 'b.csv']);
  });
});
