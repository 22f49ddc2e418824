import { ExplanationPatterns, type Levels } from './explanation-pattern.js';

const LEVELS: Levels = {
  nik: 'equal',
  account: 'missing',
  kk: 'differs',
  name: 'slip',
  area: 'missing',
  amount: 'missing',
};

const texts = (patterns: ExplanationPatterns, levels: Levels): (string | undefined)[] => {
  const pattern = patterns.of(levels);
  return [
    pattern.beforeNiks,
    pattern.beforeAccounts,
    pattern.beforeFamilyCards,
    pattern.beforeNames,
    pattern.beforeAreas,
    pattern.beforeAmounts,
  ].map((text) => text?.text);
};

describe('what stands before the values of an explanation', () => {
  it('is nothing where evidence is missing, and ends the piece before', () =>
    expect(texts(new ExplanationPatterns(), LEVELS)).toEqual([
      'NIK sama +22.00 (',
      undefined,
      '); KK berbeda -2.00 (',
      '); nama sama, salah tulis ',
      undefined,
      undefined,
    ]));

  it('begins with the first evidence that there is', () =>
    expect(texts(new ExplanationPatterns(), { ...LEVELS, nik: 'missing', account: 'shared' })).toEqual([
      undefined,
      'rekening/KKS dipakai banyak orang +0.00 (',
      '); KK berbeda -2.00 (',
      '); nama sama, salah tulis ',
      undefined,
      undefined,
    ]));

  it('is made once for each combination of levels, in whatever order they are asked for', () => {
    const patterns = new ExplanationPatterns();
    const combinations: Levels[] = [
      LEVELS,
      { ...LEVELS, nik: 'missing' },
      { ...LEVELS, amount: 'equal' },
      { ...LEVELS, area: 'equalDistrict' },
    ];
    const made = combinations.map((levels) => patterns.of(levels));
    expect(new Set(made).size).toBe(combinations.length);
    for (let round = 0; round < 3; round++)
      for (const position of [3, 1, 1, 0, 2])
        expect(patterns.of(combinations[position]!)).toBe(made[position]);
  });
});
