import { AT_POST, link, STRANGER, townOf } from '../../../testing/src/builders/sample-links.js';
import { whole, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { mayLink } from './evidence/candidate-rules.js';
import { type NameLevel, rareNameWeight } from './evidence/weights.js';

const NAMESAKES = [5, 6].map((number) => ({
  ...STRANGER,
  row: number,
  nik: `320101010170000${number}`,
  name: WIDOW.name,
}));

/** Others, on a list so long that a name which one of it has is rare beside another NIK. */
const TOWN = townOf(3_500);

describe('a name that has to be rare beside', () => {
  it('another NIK and the KK', () => {
    const row = {
      nik: whole('3201026612750003'),
      kk: whole(WIDOW.kk!),
      name: WIDOW.name,
      kelurahan: 'Iringmulyo',
    };
    expect(link(row, [AT_POST, ...TOWN]).link).toBe('auto');
    expect(link(row, [AT_POST, NAMESAKES[0]!, ...TOWN]).link).toBe('review');
    expect(link(row, [AT_POST]).link).toBe('review');
  });

  it('another NIK and the KK, where it is mistyped', () => {
    const row = {
      nik: whole('3201026612750003'),
      kk: whole(WIDOW.kk!),
      name: 'Siti Amniah',
      kelurahan: 'Iringmulyo',
    };
    expect(link(row, [AT_POST, ...TOWN]).link).toBe('auto');
    expect(link(row, [AT_POST, NAMESAKES[0]!, ...TOWN]).link).toBe('review');
    expect(link(row, [AT_POST]).link).toBe('review');
  });

  it.each<[NameLevel, number, boolean]>([
    ['equal', 1300, true],
    ['equal', 1299, false],
    ['slip', 1040, true],
    ['slip', 1039, false],
    ['whole', 1300, false],
    ['similar92', 1300, false],
  ])('another NIK and the KK: %s, from a weight on: %d', (name, nameWeight, expected) => {
    const levels = {
      nik: 'differs',
      account: 'missing',
      kk: 'equal',
      area: 'equal',
      amount: 'equal',
    } as const;
    const entries = { accountEntry: 0, kkEntry: 0, nameEntry: 0, areaEntry: 0 };
    const comparison = { payee: 1, ...levels, ...entries, name, nameWeight, sum: 1900 };
    expect(mayLink(comparison, 1100)).toBe(expected);
  });

  it('nothing where two digits of the NIK are wrong, and the KK and the name are theirs', () => {
    const row = { nik: whole('1872024501810001'), kk: whole(WIDOW.kk!), name: 'Siti Aminah Suparno' };
    expect(link(row, [AT_POST, ...NAMESAKES]).link).toBe('auto');
    expect(link({ ...row, name: 'Siti' }, [AT_POST, ...NAMESAKES]).link).toBe('review');
  });

  it('a NIK as a neighbour has it, and the kelurahan', () => {
    const row = { nik: whole('1872014501800007'), name: WIDOW.name, kelurahan: 'Iringmulyo' };
    expect(link(row, [AT_POST, NAMESAKES[0]!]).link).toBe('auto');
    expect(link(row, [AT_POST, ...NAMESAKES]).link).toBe('review');
    const mistyped = { ...row, nik: whole('1872024501800001') };
    expect(link(mistyped, [AT_POST, ...NAMESAKES]).link).toBe('auto');
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
