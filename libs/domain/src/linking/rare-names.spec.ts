import { link, STRANGER } from '../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { rareNameWeight } from './evidence/weights.js';

const NAMESAKES = [5, 6].map((number) => ({
  ...STRANGER,
  row: number,
  nik: `320101010170000${number}`,
  name: WIDOW.name,
}));

describe('a name that has to be rare beside', () => {
  it('another NIK and the KK', () => {
    const row = {
      nik: whole('3201026612750003'),
      kk: whole(WIDOW.kk!),
      name: WIDOW.name,
      kelurahan: 'Iringmulyo',
    };
    expect(link(row, [WIDOW, NAMESAKES[0]!]).link).toBe('auto');
    expect(link(row, [WIDOW, ...NAMESAKES]).link).toBe('review');
  });

  it('a NIK as a neighbour has it, and the kelurahan', () => {
    const row = { nik: whole('1872014501800007'), name: WIDOW.name, kelurahan: 'Iringmulyo' };
    expect(link(row, [WIDOW, NAMESAKES[0]!]).link).toBe('auto');
    expect(link(row, [WIDOW, ...NAMESAKES]).link).toBe('review');
    const mistyped = { ...row, nik: whole('1872024501800001') };
    expect(link(mistyped, [WIDOW, ...NAMESAKES]).link).toBe('auto');
  });

  it.each([
    [2_000, 950],
    [7_000, 950],
    [14_000, 990],
    [112_000, 1110],
  ])('a name is rare on a list of %d households from %d on', (households, weight) => {
    expect(rareNameWeight(households)).toBe(weight);
  });
});
